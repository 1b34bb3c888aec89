import { mix } from './numbers.ts';
import { lengthAt, REST_LENGTH, widthFactor, type StepLengths } from './sarcomeres.ts';

/** One fibre of the bundle, micrometres; the fibre of the closer look lies at 0. Sizes are schematic. */
export interface Fibre {
  /** Place in the row: 0 ours, below zero above it, beyond zero under it. */
  readonly row: number;
  readonly y: number;
  readonly radius: number;
  /** Middle of its knot along the fibre. */
  readonly knotAt: number;
  /** How much of the knot this fibre has, 0..1. */
  readonly share: number;
  /** Whether it belongs to the tight band. */
  readonly band: number;
}

/** Radius of our fibre at rest, micrometres. */
export const RADIUS = 6.5;
/** Room above our fibre for nerves and under it for the vessel, micrometres. */
const ROOM_ABOVE = 5.2;
const ROOM_UNDER = 7;
/** The bundle is round: outer fibres look thinner and lie behind. */
const ABOVE = { radii: [6.3, 6.5, 6, 5.7, 4.8, 3.4], gaps: [ROOM_ABOVE, 0.5, 0.2, -0.3, -1.2, -2] } as const;
const UNDER = { radii: [6.5, 6.1, 6.4, 5.4, 4.9, 3.6], gaps: [ROOM_UNDER, 0.4, 0.2, -0.3, -1.1, -2] } as const;
const KNOTS: Readonly<Record<number, readonly [knotAt: number, share: number]>> = {
  0: [0, 1],
  [-1]: [-33, 0.85],
  1: [31, 0.9],
  2: [-15, 0.7],
  [-2]: [20, 0.55],
};
const BAND: Readonly<Record<number, number>> = { 0: 1, [-1]: 1, 1: 1, 2: 0.75, [-2]: 0.55 };

function side(direction: -1 | 1, { radii, gaps }: typeof ABOVE | typeof UNDER): Fibre[] {
  let edge = RADIUS;
  return radii.map((radius, index) => {
    const row = direction * (index + 1);
    const y = direction * (edge + gaps[index]! + radius);
    edge = Math.abs(y) + radius;
    const [knotAt, share] = KNOTS[row] ?? [0, 0];
    return { row, y, radius, knotAt, share, band: BAND[row] ?? 0 };
  });
}

export const OUR_FIBRE: Fibre = { row: 0, y: 0, radius: RADIUS, knotAt: 0, share: 1, band: 1 };
/** From the back of the bundle to the front. */
export const BUNDLE: readonly Fibre[] = [...side(-1, ABOVE), OUR_FIBRE, ...side(1, UNDER)].sort((a, b) => Math.abs(b.row) - Math.abs(a.row));
const ROWS = new Map(BUNDLE.map((fibre) => [fibre.row, fibre]));

/** Lengths of the steps in a fibre that has only a share of the knot. */
export function lengthsIn(fibre: Fibre, lengths: StepLengths): StepLengths {
  if (fibre.share === 1) return lengths;
  return {
    coreLength: mix(REST_LENGTH, lengths.coreLength, fibre.share),
    besideLength: mix(REST_LENGTH, lengths.besideLength, Math.max(fibre.share, 0.3 * fibre.band)),
  };
}

/** Half the thickness of a fibre at x, micrometres. */
export function halfWidth(fibre: Fibre, x: number, lengths: StepLengths): number {
  return fibre.radius * widthFactor(lengthAt(x - fibre.knotAt, lengthsIn(fibre, lengths)));
}

/** The fibres part for nerve and vessel, and lie close again farther off: how much closer at x, micrometres. */
const closing = (row: number, x: number): number => (row < 0 ? 4.1 : row > 0 ? -0.7 : 0) * 0.72 ** (Math.abs(row) - 1) * (1 - Math.exp(-((x / 38) ** 2)));
/** The bundle bows a little. */
const bow = (x: number): number => 0.0006 * x * x;

/** Middle line of a fibre at x, micrometres: bulges nearer our fibre push it outward. */
export function middle(fibre: Fibre, x: number, lengths: StepLengths): number {
  const direction = Math.sign(fibre.row);
  let push = 0;
  for (let row = 0; row !== fibre.row; row += direction) {
    const other = ROWS.get(row)!;
    // farther fibres bend less and over a longer way
    const steps = Math.abs(fibre.row - row) - 1;
    const excess = Math.max(0, halfWidth(other, other.knotAt + (x - other.knotAt) / (1.15 + 0.45 * steps), lengths) - other.radius);
    push += excess * (row === 0 ? (direction > 0 ? 1 : 0.85) : 1.15) * 0.58 ** steps;
  }
  return fibre.y + direction * push + closing(fibre.row, x) + bow(x);
}
