import { LAYERS } from '../structure-mesh.ts';
import { atMost, plain, type Measure, type Row } from './row.ts';

/** The part of models/built/manifest.json that budgets are read from. */
export interface BuiltManifest {
  readonly inputHash: string;
  readonly levels: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly gzipBytes: number;
    readonly storedTriangles: number;
    readonly structures: readonly { readonly layer: string; readonly triangles: number }[];
  }[];
}

/** Bytes of each file at most. */
const BYTES: Readonly<Record<string, number>> = { 'back-first.glb': 700_000, 'back-full.glb': 2_500_000 };
/** With what each vertex follows, which only the full model holds and which takes 0.57 of it. */
const GZIP_PER_TRIANGLE = 4.5;

/** Stored triangles by layer, and bytes, of each level of the model. A paired structure is stored once. */
export function checkBudgets({ levels }: BuiltManifest): Row[] {
  return levels.map(({ file, bytes, gzipBytes, storedTriangles, structures }) => {
    const measures: Record<string, Measure> = { triangles: plain(storedTriangles) };
    for (const layer of LAYERS) {
      measures[layer] = plain(structures.filter((one) => one.layer === layer).reduce((sum, one) => sum + one.triangles, 0));
    }
    const limit = BYTES[file];
    measures['bytes'] = limit === undefined ? plain(bytes) : atMost(bytes, limit);
    measures['bytes/triangle'] = plain(bytes / storedTriangles);
    measures['gzip/triangle'] = atMost(gzipBytes / storedTriangles, GZIP_PER_TRIANGLE);
    return { id: file, measures };
  });
}
