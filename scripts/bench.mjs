/**
 * `npm run bench`: our stage beside @google/model-viewer, on the same GLB, in one run of one browser.
 *
 * Prints median milliseconds per frame while a mouse turns the body, median time to the first frame of the model, and
 * their ratios; then what knot and needle add to a frame, and what the model of the knot costs. Times mean nothing across machines; ratios do. Nothing here fails a test.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { ensureDependencies, root, stop } from './dependencies.mjs';

ensureDependencies();
const theirs = path.join(root, 'tests/bench/model-viewer');
if (!existsSync(path.join(theirs, 'node_modules/@google/model-viewer'))) {
  console.log('Installing model-viewer in its own folder ...');
  if (spawnSync('npm', ['ci'], { cwd: theirs, stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0) {
    stop('model-viewer could not be installed: is there a network?');
  }
}
const { build } = await import('vite');
const { launchBrowser } = await import('./browser.mjs');
await build({ root, logLevel: 'warn' });

const ROUNDS = 3;
const SIZE = { width: 1180, height: 820 };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.glb': 'model/gltf-binary', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

// One plain server for both: our build under /ours/, their page under /theirs/, the one model at /back.glb.
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file =
    pathname === '/back.glb'
      ? path.join(root, 'models/built/back-full.glb')
      : pathname.startsWith('/ours/')
        ? path.join(root, 'dist', pathname.slice(6) || 'index.html')
        : path.join(theirs, pathname.replace(/^\/theirs\//, '') || 'index.html');
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await launchBrowser();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One visit: time to the first frame, and the gaps between frames while the mouse turns the body. */
async function visit(url) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-3d-frame').length > 0, null, { timeout: 120_000 });
  const firstFrame = await page.evaluate(() => performance.getEntriesByName('first-3d-frame')[0].startTime);
  // ours shows a lighter file first: frames are compared on the full one, which both show
  await page.waitForFunction(() => (document.querySelector('.stage canvas') ?? { dataset: { level: 'full' } }).dataset.level === 'full', null, { timeout: 120_000 });
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    window.gaps = [];
    let before = performance.now();
    const tick = (now) => {
      window.gaps.push(now - before);
      before = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(300, 420);
  await page.mouse.down();
  for (let i = 0; i < 60; i++) {
    await page.mouse.move(300 + 200 * Math.sin(i / 6), 420 + 20 * Math.cos(i / 9));
    await page.waitForTimeout(50);
  }
  await page.mouse.up();
  const gaps = await page.evaluate(() => window.gaps.slice(2));
  await context.close();
  return { firstFrame, frame: median(gaps) };
}

// the same muscle from the same place: at rest, and with knot, needle and everything that the needle must not meet
const POSE = 'view=-26,13,0.06,1.5,-0.09,0.3,0.3';
const WITHOUT = `#/trapezius-upper/left/meet?${POSE}`;
const WITH = `#/trapezius-upper/left/release?at=0.4&care=injection&${POSE}`;

// the same lying body from the same place: as it stands, and doing a move
const FROM_AFAR = 'view=60,15,0,0.9,0,2.4,2.4';
const STANDING = `#/gluteus-maximus/right/meet?${FROM_AFAR}`;
const POSED = `#/gluteus-maximus/right/stretch?move=childs-pose&${FROM_AFAR}`;

/** From the tap on Stretch to the first posed frame, once the chapter's files are there, ms. */
async function firstPosed() {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/ours/?quality=high#/gluteus-maximus/right/stretch`);
  const still = 'canvas[data-level=full][data-still=true]';
  await page.waitForSelector(`${still}[data-posed=true]`, { timeout: 120_000 });
  await page.evaluate(() => {
    location.hash = '#/gluteus-maximus/right/meet';
  });
  await page.waitForSelector(`${still}[data-posed=false]`, { timeout: 120_000 });
  const took = await page.evaluate(
    () =>
      new Promise((done) => {
        const canvas = document.querySelector('.stage canvas');
        const from = performance.now();
        new MutationObserver(() => {
          if (canvas.dataset.posed === 'true') done(performance.now() - from);
        }).observe(canvas, { attributes: true });
        location.hash = '#/gluteus-maximus/right/stretch';
      }),
  );
  await context.close();
  return took;
}

const results = { ours: [], 'model-viewer': [], without: [], with: [], standing: [], posed: [] };
const posedAfter = [];
for (let round = 0; round < ROUNDS; round++) {
  results.ours.push(await visit(`${address}/ours/?quality=high#/`));
  results['model-viewer'].push(await visit(`${address}/theirs/`));
  results.without.push(await visit(`${address}/ours/?quality=high${WITHOUT}`));
  results.with.push(await visit(`${address}/ours/?quality=high${WITH}`));
  results.standing.push(await visit(`${address}/ours/?quality=high${STANDING}`));
  results.posed.push(await visit(`${address}/ours/?quality=high${POSED}`));
  posedAfter.push(await firstPosed());
}
await browser.close();
server.close();

const of = (who, what) => median(results[who].map((result) => result[what]));
for (const [what, words] of [
  ['frame', 'ms per frame while turning (median)'],
  ['firstFrame', 'ms to the first 3D frame (median)'],
]) {
  const [a, b] = [of('ours', what), of('model-viewer', what)];
  console.log(`${words}: ours ${a.toFixed(1)}, model-viewer ${b.toFixed(1)}, ratio ${(a / b).toFixed(2)}`);
}
const [plain, full] = [of('without', 'frame'), of('with', 'frame')];
console.log(`ms per frame, upper trapezius: at rest ${plain.toFixed(1)}, with knot and needle ${full.toFixed(1)}, ratio ${(full / plain).toFixed(2)} of 1.25`);
const [upright, bent] = [of('standing', 'frame'), of('posed', 'frame')];
console.log(`ms per frame, whole body: standing ${upright.toFixed(1)}, posed ${bent.toFixed(1)}, ratio ${(bent / upright).toFixed(2)} of 1.3`);
console.log(`ms from the tap to the first posed frame, files there: ${median(posedAfter).toFixed(0)} of 300 (software GL draws a frame in ${upright.toFixed(0)})`);
spawnSync('npx', ['tsx', 'tests/bench/pose-times.ts'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
spawnSync('npx', ['tsx', 'tests/bench/model-times.ts'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
console.log(`${SIZE.width}x${SIZE.height}, pixel ratio 1, ${ROUNDS} visits each, headless with software GL, same GLB`);
