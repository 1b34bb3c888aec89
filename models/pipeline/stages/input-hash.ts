import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const models = path.resolve(import.meta.dirname, '../..');

/** What says nothing about the model: checks and previews, and the moves, which have a hash of their own. */
const LOOKERS_ON = /^pipeline\/(checks\/|report\.ts$|preview\.ts$)|^(pipeline\/moves|definitions\/paths)\/|^definitions\/joints\/(contact-points|pose-keys|chest)\.ts$/;

/**
 * SHA-256 over the names and texts of every source file below the given folders of `models/`.
 *
 * Checks, report and preview are left out, and without `all` what only moves are made of. Line endings are normalised, so that a checkout on another system gives the same hash.
 */
export function inputHash(folders: readonly string[] = ['definitions', 'pipeline'], all = false): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const base = path.join(models, folder);
    if (!existsSync(base)) continue;
    const files = base.endsWith('.ts')
      ? [base]
      : readdirSync(base, { recursive: true })
          .map((name) => path.join(base, String(name)))
          .filter((file) => file.endsWith('.ts'))
          .sort();
    for (const file of files) {
      const name = path.relative(models, file).split(path.sep).join('/');
      if (!all && LOOKERS_ON.test(name)) continue;
      hash.update(name);
      hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    }
  }
  return hash.digest('hex');
}
