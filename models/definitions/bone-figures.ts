import type { Point } from './frame.ts';
import type { FigureSource } from './sources.ts';

/**
 * Figures of one vertebra, body frame, metres unless a name ends in Mm or Deg.
 *
 * The measured bodies are slender: build bodies at the `literature` size where there is one. `laminaL` is the
 * lowest back corner of the lamina on a coarse mesh and no root for the spinous process.
 */
export interface VertebraFigures {
  readonly id: `bone.vertebra-${string}`;
  readonly level: string;
  readonly bodyCentre: Point;
  readonly axisUp: Point;
  readonly axisAnterior: Point;
  readonly sagittalTiltDeg: number;
  readonly bodyWidth: number | null;
  readonly bodyDepth: number | null;
  readonly bodyHeight: number;
  readonly spinousTip: Point;
  readonly transverseTipL: Point;
  readonly laminaL: Point;
  readonly overallWidth: number;
  readonly overallDepth: number;
  readonly facetSuperiorL?: Point;
  readonly facetInferiorL?: Point;
  readonly literature?: {
    readonly upperEndplateWidthMm: number;
    readonly upperEndplateDepthMm: number;
    readonly posteriorBodyHeightMm: number;
    readonly source: FigureSource;
  };
  readonly source: FigureSource;
  readonly basis: string;
}

/** Figures of one left rib: 14 points from head to costochondral junction, section in metres. */
export interface RibFigures {
  readonly id: `bone.rib-${number}`;
  readonly number: number;
  readonly centreline: readonly Point[];
  readonly length: number;
  readonly sectionHeight: number;
  readonly sectionThickness: number;
  /** Index into `centreline` of the rib angle, where the rib turns forward. */
  readonly angleIndex: number;
  readonly angle: Point;
  readonly source: FigureSource;
  readonly basis: string;
}
