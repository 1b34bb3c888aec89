import type { PoseAngles } from '../pose.ts';

/** How the body is set up before the move, and what it rests on. See postures.ts. */
export const POSTURE_IDS = [
  'standing',
  'seated_chair',
  'supine_hooklying',
  'supine_flat',
  'prone',
  'kneeling_all_fours',
  'kneeling_fold',
  'half_kneel',
] as const;
export type PostureId = (typeof POSTURE_IDS)[number];

/** Things in the room that a move needs; the floor is always there. */
export const PROP_IDS = ['chair', 'mat', 'wall', 'doorway', 'counter', 'bench', 'pillow', 'towel_roll'] as const;
export type PropId = (typeof PROP_IDS)[number];

/** Where the body touches. `seat` is under both sit bones, `back` behind the chest, `head` behind the skull. */
export type ContactPoint =
  | 'seat'
  | 'back'
  | 'pelvis'
  | 'sacrum'
  | 'head'
  | 'forehead'
  | 'chest'
  | `${'foot' | 'heel' | 'toes' | 'instep' | 'ankle' | 'knee' | 'shin' | 'hand' | 'forearm' | 'elbow' | 'thigh' | 'shoulder' | 'shoulder_top' | 'head_side' | 'buttock'}_${'L' | 'R'}`;

/** What it touches: a surface of the room, or another part of the body that the hand holds. */
export type ContactTarget =
  | 'floor'
  | 'chair_seat'
  | 'chair_back'
  | 'wall'
  | 'door_frame'
  | 'counter'
  | 'bench'
  | 'pillow'
  | `${'thigh_back' | 'thigh_top' | 'shin' | 'knee_top' | 'head_side' | 'elbow' | 'forearm' | 'waist' | 'shoulder_top' | 'ankle'}_${'L' | 'R'}`
  | 'chest_front'
  | 'head_back';

export interface Contact {
  readonly point: ContactPoint;
  readonly on: ContactTarget;
  /** It may move along the surface, as a foot does under a body that walks on the spot. */
  readonly slides?: boolean;
}

/** One step of a move. */
export interface MovePhase {
  /** `start` first, `hold` where the stretch is held, `return` last; others as the move has them. */
  readonly name: string;
  /** Time to reach the phase; for `hold` the time it is held. */
  readonly seconds: number;
  readonly posture: PostureId;
  readonly pose: PoseAngles;
  /** Where solving looks first for the hips, where the posture's own place would mislead it: height, metres, and pitch, degrees. */
  readonly near?: { readonly height: number; readonly pitch: number };
  /** Degrees the whole body is turned about its long axis so that its left side goes toward the floor (lying). */
  readonly rollLeft?: number;
  /** More touches than the posture has, from this phase on until a phase lists its own. */
  readonly contacts?: readonly Contact[];
  /** Touches of the posture that this phase gives up (a foot that is lifted). */
  readonly lifts?: readonly ContactPoint[];
}

/**
 * A move as a row of phases.
 *
 * One-sided moves are written for the right side; the left is their mirror image. Angles are estimates for showing, clamped
 * to the limits; the words of a move (steps, dose, cautions) are in content/move-words.ts under the same id.
 */
export interface Move {
  readonly id: string;
  /** One side at a time (`one`), or both together (`both`). */
  readonly sides: 'one' | 'both';
  readonly props: readonly PropId[];
  readonly phases: readonly MovePhase[];
  /** From where the move is seen best: degrees from straight behind toward the person's right (for the right-side version), and upward. */
  readonly view: { readonly yaw: number; readonly pitch: number };
  /** How far to the person's left the chair stands of where they sit, metres: a leg then hangs beside it. */
  readonly chairAside?: number;
  /** Repeats without holding, like cat-cow or walking. */
  readonly flows?: boolean;
  readonly basis: 'estimate';
}
