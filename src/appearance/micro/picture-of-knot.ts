import { KNOT_SHARE, type MicroState } from '#src/physiology/micro.ts';
import type { MicroPicture } from './micro-picture.ts';

const CORE = KNOT_SHARE.indexOf(1);
/** Steroid tokens and immune cells when all are there, as the model counts them. */
const FULL_STEROID = 8;
const FULL_IMMUNE = 6;

/** What the closer look draws, from the model's own numbers at that size. Fills and returns `out`. */
export function pictureOf(micro: MicroState, energy: number, out: MicroPicture): MicroPicture {
  out.coreLength = micro.spacing[CORE]!;
  out.besideLength = micro.spacing[0]!;
  out.smear = micro.smear[CORE]!;
  out.packetRate = micro.acetylcholinePerSecond;
  out.resetting = micro.terminalResetting ? 1 : 0;
  out.vesselWidth = micro.capillaryWidth;
  out.cellSpeed = micro.redCellSpeed;
  out.cellCount = micro.redCellCount;
  out.oxygen = micro.redCellOxygen;
  out.dots = micro.chemicalDots;
  out.nerveRed = micro.nerveRed;
  out.spikes = micro.spikesPerSecond;
  out.plugs = micro.channelPlugs;
  out.soreness = Math.min(1, micro.immuneCells / FULL_IMMUNE);
  out.energy = energy;
  out.steroid = Math.min(1, micro.steroidTokens / FULL_STEROID);
  return out;
}
