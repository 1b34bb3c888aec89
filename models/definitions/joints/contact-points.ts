import type { Point } from '../frame.ts';
import type { MidlineSegment, PairedSegment } from './segments.ts';

/** Places of the skin that touch something, each carried by a segment. Left side or midline, standing, body frame, metres. */
export interface ContactFigures {
  readonly segment: MidlineSegment | PairedSegment;
  readonly points: readonly Point[];
}

/** @basis measured on the built skin, but `seat`: the sit bones with 2 cm of pressed flesh, derived */
export const PAIRED_CONTACTS = {
  foot: { segment: 'foot', points: [[0.0745, 0, -0.04], [0.06, 0, 0.128]] },
  heel: { segment: 'foot', points: [[0.0745, 0, -0.04]] },
  toes: { segment: 'foot', points: [[0.06, 0, 0.15]] },
  instep: { segment: 'foot', points: [[0.06, 0.0496, 0.09]] },
  ankle: { segment: 'foot', points: [[0.1098, 0.09, -0.0033]] },
  knee: { segment: 'tibia', points: [[0.0815, 0.45, 0.0493]] },
  knee_top: { segment: 'femur', points: [[0.0815, 0.53, 0.0699]] },
  shin: { segment: 'tibia', points: [[0.078, 0.28, 0.0255]] },
  calf: { segment: 'tibia', points: [[0.078, 0.33, -0.0746]] },
  thigh: { segment: 'femur', points: [[0.095, 0.68, 0.0854]] },
  thigh_top: { segment: 'femur', points: [[0.09, 0.6, 0.076]] },
  thigh_back: { segment: 'femur', points: [[0.092, 0.6, -0.058]] },
  hand: { segment: 'hand', points: [[0.214, 0.79, 0.0079]] },
  forearm: { segment: 'forearm', points: [[0.19, 1, -0.0565]] },
  elbow: { segment: 'forearm', points: [[0.166, 1.13, -0.0805]] },
  shoulder: { segment: 'scapula', points: [[0.14, 1.42, -0.1394]] },
  shoulder_top: { segment: 'scapula', points: [[0.14, 1.497, -0.065]] },
  buttock: { segment: 'pelvis', points: [[0.09, 0.93, -0.125]] },
  waist: { segment: 'L3', points: [[0.17, 1.09, -0.05]] },
  head_side: { segment: 'skull', points: [[0.0786, 1.68, -0.03]] },
} as const satisfies Record<string, ContactFigures>;

export const MIDLINE_CONTACTS = {
  seat: { segment: 'pelvis', points: [[0.06, 0.823, -0.03], [-0.06, 0.823, -0.03]] },
  back: { segment: 'T7', points: [[0.08, 1.36, -0.1613], [-0.08, 1.36, -0.1613]] },
  pelvis: { segment: 'pelvis', points: [[0.09, 1, 0.0748], [-0.09, 1, 0.0748]] },
  sacrum: { segment: 'pelvis', points: [[0.05, 0.96, -0.125], [-0.05, 0.96, -0.125]] },
  chest: { segment: 'thorax', points: [[0.05, 1.35, 0.0619], [-0.05, 1.35, 0.0619]] },
  chest_front: { segment: 'thorax', points: [[0, 1.38, 0.055]] },
  head: { segment: 'skull', points: [[0, 1.66, -0.1406]] },
  forehead: { segment: 'skull', points: [[0, 1.68, 0.0457]] },
  head_back: { segment: 'skull', points: [[0, 1.66, -0.1406]] },
} as const satisfies Record<string, ContactFigures>;

/** Things in the room, metres. @basis derived: usual sizes of furniture for this man */
export const ROOM = {
  chair: { seatHeight: 0.43, seatWidth: 0.44, seatDepth: 0.42, backHeight: 0.86 },
  counterHeight: 0.92,
  /** Of a pillow with a head on it. */
  pillowHeight: 0.05,
  mat: { width: 0.7, length: 1.9, thickness: 0.012 },
} as const;
