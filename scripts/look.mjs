/**
 * `npm run look`: pictures of every view, for people to look at. They land in look/, which git ignores, with an
 * index.html that shows them side by side. A word behind it renders only the pictures whose name holds that word.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const { openBuiltApp } = await import('./browser.mjs');

const SIZES = { tablet: [1180, 820], phone: [390, 844], desktop: [1440, 900] };
const CHAPTERS = { meet: '', knot: '?at=1', release: '?at=0.39&needle=1', after: '?at=0.9', stretch: '', prevent: '' };
const VIEWS = [
  ['home', '#/'],
  ...['skin', 'deep', 'bones'].map((layer) => [`layer-${layer}`, `#/?layer=${layer}`]),
  ...['trapezius-upper', 'longissimus-thoracis'].flatMap((place) =>
    Object.entries(CHAPTERS).map(([chapter, behind]) => [`${place}-${chapter}`, `#/${place}/left/${chapter}${behind}`]),
  ),
  ['rhomboids-release', '#/rhomboids/right/release?at=0.39&needle=1'],
  ['quadratus-lumborum-release', '#/quadratus-lumborum/right/release?at=0.39&needle=1'],
  ['list', '#/?show=list'],
  ['help', '#/?show=help'],
  ['flat-home', '?view=flat#/'],
  ['flat-knot', '?view=flat#/trapezius-upper/left/knot?at=1'],
  ['flat-release', '?view=flat#/rhomboids/left/release?at=0.39&needle=1'],
];
const wanted = process.argv[2] ?? '';

const folder = path.join(root, 'look');
mkdirSync(folder, { recursive: true });
const { browser, address, close } = await openBuiltApp();
const shown = [];
for (const [size, [width, height]] of Object.entries(SIZES)) {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: size !== 'desktop', reducedMotion: 'reduce' });
  for (const [name, at] of VIEWS) {
    const file = `${size}-${name}.png`;
    if (!file.includes(wanted)) continue;
    const page = await context.newPage();
    await page.goto(`${address}${at.startsWith('?') ? at : `?quality=high${at}`}`);
    await page.waitForFunction(() => ['3d', 'flat'].includes(document.documentElement.dataset.view), null, { timeout: 60_000 });
    await page.waitForTimeout(400);
    await page.waitForFunction(() => (document.querySelector('canvas')?.dataset.still ?? 'true') === 'true', null, { timeout: 60_000 });
    await page.screenshot({ path: path.join(folder, file) });
    await page.close();
    shown.push(file);
    console.log(file);
  }
  await context.close();
}
await close();
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Unknot: contact sheet</title>
<style>body{margin:16px;font:15px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{height:420px;border:1px solid #bbb}</style>
${shown.map((file) => `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`).join('\n')}\n`,
);
console.log(`${shown.length} pictures in look/`);
