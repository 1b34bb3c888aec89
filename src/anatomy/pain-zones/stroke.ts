import type { Point } from '#models/definitions/frame.ts';

/**
 * One broad line over the skin, as with a soft brush. A zone of felt pain is one stroke or a few.
 *
 * @basis estimated: simple shapes over named landmarks of this model, laid onto its skin by a straight way outward from
 *        the landmark. They are no copy of any chart, and no map of felt pain is exact (DELPHI2018).
 */
export interface Stroke {
  /** Half the breadth, metres; for drawing. */
  readonly radius: number;
  /**
   * The way its skin faces, seen from above, degrees: 0 behind, 90 the person's left, 180 before. Keeps the paint off what
   * lies near but looks elsewhere: the arm beside the chest, the other side of a finger.
   */
  readonly faces: number;
  /** Points on the skin of the left side or the midline, body frame. One alone is a round patch. */
  readonly path: readonly Point[];
}
