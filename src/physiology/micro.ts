/**
 * The same state at the size of sarcomeres: numbers for a window of about 40 × 25 µm around one end-plate, with one
 * capillary and one free nerve ending. Sizes are schematic; which of it is seen, and which supposed, is in MODEL.md.
 */
import { clamp, clamp01 } from './curves.ts';
import { RESTING_SARCOMERE } from './outputs.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { COLUMN, type KnotSample } from './sample.ts';

/** How far each sarcomere of the window belongs to the knot, in order along the fibre. */
export const KNOT_SHARE = [0, 0, 0.33, 0.66, 1, 1, 1, 1, 1, 0.66, 0.33, 0, 0] as const;
export const SARCOMERE_COUNT = KNOT_SHARE.length;

/** Filament lengths, µm: the thick one whole, the thin one of each half. Recalled; human thin ones are 0.9–1.3. */
export const THICK_FILAMENT = 1.6;
export const THIN_FILAMENT = 1.27;
/** Most overlap of a half: the thick half without its bare middle, µm. */
const MOST_OVERLAP = 0.72;

export const CHEMICALS = ['bradykinin', 'substance-p', 'cgrp', 'acid'] as const;

/** Counts are not rounded: whoever draws can fade the last one in. */
export interface MicroState {
  /** Z-line to Z-line, µm; and per half, µm of overlap and of thick filament that has no room and crumples. */
  readonly spacing: Float32Array;
  readonly overlap: Float32Array;
  readonly crumpled: Float32Array;
  /** Width over that at rest, volume kept. */
  readonly width: Float32Array;
  /** How thick, blurred and wavy the Z-lines are, 0–1. */
  readonly smear: Float32Array;

  /** Packets of acetylcholine per second, and whether the terminal is dimmed, resetting. */
  acetylcholinePerSecond: number;
  terminalResetting: boolean;
  /** Calcium let out, and speed of the pumps that take it back, 0–1. */
  calciumSparks: number;
  pumpSpeed: number;
  atpTokens: number;
  /** How fast heads let go, per hour: each takes a token. */
  releasePerHour: number;

  /** Capillary: width over that at rest; speed over that at rest; how red (oxygen), 0–1. */
  capillaryWidth: number;
  redCellSpeed: number;
  redCellCount: number;
  redCellsBend: boolean;
  redCellOxygen: number;

  /** Dots of chemicals, shared evenly between CHEMICALS; how far their source is open; how fast they drift out. */
  chemicalDots: number;
  chemicalSource: number;
  driftSpeed: number;
  /** Nerve ending: how red, 0–1; spikes; plugs of anaesthetic in its channels. */
  nerveRed: number;
  spikesPerSecond: number;
  channelPlugs: number;
  steroidTokens: number;
  immuneCells: number;
}

export function createMicroState(): MicroState {
  const perSarcomere = (): Float32Array => new Float32Array(SARCOMERE_COUNT);
  return {
    spacing: perSarcomere(),
    overlap: perSarcomere(),
    crumpled: perSarcomere(),
    width: perSarcomere(),
    smear: perSarcomere(),
    acetylcholinePerSecond: 0,
    terminalResetting: false,
    calciumSparks: 0,
    pumpSpeed: 0,
    atpTokens: 0,
    releasePerHour: 0,
    capillaryWidth: 1,
    redCellSpeed: 1,
    redCellCount: 0,
    redCellsBend: false,
    redCellOxygen: 1,
    chemicalDots: 0,
    chemicalSource: 1,
    driftSpeed: 1,
    nerveRed: 0,
    spikesPerSecond: 0,
    channelPlugs: 0,
    steroidTokens: 0,
    immuneCells: 0,
  };
}

/** Fills `out` from a sample of a trajectory and returns it; allocates nothing. */
export function writeMicroState(sample: KnotSample, out: MicroState): MicroState {
  writeSarcomeres(sample[COLUMN.SLk]!, sample[COLUMN.SLo]!, out);

  const { kRel, kAtp, stS } = DEFAULT_PARAMETERS;
  const energy = sample[COLUMN.E]!;
  out.acetylcholinePerSecond = 2 + 28 * sample[COLUMN.A]!;
  out.terminalResetting = sample[COLUMN.R]! > 0.3;
  out.calciumSparks = sample[COLUMN.A]!;
  out.pumpSpeed = energy;
  out.atpTokens = 20 * energy;
  out.releasePerHour = kRel * (kAtp + energy);

  const flow = sample[COLUMN.Q]!;
  out.capillaryWidth = clamp(flow ** 0.25, 0.4, 1.15);
  out.redCellSpeed = flow / out.capillaryWidth ** 2;
  out.redCellCount = 3 + 6 * flow;
  out.redCellsBend = out.capillaryWidth < 0.75;
  out.redCellOxygen = sample[COLUMN.O]!;

  out.chemicalDots = 60 * sample[COLUMN.S]!;
  out.chemicalSource = 1 - stS * Math.min(1, sample[COLUMN.Xs]!);
  out.driftSpeed = flow;

  out.nerveRed = sample[COLUMN.N]! * (1 - sample[COLUMN.block]!);
  out.spikesPerSecond = 1.2 * sample[COLUMN.painL]!;
  out.channelPlugs = 12 * sample[COLUMN.block]!;
  out.steroidTokens = 8 * sample[COLUMN.Xs]!;
  out.immuneCells = 6 * sample[COLUMN.T]!;
  return out;
}

/** @param inKnot, outside µm from Z-line to Z-line */
function writeSarcomeres(inKnot: number, outside: number, out: MicroState): void {
  for (let index = 0; index < SARCOMERE_COUNT; index += 1) {
    const spacing = outside + (inKnot - outside) * KNOT_SHARE[index]!;
    out.spacing[index] = spacing;
    out.overlap[index] = clamp(THIN_FILAMENT + THICK_FILAMENT / 2 - spacing / 2, 0, MOST_OVERLAP);
    out.crumpled[index] = Math.max(0, (THICK_FILAMENT - spacing) / 2);
    out.width[index] = 1 / Math.sqrt(spacing / RESTING_SARCOMERE);
    out.smear[index] = clamp01((THICK_FILAMENT - spacing) / 0.5);
  }
}
