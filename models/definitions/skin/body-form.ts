import type { Point } from '../frame.ts';
import type { FigureSource } from '../sources.ts';
import { skin } from './skin.ts';

/**
 * A level of a limb: height, middle, and the distance to the skin at eight azimuths, metres: anterior, then every
 * 45 degrees toward the person's left (for the left limb: outward), posterior fifth.
 */
export interface LimbLevel {
  readonly y: number;
  readonly x: number;
  readonly z: number;
  readonly radii: readonly [number, number, number, number, number, number, number, number];
}

/** An outline at one height, as in skin.ts. */
export interface Outline {
  readonly y: number;
  readonly centre: readonly number[];
  readonly points: readonly (readonly number[])[];
}

/** Most fat and skin over muscle or bone at one height of the trunk, metres: at the midline behind, and at the side. */
export interface FatLevel {
  readonly y: number;
  readonly behind: number;
  readonly beside: number;
}

/**
 * Everything about one body's outside that its bones and muscles do not say. A second body is a second constant of
 * this type.
 */
export interface BodyForm {
  readonly id: `form.${string}`;
  /** Outlines of the trunk, top to bottom, and of the left thigh. */
  readonly trunk: readonly Outline[];
  readonly thigh: readonly Outline[];
  /** The source man is heavier than this one: what stays of the thigh's width and depth, and of the hips' width. */
  readonly slimmed: { readonly thighWidth: number; readonly thighDepth: number; readonly hipWidth: number };
  /** Left arm from shoulder to wrist, left leg from above the knee to the ankle. */
  readonly arm: readonly LimbLevel[];
  readonly leg: readonly LimbLevel[];
  /** Least skin and fat over bone and muscle, metres. */
  readonly cover: number;
  readonly fat: readonly FatLevel[];
  /** In front of these z the trunk has no muscles of its own in the model: there the outlines alone decide, metres. */
  readonly figuresFrom: readonly { readonly y: number; readonly z: number }[];
  /** The foremost point of chest and belly, top to bottom, metres; above the first the outlines are kept. */
  readonly front: readonly { readonly y: number; readonly z: number }[];
  /** The left half of the chest: middle and radii of the flesh over the ribs, metres. */
  readonly chest: { readonly centre: Point; readonly radii: Point };
  readonly navel: Point;
  readonly head: {
    readonly crown: Point;
    readonly scalp: number;
    readonly brow: Point;
    readonly eye: Point;
    readonly noseRoot: Point;
    readonly noseTip: Point;
    readonly noseWing: Point;
    readonly upperLip: Point;
    readonly lowerLip: Point;
    readonly mouthCorner: Point;
    readonly chin: Point;
    readonly cheek: Point;
    readonly earMiddle: Point;
    readonly earHeight: number;
    readonly earDepth: number;
  };
  readonly neck: { readonly halfWidth: number; readonly halfDepth: number; readonly larynx: Point };
  /** Waist and hem of the shorts, heights, and how far the cloth stands off, metres. */
  readonly shorts: { readonly waist: number; readonly hem: number; readonly ease: number };
  readonly source: FigureSource;
  readonly basis: string;
}

/** The average man of the bone figures: 1.75 m, lean. */
export const averageMan: BodyForm = {
  id: 'form.average-man',
  trunk: skin.torso.filter(({ y }) => y < 1.53 && y > 0.88),
  // the source outline at the top of the thigh holds the hand's soft parts
  thigh: skin.leftThigh.slice(1),
  slimmed: { thighWidth: 0.86, thighDepth: 0.95, hipWidth: 0.94 },
  arm: [
    { y: 1.4, x: 0.1845, z: -0.047, radii: [0.05, 0.05, 0.048, 0.049, 0.05, 0.046, 0.044, 0.046] },
    { y: 1.34, x: 0.183, z: -0.047, radii: [0.05, 0.049, 0.0465, 0.048, 0.051, 0.046, 0.042, 0.046] },
    { y: 1.28, x: 0.179, z: -0.047, radii: [0.049, 0.046, 0.0425, 0.0455, 0.05, 0.044, 0.04, 0.045] },
    { y: 1.22, x: 0.1755, z: -0.046, radii: [0.048, 0.044, 0.0405, 0.0435, 0.046, 0.041, 0.0385, 0.043] },
    { y: 1.17, x: 0.1715, z: -0.045, radii: [0.042, 0.0415, 0.0395, 0.0405, 0.041, 0.0385, 0.037, 0.039] },
    { y: 1.133, x: 0.1695, z: -0.0435, radii: [0.037, 0.0415, 0.042, 0.0395, 0.037, 0.0395, 0.0405, 0.0385] },
    { y: 1.085, x: 0.1805, z: -0.0355, radii: [0.0415, 0.0455, 0.043, 0.039, 0.0385, 0.039, 0.0385, 0.04] },
    { y: 1.03, x: 0.1905, z: -0.0265, radii: [0.0405, 0.0415, 0.0375, 0.0365, 0.0375, 0.036, 0.034, 0.0365] },
    { y: 0.97, x: 0.199, z: -0.0165, radii: [0.0355, 0.0345, 0.0305, 0.031, 0.0325, 0.0305, 0.0285, 0.031] },
    { y: 0.915, x: 0.2065, z: -0.009, radii: [0.031, 0.0275, 0.0235, 0.0255, 0.0285, 0.0255, 0.0235, 0.026] },
    { y: 0.87, x: 0.212, z: -0.003, radii: [0.0295, 0.0245, 0.0205, 0.0235, 0.0275, 0.024, 0.021, 0.024] },
  ],
  leg: [
    { y: 0.6, x: 0.0795, z: 0.0105, radii: [0.069, 0.0665, 0.0625, 0.065, 0.069, 0.0655, 0.063, 0.067] },
    { y: 0.55, x: 0.0795, z: 0.0065, radii: [0.065, 0.061, 0.0565, 0.0585, 0.0635, 0.061, 0.0585, 0.0635] },
    { y: 0.515, x: 0.0805, z: 0.0035, radii: [0.0595, 0.056, 0.0525, 0.0545, 0.0575, 0.056, 0.0555, 0.06] },
    { y: 0.485, x: 0.0815, z: 0.0015, radii: [0.0575, 0.053, 0.0495, 0.0525, 0.053, 0.0525, 0.05, 0.054] },
    { y: 0.45, x: 0.0805, z: -0.0035, radii: [0.055, 0.0505, 0.0485, 0.0515, 0.052, 0.0515, 0.0475, 0.0495] },
    { y: 0.41, x: 0.0795, z: -0.0135, radii: [0.054, 0.0505, 0.0505, 0.0545, 0.056, 0.0565, 0.0505, 0.0485] },
    { y: 0.355, x: 0.0785, z: -0.0205, radii: [0.0515, 0.0505, 0.053, 0.0565, 0.0575, 0.0595, 0.054, 0.0475] },
    { y: 0.3, x: 0.0775, z: -0.0205, radii: [0.047, 0.0465, 0.0485, 0.0505, 0.051, 0.0535, 0.0485, 0.0425] },
    { y: 0.24, x: 0.0765, z: -0.019, radii: [0.0405, 0.0395, 0.0405, 0.0405, 0.041, 0.0415, 0.0385, 0.0365] },
    { y: 0.18, x: 0.075, z: -0.0175, radii: [0.036, 0.0345, 0.0345, 0.0325, 0.0345, 0.033, 0.033, 0.033] },
    { y: 0.13, x: 0.074, z: -0.0175, radii: [0.0345, 0.032, 0.0325, 0.0285, 0.0335, 0.0285, 0.0325, 0.032] },
    { y: 0.09, x: 0.0725, z: -0.014, radii: [0.0385, 0.0345, 0.0355, 0.0295, 0.0395, 0.0295, 0.0345, 0.0345] },
    { y: 0.055, x: 0.0725, z: -0.014, radii: [0.045, 0.036, 0.033, 0.032, 0.043, 0.032, 0.0325, 0.036] },
  ],
  cover: 0.0055,
  fat: [
    { y: 1.56, behind: 0.009, beside: 0.03 },
    { y: 1.5, behind: 0.009, beside: 0.014 },
    { y: 1.42, behind: 0.009, beside: 0.012 },
    { y: 1.3, behind: 0.009, beside: 0.013 },
    { y: 1.2, behind: 0.01, beside: 0.013 },
    { y: 1.1, behind: 0.013, beside: 0.016 },
    { y: 1.03, behind: 0.015, beside: 0.017 },
    { y: 0.95, behind: 0.019, beside: 0.024 },
    { y: 0.9, behind: 0.021, beside: 0.05 },
    { y: 0.83, behind: 0.024, beside: 0.05 },
    { y: 0.79, behind: 0.05, beside: 0.05 },
  ],
  figuresFrom: [{ y: 1.5, z: -0.075 }, { y: 1.42, z: -0.045 }, { y: 1.3, z: 0.005 }, { y: 1.2, z: 0.012 }, { y: 0.8, z: 0.012 }],
  front: [
    { y: 1.34, z: 0.063 }, { y: 1.27, z: 0.073 }, { y: 1.2, z: 0.078 }, { y: 1.13, z: 0.083 }, { y: 1.06, z: 0.087 },
    { y: 1.0, z: 0.085 }, { y: 0.95, z: 0.074 }, { y: 0.92, z: 0.066 }, { y: 0.88, z: 0.055 },
  ],
  chest: { centre: [0.078, 1.366, 0.021], radii: [0.084, 0.066, 0.0305] },
  navel: [0, 1.035, 0.088],
  head: {
    crown: [0, 1.75, -0.052],
    scalp: 0.0062,
    brow: [0.022, 1.6655, 0.0425],
    eye: [0.0315, 1.6455, 0.0265],
    noseRoot: [0, 1.652, 0.0435],
    noseTip: [0, 1.6185, 0.067],
    noseWing: [0.0125, 1.6145, 0.0525],
    upperLip: [0, 1.5965, 0.0545],
    lowerLip: [0, 1.5855, 0.0515],
    mouthCorner: [0.0262, 1.591, 0.04],
    chin: [0, 1.5525, 0.0375],
    cheek: [0.0415, 1.615, 0.0175],
    earMiddle: [0.0775, 1.6325, -0.0455],
    earHeight: 0.063,
    earDepth: 0.036,
  },
  neck: { halfWidth: 0.0605, halfDepth: 0.061, larynx: [0, 1.517, 0.0045] },
  shorts: { waist: 0.998, hem: 0.715, ease: 0.004 },
  source: 'hubmapSkin',
  basis:
    'trunk and thigh measured (skin.ts); limb girths derived: upper arm 31, forearm 27, wrist 17, knee 37, calf 36, ankle 22 cm for a man of 1.75 m; face derived from the skull under it; fat tuned: a lean man',
};
