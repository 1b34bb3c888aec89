import type { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MUSCLE_LAYERS, type MuscleLayer } from '#src/anatomy/layers.ts';

/** What is drawn together: one geometry, drawn once opaque and once as a ghost. */
export const GROUP_KINDS = ['bones', 'deepest', 'column', 'deep', 'surface', 'organs', 'skin'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export interface StructureInfo {
  readonly id: string;
  readonly group: GroupKind;
  readonly material: string;
  /** Row of the state texture and value of the `structure` attribute. */
  readonly index: number;
  readonly min: Vector3;
  readonly max: Vector3;
  /** Mean length of the fibres, metres; 0 for what has none. */
  readonly fibreLength: number;
  /** First index and count in the group's geometry. */
  readonly start: number;
  readonly count: number;
}

export const isMuscleGroup = (kind: GroupKind): kind is MuscleLayer => (MUSCLE_LAYERS as readonly string[]).includes(kind);

export interface ModelGroup {
  readonly kind: GroupKind;
  /** Every triangle, each structure in one piece. */
  readonly geometry: BufferGeometry;
  readonly outsideIn: OutsideIn;
}

/** The same triangles in another order: those in sight from outside come first, those that only peeling shows follow. */
export interface OutsideIn {
  readonly index: BufferAttribute;
  /** Indices to draw when the n outermost of SOLID_LAYERS may be open and all the others are whole; the last is all. */
  readonly counts: readonly number[];
}

/** Layers that hide what is under them, from the outside in. */
export const SOLID_LAYERS: readonly GroupKind[] = [...MUSCLE_LAYERS, 'bones'];

/** What comes first: what is in sight at the start, light. Then everything, in full detail. */
export type ModelLevel = 'first' | 'full';

/** The loaded back. Positions are integers of one volume: metres = centre + scale × value. */
export interface Model {
  readonly level: ModelLevel;
  readonly groups: readonly ModelGroup[];
  readonly structures: readonly StructureInfo[];
  readonly centre: Vector3;
  readonly scale: number;
}
