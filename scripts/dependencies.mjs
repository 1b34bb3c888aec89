/**
 * Sees to it that Node is new enough and that node_modules matches package-lock.json.
 *
 * Plain Node without dependencies: it runs before anything is installed. A stamp in node_modules keeps the hash of
 * the lock file, so that a second start installs nothing.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const NODE_NEEDED = [20, 19];

/** @returns a sentence when this Node is too old, else null */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
  return enough ? null : `Unknot needs Node ${NODE_NEEDED.join('.')} or newer; this is Node ${version}. Get it from nodejs.org.`;
}

/** Installs what is missing. Ends the process with one clear sentence when that cannot be done. */
export function ensureDependencies() {
  const tooOld = nodeProblem();
  if (tooOld) stop(tooOld);
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.unknot-lock-hash');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing what is missing (once, about a minute) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (npm.status !== 0) {
    const text = `${npm.stderr ?? ''}${npm.error ?? ''}`;
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|network/i.test(text)) {
      stop('The npm registry cannot be reached, and some packages are not installed yet. Go online and run the command again.');
    }
    process.stderr.write(text);
    stop('npm could not install the packages; its message is above.');
  }
  writeFileSync(stamp, hash);
}

/** @param {string} sentence */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
