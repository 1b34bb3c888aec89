import { MUSCLE_LAYERS } from '#models/definitions/muscles/muscle-layers.ts';

/** What the pipeline's stages hand to one another. Body frame (definitions/frame.ts), metres. */

/** Signed distance, metres, negative inside. A lower bound of the true distance is good enough outside. */
export type Sdf = (x: number, y: number, z: number) => number;

export interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** What the slider peels, from outside in. */
export const PEEL = ['skin', ...MUSCLE_LAYERS, 'bones'] as const;
/** Organs are in no layer of their own: they are shown when a needle is near. */
export const LAYERS = [...PEEL, 'organs'] as const;
export type Layer = (typeof LAYERS)[number];

export const MATERIALS = ['skin', 'cloth', 'muscle', 'fascia', 'bone', 'disc', 'cartilage', 'organ', 'nerve', 'vessel'] as const;
export type MaterialName = (typeof MATERIALS)[number];

/** A bone, disc or cartilage before meshing. Paired solids are given on the left (x > 0). */
export interface Solid {
  readonly structureId: string;
  readonly paired: boolean;
  /** Stands on one side only and has no mirror image, as a kidney does. Then `paired` is false. */
  readonly oneSided?: boolean;
  readonly material: MaterialName;
  readonly sdf: Sdf;
  readonly bounds: Bounds;
  /** Edge of a surface-nets cell, metres. */
  readonly voxel: number;
  /** Normals are taken over this length, metres; for a field that is read from a grid. Default 0.4 mm. */
  readonly grain?: number;
  /** Triangles to keep after simplification, of this one mesh. */
  readonly triangles: number;
}

/**
 * One structure as triangles, counter-clockwise seen from outside.
 *
 * Paired structures are the left one; the writer adds the right as a mirrored node. `structureId` has no side.
 */
export interface StructureMesh {
  readonly structureId: string;
  readonly paired: boolean;
  readonly layer: Layer;
  readonly material: MaterialName;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  /** u across, v along the fibres, metres, two per vertex. Muscles and fascia only. */
  readonly fibreUv?: Float32Array;
  /** Mean width and length the uv are scaled with, metres: u in 0..width, v in 0..length. */
  readonly fibreExtent?: { readonly width: number; readonly length: number };
  /**
   * Four bytes a vertex: R ambient light (255 = open), G tendon (255 = tendon), B inner side (255 = inner), A 255 less the
   * number of layers that must be off before it is in sight from anywhere (stages/first-seen.ts).
   */
  readonly colours: Uint8Array;
  /** Four numbers of SEGMENT_IDS a vertex: what it follows when the body moves. Only after stage `weighVertices`. */
  readonly joints?: Uint8Array;
  /** Share of each of the four; they sum to 255. An empty place has 0 and any joint. */
  readonly weights?: Uint8Array;
}
