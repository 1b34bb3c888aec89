import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { StructureMesh } from '../structure-mesh.ts';

const folder = path.resolve(import.meta.dirname, '../../../.cache');

/** Keeps finished meshes on disk under a name and the hash of what they were made from; not part of the result. */
export function cachedMeshes(name: string, hash: string, make: () => StructureMesh[]): StructureMesh[] {
  const file = path.join(folder, `${name}-${hash}.bin`);
  if (existsSync(file)) return deserialize(readFileSync(file)) as StructureMesh[];
  const meshes = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, serialize(meshes));
  return meshes;
}
