/**
 * One step of the model. Each line uses the newest values; the drive and contraction that flow, metabolism and nerves
 * read are those from before the step. The order is part of the model; keep it.
 */
import type { Course, Inputs } from './course.ts';
import { clamp, clamp01, hill, relax, relaxUpDown } from './curves.ts';
import { STATE } from './knot-state.ts';
import { taut } from './outputs.ts';
import type { ModelParameters } from './parameters.ts';

const { A, K, Q, O, E, H, S, N, C, F, R, J, T, Jab, I, Xd, Xb, Ds, Xs, D, Str, M, Ad, Hy, W, L, sigma } = STATE;

/** Moves `x` on by `hours`; allocates nothing. */
export function advance(x: Float64Array, course: Course, inputs: Inputs, hours: number): void {
  const p = course.parameters;
  x[Hy] = relax(x[Hy]!, 0, p.tauHy, hours);
  writeFlow(x, p, inputs);
  stepMetabolism(x, p, hours);
  stepNerves(x, p, hours);
  stepSlowHelpers(x, p, inputs.stretching, hours);
  stepDrive(x, p, course.foci, hours);
  stepContraction(x, p, hours);
  stepNeedleTraces(x, p, course.anaestheticHours, hours);
  x[M] = relax(x[M]!, x[Str]!, p.tauM, hours);
  x[W] = relax(x[W]!, taut(x[K]!, x[F]!), p.tauW, hours);
}

/** The knot and the load press on the capillaries. Flow has no memory: it follows from the rest of the state. */
export function writeFlow(x: Float64Array, p: ModelParameters, { load, stress, heat }: Inputs): void {
  x[L] = load;
  x[sigma] = stress;
  const pressure = p.P0 + p.PL * load + p.PK * x[K]! ** p.nP;
  const opened = 1 + p.qHy * x[Hy]! + p.qStr * x[Str]! + p.qHeat * heat;
  const narrowed = 1 - p.qSig * Math.max(0, stress - 0.1);
  const atRest = passing(p.P0 + p.PL * 0.16, p);
  x[Q] = clamp((passing(pressure, p) / atRest) * opened * narrowed, 0, 1.8);
}

const passing = (pressure: number, p: ModelParameters): number => 1 / (1 + (pressure / p.P50) ** p.nQ);

/** Oxygen, energy, acid, and the chemicals that make nerves sensitive. */
function stepMetabolism(x: Float64Array, p: ModelParameters, hours: number): void {
  const flow = x[Q]!;
  const active = x[A]!;
  const oxygen = relax(x[O]!, clamp01(((1 + p.m0) * flow) / (flow + p.m0 + p.m1 * active)), p.tauO, hours);
  x[O] = oxygen;

  const demand = p.kE * (1 + p.dA * active + p.dK * x[K]!);
  x[E] = relax(x[E]!, oxygen / (oxygen + demand), 1 / (p.rE * (oxygen + demand)), hours);

  const acid = clamp01((p.hH * (1 - oxygen) * (0.35 + 0.65 * active)) / (0.35 + 0.65 * flow));
  x[H] = relax(x[H]!, acid, p.tauH, hours);

  const made =
    p.pS * (p.sO * (1 - oxygen) + p.sH * x[H]! + p.sT * x[T]! + p.sD * x[D]!) * (1 - p.stS * x[Xs]!);
  const cleared = p.kS * (0.3 + 0.7 * flow);
  x[S] = relax(x[S]!, clamp01(p.S0 + made / cleared), 1 / cleared, hours);
}

function stepNerves(x: Float64Array, p: ModelParameters, hours: number): void {
  const calming = p.tauNdn / (1 + p.stN * x[Xs]!);
  x[N] = relaxUpDown(x[N]!, hill(x[S]!, p.S50, p.nN), p.tauNup, calming, hours);
  const central = clamp01(hill(x[N]!, p.N50, 3) * (0.75 + 0.45 * x[sigma]!));
  x[C] = relaxUpDown(x[C]!, central, p.tauCup, p.tauCdn, hours);
}

function stepSlowHelpers(x: Float64Array, p: ModelParameters, stretching: number, hours: number): void {
  x[R] = relax(x[R]!, 0, p.tauR, hours);
  x[Str] = relax(x[Str]!, stretching, p.tauStr, hours);
  x[D] = relax(x[D]!, 0, p.tauD, hours);
}

/** What drives the end-plates, and how many fibres follow. */
function stepDrive(x: Float64Array, p: ModelParameters, foci: number, hours: number): void {
  const fromOutside = p.wL * x[L]! + p.wSig * x[sigma]! + p.wD * x[D]!;
  const fromInside = p.wE * (1 - x[E]!) + p.wS * x[S]! + p.wF * x[F]!;
  const against = p.wR * x[R]! + p.wStr * x[Str]! + p.wM * x[M]! + p.wAd * x[Ad]!;
  const z = fromOutside + fromInside - against - p.z0;
  x[Ad] = relax(x[Ad]!, x[A]!, p.tauAd, hours);
  const grown = clamp01((fromOutside + p.aF * x[F]! - p.aLo) / p.aSp);
  const recruited = clamp01((p.a0 + p.a1 * grown) * foci * (1 - p.aM * x[M]!));
  const target = (recruited / (1 + Math.exp(-z / p.sA))) * (1 - p.aLA * x[Xb]!);
  x[A] = relaxUpDown(x[A]!, target, p.tauA, p.tauAdn, hours);
}

/** Contraction needs drive to begin and energy to end; the tissue sets around it. */
function stepContraction(x: Float64Array, p: ModelParameters, hours: number): void {
  const target = clamp01(p.cA * x[A]! + p.cF * x[F]!);
  x[K] = relaxUpDown(x[K]!, target, p.tauKup, 1 / (p.kRel * (p.kAtp + x[E]!)), hours);
  const suppler = p.tauFdn / (1 + p.gFstr * x[Str]!);
  x[F] = relaxUpDown(x[F]!, clamp01(p.fK * x[K]!), p.tauFup, suppler, hours);
}

/** What a needle leaves behind: injury that turns into soreness, dampening, the jab, drugs. */
function stepNeedleTraces(x: Float64Array, p: ModelParameters, anaestheticHours: number, hours: number): void {
  const injuryBefore = x[J]!;
  x[J] = relax(injuryBefore, 0, p.tauJ, hours);
  x[T] = relax(x[T]!, 0, p.tauT, hours) + (injuryBefore - x[J]!) * p.gT * (1 - p.stT * x[Xs]!);
  x[I] = relax(x[I]!, 0, p.tauI, hours);
  x[Jab] = relax(x[Jab]!, 0, p.tauJab, hours);
  x[Xd] = relax(x[Xd]!, 0, anaestheticHours, hours);
  x[Xb] = relax(x[Xb]!, x[Xd]!, p.tauLAon, hours);
  x[Ds] = relax(x[Ds]!, 0, p.tauSt, hours);
  x[Xs] = relax(x[Xs]!, x[Ds]!, p.tauStOn, hours);
}
