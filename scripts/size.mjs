/**
 * `npm run size`: what the page transfers and draws, measured in a real browser on the built app. Fails above a budget.
 *
 * Transferred bytes are gzip level 9 of what the browser asked for, plus fonts and other packed files as they are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const { openBuiltApp } = await import('./browser.mjs');

const PACKED = /\.(woff2|png|jpg|webp)$/;
const dist = path.join(root, 'dist');
const transferred = (file) => {
  const bytes = readFileSync(file);
  return PACKED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

const sum = (files) => files.reduce((total, file) => total + transferred(file), 0);

const { browser, address, close } = await openBuiltApp();

/** Files of dist/ that the page asked for until `until` held, in order. */
async function filesUntil(until, prepare, fragment = '') {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  const files = new Set();
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (address.startsWith(origin)) files.add(path.join(dist, pathname === '/' ? 'index.html' : pathname.slice(1)));
  });
  await prepare?.(page);
  await page.goto(`${address}${fragment}`);
  await until(page);
  return { page, files: [...files] };
}

// Words and picture: 3D is off, so that nothing but them is asked for. The heading face and the rules for paper come after them.
const withoutGl = (page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
const wordsAt = async (fragment, text) => {
  const { page, files } = await filesUntil(
    async (visited) => {
      await visited.locator('.flat path.muscle').first().waitFor();
      await visited.locator(text).first().waitFor();
    },
    withoutGl,
    fragment,
  );
  await page.close();
  return sum(files.filter((file) => !/heading-font|literata|print-/.test(file)));
};
const home = await wordsAt('', '.panel.home h1');
const chapter = await wordsAt('#/trapezius-upper/left/knot', '.panel .lead');
const full = await filesUntil((page) => page.waitForFunction(() => performance.getEntriesByName('first-3d-frame').length > 0, null, { timeout: 60_000 }));
const drawCalls = Number(await full.page.locator('canvas').getAttribute('data-draw-calls'));
await close();

const manifest = JSON.parse(readFileSync(path.join(root, 'models/built/manifest.json'), 'utf8'));
const MODEL_BYTES = { 'back-first.glb': 700_000, 'back-full.glb': 2_500_000 };
const models = manifest.levels.flatMap(({ file, storedTriangles }) => {
  const glb = path.join(root, 'models/built', file);
  return [
    [`${file}, bytes on disk`, readFileSync(glb).length, MODEL_BYTES[file]],
    [`${file}, gzip bytes per stored triangle`, Number((transferred(glb) / storedTriangles).toFixed(2)), 4.5],
  ];
});
// what is kept for use without a network: as it lies on the device, and as it comes over the line
const kept = [...readFileSync(path.join(dist, 'sw.js'), 'utf8').matchAll(/url:\s*["'`]([^"'`]+)["'`]/g)].map(([, file]) => path.join(dist, file));
if (kept.length < 200) throw new Error(`Only ${kept.length} kept files were found in sw.js`);

const rows = [
  ['words and picture of the start, bytes', home, 152_000],
  ['words and picture of a linked chapter, bytes', chapter, 165_000],
  ['the flat back among them, bytes', transferred(path.join(root, 'models/built/flat/surface.svg')), 25_000],
  // the full model is asked for once that frame stands
  ['everything to the first 3D frame, bytes', sum(full.files.filter((file) => !file.includes('back-full'))), 1_400_000],
  ...models,
  ['kept for offline use, bytes transferred', sum(kept), 4_000_000],
  ['kept for offline use, bytes on the device', kept.reduce((total, file) => total + readFileSync(file).length, 0), 9_000_000],
  ['draw calls in the default view', drawCalls, 20],
];
let over = 0;
for (const [what, value, budget] of rows) {
  const fits = value <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'}  ${String(value).padStart(9)} of ${String(budget).padStart(9)}  ${what}`);
}
process.exit(over > 0 ? 1 : 0);
