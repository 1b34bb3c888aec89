import type { BufferGeometry, Vector3 } from 'three';

/** What is drawn together: one geometry, drawn once opaque and once as a ghost. */
export const GROUP_KINDS = ['bones', 'deep', 'surface', 'organs', 'skin'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export interface StructureInfo {
  readonly id: string;
  readonly group: GroupKind;
  readonly material: string;
  /** Row of the state texture and value of the `structure` attribute. */
  readonly index: number;
  readonly min: Vector3;
  readonly max: Vector3;
  /** First index and count in the group's geometry. */
  readonly start: number;
  readonly count: number;
}

export interface ModelGroup {
  readonly kind: GroupKind;
  readonly geometry: BufferGeometry;
}

/** The loaded back. Positions are integers of one volume: metres = centre + scale × value. */
export interface Model {
  readonly groups: readonly ModelGroup[];
  readonly structures: readonly StructureInfo[];
  readonly centre: Vector3;
  readonly scale: number;
}
