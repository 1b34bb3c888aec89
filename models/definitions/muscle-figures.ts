import type { Point } from './frame.ts';
import type { FigureSource } from './sources.ts';

/** A place where a muscle is attached: an ordered polyline on a bone or fascia, left side, metres. */
export interface Attachment {
  readonly bone: string;
  readonly points: readonly Point[];
}

/** One line of fibres from origin to insertion (some model paths run the other way: the direction has no sign). */
export interface Fascicle {
  readonly name: string;
  readonly points: readonly Point[];
  readonly source: FigureSource;
}

/**
 * Figures of one muscle, left side, body frame.
 *
 * Origin and insertion polylines run the same way: the same fraction is the same fibre. Exceptions are noted in
 * `models/README.md`. `layer` runs from 1 (superficial) to 5 (deepest). `thicknessMm` is a typical adult range
 * recalled from ultrasound and MRI literature; check it before citing.
 */
export interface MuscleFigures {
  readonly id: `muscle.${string}`;
  readonly latin: string;
  readonly name: string;
  readonly group: string;
  readonly layer: number;
  readonly fma: string | null;
  readonly ta98: string | null;
  readonly thicknessMm: readonly number[];
  readonly bellyFraction: number;
  readonly pcsaCm2: number | null;
  readonly origin: readonly Attachment[];
  readonly insertion: readonly Attachment[];
  readonly fascicles: readonly Fascicle[];
  readonly attachmentsBasis: string;
  readonly note: string | null;
}
