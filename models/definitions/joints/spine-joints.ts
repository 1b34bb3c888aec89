import type { Point } from '../frame.ts';
import type { MidlineSegment } from './segments.ts';

export type SpineRegion = 'lumbar' | 'thoracic' | 'cervical';

/** One level of the spine. Standing pose, body frame, metres; the flexion axis of every level is +x, plus bends forward. */
export interface SpineJoint {
  readonly child: MidlineSegment;
  readonly parent: MidlineSegment;
  readonly region: SpineRegion;
  readonly centre: Point;
  /** Axis of side bending; a right-handed turn bends toward the left. */
  readonly lateral: Point;
  /** Axis of turning; a right-handed turn faces the left. */
  readonly axial: Point;
  /** Which part of its region's motion this level does. The shares of a region sum to 1. */
  readonly shares: { readonly flexion: number; readonly lateral: number; readonly axial: number };
}

/**
 * Levels from the pelvis to the skull.
 *
 * @basis measured for centres (disc centres moved 3 mm back); literature for shares: White & Panjabi 1990
 *   representative ranges of each level, as recalled, over their region's sum
 */
export const SPINE_JOINTS: readonly SpineJoint[] = [
  { child: 'L5', parent: 'pelvis', region: 'lumbar', centre: [0, 1.05093, -0.04129], lateral: [0, 0.43799, -0.89898], axial: [0, 0.89898, 0.43799], shares: { flexion: 0.2297, lateral: 0.1034, axial: 0.1111 } },
  { child: 'L4', parent: 'L5', region: 'lumbar', centre: [0, 1.08052, -0.03357], lateral: [0, 0.19122, -0.98155], axial: [0, 0.98155, 0.19122], shares: { flexion: 0.2162, lateral: 0.2069, axial: 0.2222 } },
  { child: 'L3', parent: 'L4', region: 'lumbar', centre: [0, 1.11265, -0.03507], lateral: [0, -0.01997, -0.9998], axial: [0, 0.9998, -0.01997], shares: { flexion: 0.2027, lateral: 0.2759, axial: 0.2222 } },
  { child: 'L2', parent: 'L3', region: 'lumbar', centre: [0, 1.14334, -0.03967], lateral: [0, -0.22829, -0.97359], axial: [0, 0.97359, -0.22829], shares: { flexion: 0.1892, lateral: 0.2069, axial: 0.2222 } },
  { child: 'L1', parent: 'L2', region: 'lumbar', centre: [0, 1.16961, -0.0501], lateral: [0, -0.40416, -0.91469], axial: [0, 0.91469, -0.40416], shares: { flexion: 0.1622, lateral: 0.2069, axial: 0.2222 } },
  { child: 'T12', parent: 'L1', region: 'thoracic', centre: [0, 1.1989, -0.06054], lateral: [0, -0.46728, -0.88411], axial: [0, 0.88411, -0.46728], shares: { flexion: 0.1579, lateral: 0.1053, axial: 0.0282 } },
  { child: 'T11', parent: 'T12', region: 'thoracic', centre: [0, 1.22605, -0.07173], lateral: [0, -0.39342, -0.91936], axial: [0, 0.91936, -0.39342], shares: { flexion: 0.1579, lateral: 0.1184, axial: 0.0282 } },
  { child: 'T10', parent: 'T11', region: 'thoracic', centre: [0, 1.25382, -0.08134], lateral: [0, -0.32662, -0.94516], axial: [0, 0.94516, -0.32662], shares: { flexion: 0.1184, lateral: 0.0921, axial: 0.0282 } },
  { child: 'T9', parent: 'T10', region: 'thoracic', centre: [0, 1.28266, -0.08847], lateral: [0, -0.24546, -0.96941], axial: [0, 0.96941, -0.24546], shares: { flexion: 0.0789, lateral: 0.0789, axial: 0.0563 } },
  { child: 'T8', parent: 'T9', region: 'thoracic', centre: [0, 1.30747, -0.09335], lateral: [0, -0.09353, -0.99562], axial: [0, 0.99562, -0.09353], shares: { flexion: 0.0789, lateral: 0.0789, axial: 0.0845 } },
  { child: 'T7', parent: 'T8', region: 'thoracic', centre: [0, 1.33173, -0.09608], lateral: [0, -0.0602, -0.99819], axial: [0, 0.99819, -0.0602], shares: { flexion: 0.0789, lateral: 0.0789, axial: 0.0986 } },
  { child: 'T6', parent: 'T7', region: 'thoracic', centre: [0, 1.35569, -0.09837], lateral: [0, 0.06253, -0.99804], axial: [0, 0.99804, 0.06253], shares: { flexion: 0.0658, lateral: 0.0789, axial: 0.0986 } },
  { child: 'T5', parent: 'T6', region: 'thoracic', centre: [0, 1.3792, -0.09739], lateral: [0, 0.15366, -0.98812], axial: [0, 0.98812, 0.15366], shares: { flexion: 0.0526, lateral: 0.0789, axial: 0.1127 } },
  { child: 'T4', parent: 'T5', region: 'thoracic', centre: [0, 1.40247, -0.09336], lateral: [0, 0.22649, -0.97401], axial: [0, 0.97401, 0.22649], shares: { flexion: 0.0526, lateral: 0.0789, axial: 0.1127 } },
  { child: 'T3', parent: 'T4', region: 'thoracic', centre: [0, 1.42528, -0.08918], lateral: [0, 0.26561, -0.96408], axial: [0, 0.96408, 0.26561], shares: { flexion: 0.0526, lateral: 0.0658, axial: 0.1127 } },
  { child: 'T2', parent: 'T3', region: 'thoracic', centre: [0, 1.44632, -0.08214], lateral: [0, 0.31822, -0.94802], axial: [0, 0.94802, 0.31822], shares: { flexion: 0.0526, lateral: 0.0789, axial: 0.1127 } },
  { child: 'T1', parent: 'T2', region: 'thoracic', centre: [0, 1.46629, -0.07683], lateral: [0, 0.34135, -0.93994], axial: [0, 0.93994, 0.34135], shares: { flexion: 0.0526, lateral: 0.0658, axial: 0.1268 } },
  { child: 'C7', parent: 'T1', region: 'cervical', centre: [0, 1.48511, -0.07093], lateral: [0, 0.31416, -0.94937], axial: [0, 0.94937, 0.31416], shares: { flexion: 0.0662, lateral: 0.0656, axial: 0.026 } },
  { child: 'C6', parent: 'C7', region: 'cervical', centre: [0, 1.50295, -0.06195], lateral: [0, 0.40325, -0.91509], axial: [0, 0.91509, 0.40325], shares: { flexion: 0.125, lateral: 0.1148, axial: 0.0779 } },
  { child: 'C5', parent: 'C6', region: 'cervical', centre: [0, 1.51932, -0.05713], lateral: [0, 0.37604, -0.9266], axial: [0, 0.9266, 0.37604], shares: { flexion: 0.1471, lateral: 0.1311, axial: 0.0909 } },
  { child: 'C4', parent: 'C5', region: 'cervical', centre: [0, 1.53631, -0.05404], lateral: [0, 0.4144, -0.9101], axial: [0, 0.9101, 0.4144], shares: { flexion: 0.1471, lateral: 0.1803, axial: 0.0909 } },
  { child: 'C3', parent: 'C4', region: 'cervical', centre: [0, 1.55338, -0.05154], lateral: [0, 0.33516, -0.94216], axial: [0, 0.94216, 0.33516], shares: { flexion: 0.1103, lateral: 0.1803, axial: 0.0909 } },
  { child: 'C2', parent: 'C3', region: 'cervical', centre: [0, 1.56808, -0.0513], lateral: [0, 0.14481, -0.98946], axial: [0, 0.98946, 0.14481], shares: { flexion: 0.0735, lateral: 0.1639, axial: 0.039 } },
  { child: 'C1', parent: 'C2', region: 'cervical', centre: [0, 1.58954, -0.04688], lateral: [0, 0, -1], axial: [0, 1, 0], shares: { flexion: 0.1471, lateral: 0.082, axial: 0.5195 } },
  { child: 'skull', parent: 'C1', region: 'cervical', centre: [0, 1.59895, -0.0547], lateral: [0, 0, -1], axial: [0, 1, 0], shares: { flexion: 0.1838, lateral: 0.082, axial: 0.0649 } },
];
