/**
 * Sizes of the back part of a vertebra that the figures do not hold, millimetres.
 *
 * @basis tuned: usual adult sizes of the arch, smoothed from level to level so that neighbours mate
 */
export interface VertebraShape {
  readonly canalHalfWidth: number;
  readonly canalDepth: number;
  readonly pedicleHalfHeight: number;
  readonly pedicleHalfWidth: number;
  /** Distance of the joint with the level above from the midline. */
  readonly facetX: number;
  readonly facetHalfWidth: number;
  readonly facetHalfHeight: number;
  /** Direction that the upper facet faces: left, up, ahead, for the left joint. */
  readonly facetFacing: readonly [number, number, number];
  readonly laminaHalfHeight: number;
  readonly laminaHalfThickness: number;
  /** Spinous process: half height at root and tip, half thickness. */
  readonly spinousRoot: number;
  readonly spinousTip: number;
  readonly spinousThickness: number;
}

type Row = readonly number[];
const row = (r: Row, facing: readonly [number, number, number]): VertebraShape => ({
  canalHalfWidth: r[0]!,
  canalDepth: r[1]!,
  pedicleHalfHeight: r[2]!,
  pedicleHalfWidth: r[3]!,
  facetX: r[4]!,
  facetHalfWidth: r[5]!,
  facetHalfHeight: r[6]!,
  laminaHalfHeight: r[7]!,
  laminaHalfThickness: r[8]!,
  spinousRoot: r[9]!,
  spinousTip: r[10]!,
  spinousThickness: r[11]!,
  facetFacing: facing,
});

/** C2 to L5. C1 has no body and is built by itself. */
export const vertebraShapes: Readonly<Record<string, VertebraShape>> = {
  C2: row([12.0, 15.0, 4.0, 3.4, 16.0, 6.5, 5.5, 6.0, 3.0, 5.0, 4.4, 3.2], [0.3, 0.93, 0.1]),
  C3: row([11.4, 14.0, 3.4, 2.7, 18.2, 5.4, 5.4, 5.4, 2.4, 3.6, 2.9, 2.3], [0, 0.74, -0.67]),
  C4: row([11.6, 14.0, 3.4, 2.7, 18.6, 5.5, 5.4, 5.2, 2.4, 3.6, 2.8, 2.3], [0, 0.74, -0.67]),
  C5: row([11.8, 14.0, 3.4, 2.8, 18.8, 5.6, 5.5, 5.2, 2.4, 3.7, 2.8, 2.4], [0, 0.72, -0.69]),
  C6: row([11.8, 14.0, 3.5, 3.0, 18.6, 5.6, 5.6, 5.6, 2.5, 4.0, 3.2, 2.5], [0, 0.68, -0.73]),
  C7: row([11.6, 15.0, 3.8, 3.3, 17.6, 5.6, 5.8, 6.6, 2.7, 5.0, 4.6, 3.0], [0, 0.6, -0.8]),
  T1: row([10.2, 14.8, 4.6, 3.7, 15.0, 5.6, 6.0, 7.8, 2.9, 5.6, 4.8, 3.2], [0.05, 0.45, -0.89]),
  T2: row([9.0, 15.2, 5.4, 3.2, 12.8, 5.4, 6.2, 8.6, 3.0, 5.6, 4.2, 3.0], [0.12, 0.34, -0.93]),
  T3: row([8.6, 15.4, 5.8, 2.8, 12.0, 5.2, 6.2, 9.0, 3.0, 5.6, 3.8, 2.8], [0.16, 0.3, -0.94]),
  T4: row([8.3, 15.6, 6.0, 2.6, 11.6, 5.2, 6.2, 9.2, 3.0, 5.6, 3.4, 2.7], [0.18, 0.28, -0.94]),
  T5: row([8.2, 15.8, 6.0, 2.6, 11.4, 5.2, 6.2, 9.4, 3.0, 5.6, 3.2, 2.6], [0.2, 0.27, -0.94]),
  T6: row([8.2, 16.0, 6.1, 2.6, 11.4, 5.2, 6.4, 9.6, 3.0, 5.6, 3.2, 2.6], [0.2, 0.26, -0.94]),
  T7: row([8.2, 16.0, 6.2, 2.7, 11.4, 5.2, 6.6, 9.8, 3.0, 5.6, 3.4, 2.6], [0.2, 0.25, -0.94]),
  T8: row([8.3, 16.0, 6.4, 2.9, 11.4, 5.2, 6.8, 10.0, 3.0, 5.7, 3.8, 2.7], [0.2, 0.24, -0.94]),
  T9: row([8.5, 16.0, 6.8, 3.2, 11.6, 5.3, 6.8, 10.2, 3.0, 6.0, 4.6, 2.8], [0.2, 0.23, -0.94]),
  T10: row([9.0, 16.2, 7.2, 3.5, 11.8, 5.4, 6.8, 10.2, 3.0, 6.6, 5.6, 3.0], [0.2, 0.2, -0.95]),
  T11: row([9.8, 16.4, 7.6, 3.8, 12.2, 5.4, 6.8, 10.0, 3.1, 7.2, 6.6, 3.1], [0.2, 0.16, -0.96]),
  T12: row([10.4, 16.6, 7.8, 3.9, 12.8, 5.4, 6.8, 9.8, 3.2, 8.0, 7.8, 3.2], [0.2, 0.12, -0.96]),
  L1: row([10.8, 16.8, 7.4, 3.9, 14.0, 4.2, 7.0, 9.6, 3.3, 8.8, 9.6, 3.3], [-0.9, 0.06, -0.43]),
  L2: row([11.0, 16.8, 7.3, 4.2, 14.6, 4.4, 7.2, 9.4, 3.4, 9.2, 10.4, 3.4], [-0.89, 0.06, -0.46]),
  L3: row([11.4, 16.8, 7.2, 4.8, 15.6, 4.6, 7.4, 9.0, 3.5, 9.2, 10.6, 3.5], [-0.86, 0.08, -0.5]),
  L4: row([11.8, 16.8, 7.1, 5.6, 17.0, 4.8, 7.4, 8.6, 3.5, 9.0, 9.8, 3.5], [-0.8, 0.1, -0.59]),
  L5: row([12.8, 17.0, 6.8, 7.0, 18.8, 5.0, 7.4, 8.0, 3.5, 7.6, 7.0, 3.4], [-0.72, 0.12, -0.68]),
  S1: row([14.5, 16.0, 6.0, 6.0, 21.0, 5.4, 7.0, 8.0, 3.5, 6.0, 5.0, 3.5], [-0.6, 0.2, -0.77]),
};
