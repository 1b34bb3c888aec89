/** Numbers the closer look draws. All from one sample of the model. */
export interface MicroPicture {
  /** Length of one tiny step (sarcomere) in the core of the knot, micrometres; rest 2.7. */
  coreLength: number;
  /** The same beside the knot, micrometres. */
  besideLength: number;
  /** Blur and thickening of the Z-lines in the core, 0 to 1. */
  smear: number;
  /** Packets the nerve ending releases a second, 2 to 30. */
  packetRate: number;
  /** The nerve ending resets after a needle, 0 to 1. */
  resetting: number;
  /** Width of the tiny blood vessel at the knot, 1 = rest, 0.4 to 1.15. */
  vesselWidth: number;
  /** Speed of the red cells, 1 = rest. */
  cellSpeed: number;
  /** Red cells in the window. */
  cellCount: number;
  /** Oxygen, 0 to 1. */
  oxygen: number;
  /** Chemical dots, 0 to 60. */
  dots: number;
  /** How alert the pain nerve is, 0 to 1. */
  nerveRed: number;
  /** Signals of the pain nerve a second, 0 to 12. */
  spikes: number;
  /** Plugs of the numbing drug on the pain nerve, 0 to 12. */
  plugs: number;
  /** Clean-up cells of needle soreness, 0 to 1. */
  soreness: number;
  /** Energy, 0 to 1. */
  energy: number;
  /** Steroid effect, 0 to 1. */
  steroid: number;
}

/** A muscle at ease. */
export const PICTURE_AT_EASE: Readonly<MicroPicture> = {
  coreLength: 2.7,
  besideLength: 2.7,
  smear: 0,
  packetRate: 3,
  resetting: 0,
  vesselWidth: 1,
  cellSpeed: 1,
  cellCount: 9,
  oxygen: 1,
  dots: 2,
  nerveRed: 0,
  spikes: 0,
  plugs: 0,
  soreness: 0,
  energy: 0.95,
  steroid: 0,
};

const NAMES = Object.keys(PICTURE_AT_EASE) as (keyof MicroPicture)[];

/**
 * Copies `from` into `into`.
 *
 * @returns whether any number differed enough to be seen
 */
export function takePicture(from: Readonly<MicroPicture>, into: MicroPicture): boolean {
  let changed = false;
  for (const name of NAMES) if (Math.abs(from[name] - into[name]) > 1e-3) changed = true;
  if (changed) for (const name of NAMES) into[name] = from[name];
  return changed;
}

/** What the numbers say in words: which sentence and which labels fit. */
export interface MicroMood {
  readonly steps: 'at ease' | 'shorter' | 'bunched';
  readonly squeezed: boolean;
  readonly resetting: boolean;
  readonly numb: boolean;
  readonly sore: boolean;
}

/** @basis tuned: bunched below two thirds of rest, squeezed below 82 % of width (a blood flow of 45 %) */
export function moodOf(picture: Readonly<MicroPicture>): MicroMood {
  const { coreLength } = picture;
  return {
    steps: coreLength > 2.45 ? 'at ease' : coreLength > 1.8 ? 'shorter' : 'bunched',
    squeezed: picture.vesselWidth < 0.82,
    resetting: picture.resetting > 0.3,
    numb: picture.plugs >= 4,
    sore: picture.soreness > 0.12,
  };
}
