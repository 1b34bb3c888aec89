import type { Point } from '../frame.ts';
import type { PairedSegment } from './segments.ts';

/** A joint of the left limbs, standing pose, body frame, metres. The right one is its mirror image. */
export interface LimbJoint {
  readonly child: PairedSegment;
  readonly parent: PairedSegment | 'pelvis' | 'thorax';
  readonly centre: Point;
  /** Which figure set the centre, and how. */
  readonly basis: string;
}

/** @basis measured, but for the wrist, whose place is of the shoulder model and whose motion is a textbook range */
export const LIMB_JOINTS: readonly LimbJoint[] = [
  { child: 'clavicle', parent: 'thorax', centre: [0.02689, 1.464, -0.01825], basis: 'seth2019' },
  { child: 'scapula', parent: 'clavicle', centre: [0.16931, 1.47624, -0.04512], basis: 'seth2019' },
  { child: 'humerus', parent: 'scapula', centre: [0.17856, 1.43912, -0.04937], basis: 'seth2019' },
  { child: 'forearm', parent: 'humerus', centre: [0.16557, 1.13244, -0.04292], basis: 'seth2019' },
  { child: 'hand', parent: 'forearm', centre: [0.2125, 0.86765, -0.0019], basis: 'seth2019' },
  { child: 'femur', parent: 'pelvis', centre: [0.08136, 0.91837, 0], basis: 'rajagopal2016: sphere fit of the femoral head' },
  { child: 'tibia', parent: 'femur', centre: [0.08154, 0.48923, 0.00432], basis: 'rajagopal2016: middle of the condyles' },
  { child: 'foot', parent: 'tibia', centre: [0.07154, 0.08681, -0.00326], basis: 'rajagopal2016: distal tibia' },
];

/** Axes of the left limbs, unit vectors; the sign of a motion about them stands with its pose key. */
export const ELBOW_AXIS: Point = [0.99895, 0.03439, 0.03011];
/** Along the shaft, from the elbow to the shoulder. */
export const HUMERUS_AXIS: Point = [0.04231, 0.99888, -0.02098];

/**
 * How collar bone and shoulder blade follow the arm, degrees per degree of elevation from hanging.
 *
 * Axes in the body frame, left side, right-handed. The blade's turns are against the chest, not against the collar bone.
 * The source lists the axes of its right side mirrored as points, which turns the sense: the signs here are its negatives,
 * so that raising the arm lifts and draws back the collar bone and turns the socket upward.
 *
 * @source holzbaur2005, saul2015 (after de Groot & Brand 2001)
 */
export const SHOULDER_RHYTHM = {
  clavicle: [
    { axis: [-0.1451, 0.9893, 0.0153], perDegree: 0.242 },
    { axis: [-0.105, 0, -0.99447], perDegree: -0.1025 },
  ],
  scapula: [
    { axis: [0.7611, 0.1186, 0.6377], perDegree: -0.178 },
    { axis: [-0.27929, 0.94727, 0.1571], perDegree: 0.049 },
    { axis: [0.58549, 0.29759, -0.75408], perDegree: -0.396 },
  ],
} as const satisfies Record<string, readonly { axis: Point; perDegree: number }[]>;

/** Of the left hand: to the fingertips, and out of the palm. Unit vectors, as in bones/hand.ts. */
export const HAND_AXES = { distal: [0.1602, -0.9771, 0.1402], palmar: [-0.9656, 0, -0.2599] } as const satisfies Record<string, Point>;

/** Vertebrae whose middle the front of the chest follows. */
export const CHEST_FOLLOWS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;

/** Points of the left blade that keep their distance from the ribs: root of the spine, lower corner. */
export const BLADE_POINTS = [[0.07144, 1.45547, -0.13546], [0.09144, 1.33275, -0.14375]] as const satisfies readonly Point[];
