/**
 * `npm run look`: pictures of every view, for people to look at. They land in look/, which git ignores, with an
 * index.html that shows them side by side. A word behind it renders only the pictures whose name holds that word.
 *
 * Contact sheets of the story follow: five muscles (rows) at five moments (columns) of the knot, the closer look, the
 * needle and the weeks after. Contact sheets of the body alone come last: the whole body and the trunk from eight directions at each layer, and
 * close views of neck, shoulder blade, loin and buttock.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
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
// the story: five muscles at five moments of the knot, the closer look, the needle and the weeks after
const FIVE = ['trapezius-upper', 'rhomboids', 'longissimus-thoracis', 'quadratus-lumborum', 'gluteus-medius'];
const MOMENTS = [0.15, 0.4, 0.6, 0.8, 1];
const STORY = {
  knot: (at) => `knot?at=${at}`,
  closer: (at) => `knot?at=${at}&show=closer`,
  needle: (at) => `release?at=${at}&care=injection`,
  after: (at) => `after?at=${at}&care=injection&beside=gentle`,
};
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

const STORY_SIZE = { width: 1020, height: 720 };
for (const [kind, at] of Object.entries(STORY)) {
  const name = `story-${kind}`;
  if (!`${name}.png`.includes(wanted)) continue;
  // knot and closer look fill the picture; needle and graph stand in the panel beside it
  const width = kind === 'knot' || kind === 'closer' ? 590 : STORY_SIZE.width;
  const { height } = STORY_SIZE;
  const context = await browser.newContext({ viewport: STORY_SIZE, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${address}?quality=high#/`);
  await page.waitForFunction(() => document.querySelector('canvas')?.dataset.level === 'full', null, { timeout: 90_000 });
  const sheet = new PNG({ width: width * MOMENTS.length, height: height * FIVE.length });
  for (const [row, muscle] of FIVE.entries()) {
    for (const [column, moment] of MOMENTS.entries()) {
      await page.evaluate((hash) => window.location.replace(hash), `#/${muscle}/left/${at(moment)}`);
      await page.locator('.story-caption', { hasText: /\S/ }).waitFor();
      if (kind === 'closer') await page.locator('.closer canvas').waitFor();
      await page.evaluate(() => document.querySelector('.route svg, .graph svg')?.scrollIntoView({ block: 'center' }));
      await page.waitForTimeout(700);
      await page.waitForFunction(() => document.querySelector('.stage canvas').dataset.still === 'true', null, { timeout: 60_000 });
      const tile = PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
      PNG.bitblt(tile, sheet, 0, 0, width, height, column * width, row * height);
    }
  }
  writeFileSync(path.join(folder, `${name}.png`), PNG.sync.write(sheet));
  await context.close();
  shown.push(`${name}.png`);
  console.log(`${name}.png`);
}

// Contact sheets: [name, views of a row, rows]; a view is yaw, pitch, x, y, z, height, width as in a link.
const LAYERS = ['skin', 'surface', 'deep', 'column', 'deepest', 'bones'];
const round = (pitch, y, height, width) => [0, 45, 90, 135, 180, -135, -90, -45].map((yaw) => [yaw, pitch, 0, y, -0.03, height, width]);
const SHEETS = [
  ['sheet-body', round(4, 0.88, 1.9, 0.75), ['skin', 'surface', 'bones']],
  ['sheet-trunk', round(4, 1.27, 1.1, 0.72), LAYERS],
  ['sheet-neck', [[-35, 5], [0, 10], [35, 5], [80, 0]].map(([yaw, pitch]) => [yaw, pitch, 0, 1.55, -0.07, 0.34, 0.3]), LAYERS],
  ['sheet-blade', [[-60, 5], [-25, 10], [0, 5], [25, 20]].map(([yaw, pitch]) => [yaw, pitch, 0.12, 1.42, -0.08, 0.34, 0.3]), LAYERS],
  ['sheet-loin', [[-45, 5], [0, 5], [30, 10], [75, 0]].map(([yaw, pitch]) => [yaw, pitch, 0.02, 1.12, -0.06, 0.38, 0.34]), LAYERS],
  ['sheet-hip', [[-75, 0], [-40, 5], [0, 5], [40, 5]].map(([yaw, pitch]) => [yaw, pitch, 0.06, 0.95, -0.05, 0.4, 0.34]), LAYERS],
];
// The panel stays as a sliver at the right edge, or the stage would find no free part of the page; tools keep their strip.
const TOOLS = 84;
const BARE = `header, .tools, .chip, .help-corner, .notice { display: none !important }
.panel { visibility: hidden; position: fixed !important; inset: 20px 0 auto auto !important; width: 1px !important; height: 1px !important; min-width: 0 !important; overflow: hidden }`;
for (const [name, views, layers] of SHEETS) {
  if (!`${name}.png`.includes(wanted)) continue;
  const [width, height] = name === 'sheet-body' ? [230, 560] : name === 'sheet-trunk' ? [300, 440] : [460, 520];
  const context = await browser.newContext({ viewport: { width: width + TOOLS, height }, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${address}?quality=high#/`);
  await page.addStyleTag({ content: BARE });
  await page.waitForFunction(() => document.querySelector('canvas')?.dataset.level === 'full', null, { timeout: 90_000 });
  const sheet = new PNG({ width: width * views.length, height: height * layers.length });
  for (const [row, layer] of layers.entries()) {
    for (const [column, view] of views.entries()) {
      const before = await page.locator('canvas').getAttribute('data-frames');
      await page.evaluate((hash) => window.location.replace(hash), `#/?layer=${layer}&view=${view.join(',')}`);
      await page.waitForFunction((frames) => document.querySelector('canvas').dataset.frames !== frames, before, { timeout: 5_000 }).catch(() => {});
      await page.waitForFunction(() => document.querySelector('canvas').dataset.still === 'true', null, { timeout: 60_000 });
      const tile = PNG.sync.read(await page.screenshot({ clip: { x: TOOLS, y: 0, width, height } }));
      PNG.bitblt(tile, sheet, 0, 0, width, height, column * width, row * height);
    }
  }
  const file = `${name}.png`;
  writeFileSync(path.join(folder, file), PNG.sync.write(sheet));
  await context.close();
  shown.push(file);
  console.log(file);
}
await close();
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Unknot: contact sheet</title>
<style>body{margin:16px;font:15px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{height:420px;border:1px solid #bbb}</style>
${shown.map((file) => `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`).join('\n')}\n`,
);
console.log(`${shown.length} pictures in look/`);
