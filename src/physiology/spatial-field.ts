/**
 * The state spread over a muscle, for pictures at body scale. Shaders repeat these formulas; a test holds them
 * together.
 *
 * Frame: the knot's centre is 0; `x` along the fibre toward its insertion, `y` across, `z` deep, all millimetres of
 * true size. `fraction` is the place along the whole fibre, 0 origin to 1 insertion. `radius` is `knotRadius`.
 * Results are shares from 0 to 1 unless noted.
 *
 * @basis tuned: shapes drawn so that one can read them; amounts follow from the state
 */
import { smoothstep } from './curves.ts';
import { KNOT_SHORTENING } from './outputs.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

/** Factor by which pictures enlarge `pushAt`, and at most `slideAt`; must be said beside them, and 1 be offered. */
export const EXAGGERATION = 3;

/** Radius of the knot from its area on ultrasound (cm²), millimetres. */
export const knotRadius = (area: number): number => Math.sqrt((100 * area) / Math.PI);

/** Reach of an injected drug, millimetres: the radius of the ball that the volume (mL) would fill, times `spread`. */
export const drugReach = (volume: number, spread: number): number => spread * Math.cbrt((3 * volume * 1000) / (4 * Math.PI));

const bell = (distance: number, width: number): number => Math.exp(-0.5 * (distance / width) ** 2);

/** Distance from the knot's centre in a space in which the long knot is round, millimetres. */
const knotDistance = (x: number, y: number, z: number): number => Math.hypot(x / 1.6, y, z);

export const knotAt = (K: number, radius: number, x: number, y: number, z: number): number =>
  K * bell(x, 1.6 * radius) * bell(y, radius) * bell(z, radius);

export function bandAt(B: number, radius: number, fraction: number, y: number, z: number): number {
  const width = 0.9 * radius + 1.2;
  const endFade = smoothstep(fraction, 0, 0.06) * smoothstep(1 - fraction, 0, 0.06);
  return B * bell(y, width) * bell(z, width) * endFade;
}

/**
 * How far the fibre slides along itself, millimetres; toward the knot. Exact book-keeping: what the knot loses in
 * length the rest of the fibre gains.
 *
 * @param fibreLength millimetres, of the whole real fibre
 */
export function slideAt(K: number, radius: number, fibreLength: number, x: number, y: number): number {
  const lost = lostPerSide(K, fibreLength);
  const along = Math.min(1, Math.abs(x) / (1.4 * radius)) * Math.max(0, 1 - (2 * Math.abs(x)) / fibreLength);
  return x === 0 ? 0 : -Math.sign(x) * lost * along * dragAcross(radius, y);
}

const lostPerSide = (K: number, fibreLength: number): number =>
  0.5 * DEFAULT_PARAMETERS.fk * KNOT_SHORTENING * K * fibreLength;

/**
 * How far `slideAt` may be enlarged, at most EXAGGERATION, before the fibre would run back over itself in the knot: a
 * long fibre loses more than the drawn knot is long. Below 1 for long fibres and full knots.
 */
export const exaggerationOfSlide = (K: number, radius: number, fibreLength: number): number =>
  Math.min(EXAGGERATION, (0.9 * 1.4 * radius) / Math.max(1e-6, lostPerSide(K, fibreLength)));

/** Share of the slide that fibres beside the knot's own take part in, dragged through fascia. */
function dragAcross(radius: number, y: number): number {
  const own = Math.exp(-((y / (1.1 * radius)) ** 2));
  return own + 0.45 * Math.exp(-Math.abs(y) / 12) * (1 - own);
}

/** How far the thick knot pushes fibres aside, millimetres; away from it. */
export function pushAt(K: number, radius: number, x: number, y: number): number {
  const across = Math.abs(y);
  const amount = 0.62 * K * bell(x, 1.6 * radius) * (1 - Math.exp(-across / 2)) * Math.exp(-across / (2.2 * radius));
  return y === 0 ? 0 : Math.sign(y) * amount;
}

/** Radius of a fibre over that at rest, volume kept. `lambdaK`, `lambdaO`: length ratios in and outside the knot. */
export function fibreWidthAt(lambdaK: number, lambdaO: number, radius: number, x: number): number {
  const inKnot = bell(x, 1.6 * radius);
  return 1 / Math.sqrt(lambdaO + (lambdaK - lambdaO) * inKnot);
}

/** Capillary flow, 1 = rest: starved in the knot, with a warm rim of irritated tissue around it. */
export function flowAt(Q: number, S: number, radius: number, x: number, y: number, z: number): number {
  const rim = 0.25 * S * Math.exp(-(((knotDistance(x, y, z) - 2.1 * radius) / (0.7 * radius)) ** 2));
  return supplyAt(Math.min(1, Q), radius, x, y, z) + rim;
}

/** Oxygen or energy: `value` in the knot's centre, 1 far from it. */
export const supplyAt = (value: number, radius: number, x: number, y: number, z: number): number =>
  1 - (1 - value) * bell(knotDistance(x, y, z), 1.25 * radius);

export const chemicalsAt = (S: number, radius: number, x: number, y: number, z: number): number =>
  S * Math.exp(-((knotDistance(x, y, z) / (1.8 * radius)) ** 2));

/** Numbness at a distance (mm) from the needle's tip. `reach` is `drugReach`. */
export const numbAt = (block: number, reach: number, fromTip: number): number => block * Math.exp(-((fromTip / reach) ** 2));

/** Soreness at a distance (mm) from the needle's track. */
export const sorenessAt = (T: number, fromTrack: number): number => T * Math.exp(-((fromTrack / 6) ** 2));

/** Radius of the glow of pain, millimetres. */
export const painGlowRadius = (radius: number, painL: number): number => radius * (1.5 + 0.25 * painL);

export const referralOpacity = (painR: number): number => painR / 10;
