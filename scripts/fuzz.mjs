/**
 * `npm run fuzz -- [count] [seed]`: random taps, drags, keys, turns and links on the built page; count is 10,000 unless given.
 *
 * Of the actions 8 in 10 are without 3D, 2 in 10 with it. Fails on an error, a blank page, or a heap that grows.
 */
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root } from './dependencies.mjs';

const [count = '10000', seed = '1'] = process.argv.slice(2);
if (!/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
  console.error('Say it so: npm run fuzz -- 10000 7 (how many actions, and the seed).');
  process.exit(1);
}
ensureDependencies();
const { build } = await import('vite');
const { ensureBrowser } = await import('./browser.mjs');
await build({ root, logLevel: 'warn' });
const env = { ...process.env, CHROME_PATH: (await ensureBrowser()) ?? '', FUZZ_SEED: seed, FUZZ_ACTIONS: String(Math.ceil(count * 0.8)), FUZZ_ACTIONS_3D: String(Math.ceil(count * 0.2)), FUZZ_LINKS: '200' };
process.exit(spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys', 'tests/journeys/fuzz.test.ts'], { cwd: root, env, stdio: 'inherit' }).status ?? 1);
