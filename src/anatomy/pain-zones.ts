import type { PlaceId, Side } from './places.ts';

/** A round patch of skin where a tight spot may be felt: middle and radius, metres, body frame. */
export interface PainPatch {
  readonly centre: readonly [number, number, number];
  readonly radius: number;
  /** Often felt here; else sometimes. */
  readonly often: boolean;
}

type Patch = readonly [x: number, y: number, z: number, radius: number];

/**
 * Patches of one zone on the left, over the landmarks that name it.
 *
 * @basis estimated: middles lie at measured landmarks (mastoid tip, angle of the jaw, border of the shoulder blade,
 *        iliac crest and spines, greater trochanter); radii are for drawing. No map of felt pain is exact (DELPHI2018).
 */
const ZONES = {
  posterolateralNeck: [
    [0.045, 1.578, -0.085, 0.03],
    [0.055, 1.545, -0.085, 0.03],
  ],
  mastoid: [[0.06, 1.603, -0.06, 0.024]],
  temple: [[0.078, 1.665, -0.01, 0.026]],
  jawAngle: [[0.055, 1.572, -0.03, 0.02]],
  occiput: [[0.03, 1.628, -0.12, 0.028]],
  medialScapularBorder: [
    [0.073, 1.462, -0.145, 0.023],
    [0.068, 1.436, -0.148, 0.023],
    [0.065, 1.41, -0.15, 0.023],
    [0.066, 1.384, -0.15, 0.023],
    [0.07, 1.358, -0.15, 0.023],
  ],
  suprascapular: [[0.1, 1.488, -0.105, 0.032]],
  lowBack: [
    [0.045, 1.14, -0.1, 0.033],
    [0.045, 1.11, -0.1, 0.033],
    [0.045, 1.08, -0.1, 0.033],
  ],
  lowerButtock: [[0.075, 0.905, -0.13, 0.046]],
  posteriorIliacSpine: [[0.045, 1.02, -0.1, 0.032]],
  iliacCrest: [
    [0.12, 1.07, -0.04, 0.027],
    [0.095, 1.068, -0.07, 0.027],
    [0.07, 1.06, -0.09, 0.027],
  ],
  greaterTrochanter: [[0.13, 0.92, -0.1, 0.036]],
  outerThigh: [[0.128, 0.85, -0.09, 0.036]],
} as const satisfies Readonly<Record<string, readonly Patch[]>>;

type Zone = keyof typeof ZONES;

/** Zones of the units whose knot chapter is written, as in their words; zones on the front of the body are in the words only. */
const FELT: Partial<Record<PlaceId, { readonly often: readonly Zone[]; readonly sometimes: readonly Zone[] }>> = {
  'trapezius-upper': { often: ['posterolateralNeck', 'mastoid', 'temple'], sometimes: ['jawAngle', 'occiput'] },
  rhomboids: { often: ['medialScapularBorder'], sometimes: ['suprascapular'] },
  'longissimus-thoracis': { often: ['lowBack', 'lowerButtock', 'posteriorIliacSpine'], sometimes: [] },
  'quadratus-lumborum': { often: ['iliacCrest', 'greaterTrochanter', 'posteriorIliacSpine', 'lowerButtock'], sometimes: ['outerThigh'] },
};

/** The most patches that any place has; the painter holds as many. */
export const MOST_PATCHES = 8;

/** Where a tight spot of this place may be felt on the skin of this side. Empty when it is not drawn. */
export function painPatchesOf(place: PlaceId, side: Side): readonly PainPatch[] {
  const felt = FELT[place];
  if (!felt) return [];
  const sign = side === 'left' ? 1 : -1;
  const patches = (zones: readonly Zone[], often: boolean): PainPatch[] =>
    zones.flatMap((zone) => ZONES[zone].map(([x, y, z, radius]) => ({ centre: [sign * x, y, z] as const, radius, often })));
  return [...patches(felt.often, true), ...patches(felt.sometimes, false)].slice(0, MOST_PATCHES);
}
