import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { movesHash } from '../moves/moves-hash.ts';
import { inputHash } from '../stages/input-hash.ts';
import type { StructureMesh } from '../structure-mesh.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const built = path.join(root, 'models/built');

export interface LastBuild {
  readonly meshes: readonly StructureMesh[];
  /** Folder of the files that belong to the meshes. */
  readonly built: string;
  /** Folder of a second build without cache, when asked for. */
  readonly again?: string;
  /** Of each build that was run, by what it was. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** What the last build left, after building what is missing or older than its sources. */
export function lastBuild({ twice }: { readonly twice: boolean }): LastBuild {
  const hash = inputHash();
  const seconds: Record<string, number> = {};
  const build = (what: string, ...options: string[]): void => {
    const started = performance.now();
    // the moves are drawn from the meshes that the first half leaves
    for (const half of ['build.ts', 'moves/build-moves.ts']) {
      const { status } = spawnSync(process.execPath, [...process.execArgv, path.join(root, 'models/pipeline', half), ...options], { stdio: 'inherit', cwd: root });
      if (status !== 0) throw new Error(`lastBuild: the build failed (${what}); run npm run models`);
    }
    seconds[what] = (performance.now() - started) / 1000;
  };
  const isOf = (hash: string, file: string): boolean => existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { inputHash?: string }).inputHash === hash;
  const hasMeshes = (): boolean => isOf(hash, path.join(root, '.cache/latest.json')) && existsSync(path.join(root, '.cache/latest.bin'));

  // the second build leaves its meshes too: then one build is enough where the files are up to date
  const isUpToDate = isOf(hash, path.join(built, 'manifest.json')) && isOf(movesHash(), path.join(built, 'moves/lengths.json'));
  if (!isUpToDate || (!hasMeshes() && !twice)) build('build');
  const again = twice ? mkdtempSync(path.join(os.tmpdir(), 'model-again-')) : undefined;
  if (again) build('build without cache', '--out', again, '--no-cache');
  const meshes = deserialize(readFileSync(path.join(root, '.cache/latest.bin'))) as StructureMesh[];
  return { meshes, built, seconds, ...(again ? { again } : {}) };
}
