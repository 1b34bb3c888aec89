import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { KeptFile } from '../src/app/service-worker/worker-scope.ts';
import { ASSETS } from './headers.ts';

/** No single file of the page is larger, bytes; one that is says that something went wrong. */
const LARGEST_FILE = 4_000_000;

/** Not kept: the worker itself, what a clinic changes, what only a server reads, and what only other sites load. */
const LEFT_OUT = [/^sw\.js$/, /^clinic\.json$/, /^[_.]/, /^embed[^/]*$/, /\.(map|txt|md)$/];

/**
 * Every file that the page may need, with what tells one version of it from another.
 *
 * Files with a hash in their name come with their checksum as well: a host that answers a missing file with its start
 * page must not put that page into the store under the file's name.
 *
 * @throws when a file is larger than any should be
 */
export function filesToKeep(outDir: string): readonly KeptFile[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort()
    .map((url) => {
      const bytes = readFileSync(path.join(outDir, url));
      if (bytes.length > LARGEST_FILE) throw new Error(`${url} has ${bytes.length} bytes: more than ${LARGEST_FILE} are not kept for offline use`);
      const sum = createHash('sha256').update(bytes);
      return url.startsWith(`${ASSETS}/`) ? { url, revision: null, integrity: `sha256-${sum.digest('base64')}` } : { url, revision: sum.digest('hex').slice(0, 16) };
    });
}

/** Writes `sw.js` beside the page: one plain script, as old tablets know no modules in service workers. */
export async function writeServiceWorker(outDir: string): Promise<void> {
  const root = path.resolve(import.meta.dirname, '..');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { FILES_TO_KEEP: JSON.stringify(filesToKeep(outDir)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      lib: { entry: path.join(root, 'src/app/service-worker/service-worker.ts'), formats: ['iife'], name: 'unknotServiceWorker', fileName: () => 'sw.js' },
    },
  });
}
