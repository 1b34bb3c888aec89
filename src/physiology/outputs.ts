import { clamp, clamp01, hill } from './curves.ts';
import { STATE } from './knot-state.ts';
import type { ModelParameters } from './parameters.ts';

/** Layout of what is worked out from a state: one slot each, after those of the state in a table's row. */
export const OUTPUT_SYMBOLS = [
  'B', // taut band, 0–1
  'block', // nerve block, 0–1
  'noc', // signal of the nerve endings, 0 and up
  'painL', // pain at the knot, 0–10
  'painR', // referred pain, 0–10
  'pH',
  'kPa', // stiffness of the band
  'area', // knot on ultrasound, cm²
  'rom', // range of motion, %
  'lambdaK', // length of sarcomeres in the knot over that at rest
  'lambdaO', // the same, outside the knot
  'SLk', // length of sarcomeres in the knot, µm
  'SLo', // the same, outside the knot
] as const;

export type OutputSymbol = (typeof OUTPUT_SYMBOLS)[number];

const OUTPUT = Object.fromEntries(OUTPUT_SYMBOLS.map((symbol, index) => [symbol, index])) as Readonly<Record<OutputSymbol, number>>;
const { B, block, noc, painL, painR, pH, kPa, area, rom, lambdaK, lambdaO, SLk, SLo } = OUTPUT;
const { K, H, S, N, C, F, T, J, Jab, I, Xb, Str, M, L } = STATE;

/** Length of a sarcomere at rest, µm. */
export const RESTING_SARCOMERE = 2.7;

/** Share of its length that a fully contracted sarcomere of the knot loses. */
export const KNOT_SHORTENING = 0.63;

/** How taut the band is, 0–1. */
export const taut = (contraction: number, remodelling: number): number =>
  clamp01(contraction * (0.75 + 0.3 * remodelling));

/** Cross-section of the knot as ultrasound would show it, cm². */
export const knotArea = (contraction: number, remodelling: number): number =>
  0.14 + 0.46 * (0.72 * contraction + 0.28 * remodelling);

/** Fills `out`, which has one slot per output from `offset` on; allocates nothing. */
export function writeOutputs(x: Float64Array, p: ModelParameters, out: Float32Array | Float64Array, offset: number): void {
  const contraction = x[K]!;
  const band = taut(contraction, x[F]!);
  const blocked = hill(x[Xb]!, p.EC50, p.nB);
  const signal =
    x[N]! * (0.45 + 0.55 * x[S]!) * (0.58 + 0.42 * contraction) +
    0.1 * x[C]! +
    0.04 * x[F]! +
    0.05 * Math.max(0, x[L]! - 0.3);
  const ache = 0.4 * x[T]! + 0.16 * x[J]! + 0.5 * x[Jab]!;
  const loudness = p.g * (1 - p.gM * x[M]! - p.gStr * x[Str]!);
  const passing = 1 - 0.93 * blocked;
  const local = loudness * (signal * (1 + p.pC * x[C]!) * (1 - x[I]!) + ache) * passing;
  const referred = loudness * signal * (0.1 + 0.95 * x[C]!) * passing * (1 - x[I]!);
  const pain = 10 * (1 - Math.exp(-p.gL * local));
  const inKnot = 1 - KNOT_SHORTENING * contraction;
  const outside = (1 - p.fk * inKnot) / (1 - p.fk);
  out[offset + B] = band;
  out[offset + block] = blocked;
  out[offset + noc] = signal;
  out[offset + painL] = pain;
  out[offset + painR] = 10 * (1 - Math.exp(-p.gR * referred));
  out[offset + pH] = p.pH0 - p.dpH * x[H]!;
  out[offset + kPa] = p.kPa0 * (1 + 1.15 * (0.7 * contraction + 0.3 * x[F]!));
  out[offset + area] = knotArea(contraction, x[F]!);
  out[offset + rom] = clamp(100 - 26 * band - 9 * x[T]! - pain + 6 * x[M]!, 40, 100);
  out[offset + lambdaK] = inKnot;
  out[offset + lambdaO] = outside;
  out[offset + SLk] = RESTING_SARCOMERE * inKnot;
  out[offset + SLo] = RESTING_SARCOMERE * outside;
}
