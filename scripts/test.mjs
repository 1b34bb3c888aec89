/**
 * `npm test`: installs what is missing, then checks and tests everything, one part after the other.
 *
 * Closes with one line, `N passed, N failed`: each check counts as one, each unit test and journey as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const { ensureBrowser } = await import('./browser.mjs');

const scratch = mkdtempSync(path.join(os.tmpdir(), 'unknot-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status === 0;

/** One check that counts as one. */
function check(title, command, args) {
  console.log(`\n${title}`);
  const ok = run(command, args);
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${title}: ${ok ? 'passed' : 'failed'}`);
  return ok;
}

/** A Vitest project; every test counts as one. */
function vitest(title, project, env = {}) {
  console.log(`\n${title}`);
  const report = path.join(scratch, `${project}.json`);
  const ok = run('npx', ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests + result.numTodoTests;
    // A file that cannot be loaded fails without any failed test.
    if (!ok && result.numFailedTests === 0) failed += 1;
    if (result.numPassedTests + result.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
    console.error(`${title}: the runner left no report`);
  }
}

check('Types', 'npx', ['tsc', '-p', 'tsconfig.json']);
check('Types of the pure rooms', 'npx', ['tsc', '-p', 'tsconfig.pure.json']);
check('Lint', 'npx', ['oxlint', '--deny-warnings', 'src', 'models', 'tests', 'scripts', 'hosting']);
check('Import directions', 'node', ['scripts/check-imports.mjs']);
vitest('Unit tests', 'unit');

if (check('Build', 'npx', ['vite', 'build', '--logLevel', 'warn'])) {
  const browser = await ensureBrowser();
  if (browser) {
    vitest('Journeys', 'journeys', { CHROME_PATH: browser });
  } else {
    console.error('\nNo browser could be found or fetched: the journeys in tests/journeys were skipped.');
    if (process.env.CI) failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
