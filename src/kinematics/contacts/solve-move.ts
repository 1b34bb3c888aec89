import { ROOM } from '#src/anatomy/joints.ts';
import { figureExtent, unite } from '../figure-extent.ts';
import { poseSkeleton } from '../skeleton.ts';
import type { Contact, Move, MovePhase } from '../moves/move.ts';
import { POSTURES } from '../postures.ts';
import type { PoseAngles } from '../pose.ts';
import { contactMiddle, isContactPoint } from './contact-point.ts';
import { signedKeysOf, signedPose } from '../signed-pose.ts';
import { missOf, solveContacts, type Goal } from './solve-contacts.ts';
import type { PlacedProp, SolvedMove } from './solved-move.ts';
import { mixStances, rootMotion, type RootPlace, type Stance } from './stance.ts';

/** Stances between two phases, beside the phases themselves. More would not be seen: contacts hold to a centimetre. */
const BETWEEN = [0.25, 0.5, 0.75] as const;
/** Parts that do not slide while they touch; hands do when the posture changes, as they walk. */
const STAYS = /^(foot|heel|toes|knee|shin|seat|forearm|elbow)/;

/** How far a contact is missed at a phase, metres. */
export interface ContactMiss {
  readonly phase: string;
  readonly point: string;
  readonly metres: number;
}

/** Heights of surfaces that lie level, metres. */
const LEVELS: Readonly<Record<string, number>> = {
  floor: 0,
  chair_seat: ROOM.chair.seatHeight,
  bench: ROOM.chair.seatHeight,
  counter: ROOM.counterHeight,
  pillow: ROOM.pillowHeight,
};

/** Where a first guess puts the body: hip height, pitch. */
const FIRST_ROOT: Readonly<Record<string, { readonly height: number; readonly pitch: number }>> = {
  standing: { height: 0.918, pitch: 0 },
  seated_chair: { height: 0.525, pitch: 0 },
  supine_hooklying: { height: 0.13, pitch: -90 },
  supine_flat: { height: 0.12, pitch: -90 },
  prone: { height: 0.09, pitch: 90 },
  kneeling_all_fours: { height: 0.5, pitch: 90 },
  kneeling_fold: { height: 0.32, pitch: 100 },
  half_kneel: { height: 0.5, pitch: 0 },
};

function firstRoot({ posture, rollLeft = 0 }: MovePhase): RootPlace {
  const { height, pitch } = FIRST_ROOT[posture]!;
  return { at: [0, height, 0], pitch, sway: 0, spin: rollLeft };
}

/**
 * The angles that each phase asks for, one key an angle (signed-pose.ts): what a phase leaves out stays as it was;
 * `return` ends where the move began.
 */
export function phasePoses(move: Move): PoseAngles[] {
  let pose: PoseAngles = { ...POSTURES[move.phases[0]!.posture].pose };
  const poses: PoseAngles[] = [];
  for (const { name, pose: asked } of move.phases) {
    if (name === 'return' && poses.length > 0) {
      poses.push(poses[0]!);
      continue;
    }
    // written last, so that the later of two opposites, or of both sides and one side, counts
    for (const key of Object.keys(asked) as (keyof PoseAngles)[]) delete pose[key];
    pose = { ...pose, ...asked };
    const all = signedPose(pose);
    poses.push(Object.fromEntries(Object.keys(pose).flatMap((key) => signedKeysOf(key as keyof PoseAngles).map((signed) => [signed, all[signed]]))));
  }
  return poses;
}

/** What touches in each phase. */
export function phaseContacts(move: Move): (readonly Contact[])[] {
  let own: readonly Contact[] = [];
  return move.phases.map((phase) => {
    own = phase.contacts ?? own;
    const taken = new Set<string>([...own.map(({ point }) => point), ...(phase.lifts ?? [])]);
    return [...POSTURES[phase.posture].contacts.filter(({ point }) => !taken.has(point)), ...own.filter(({ point }) => !(phase.lifts ?? []).includes(point))];
  });
}

/**
 * Solves a whole move: every phase, and steps between them, so that what rests stays where it is.
 *
 * @throws when a move names a contact that is not known
 */
export function solveMove(move: Move): SolvedMove & { readonly misses: readonly ContactMiss[] } {
  const poses = phasePoses(move);
  const contacts = phaseContacts(move);
  /** Where a surface or a resting part was first. */
  const walls = new Map<string, number>();
  const spots = new Map<string, readonly number[]>();
  const props = new Map<string, PlacedProp>();
  const misses: ContactMiss[] = [];
  const solved: { name: string; way: Stance[]; at: Stance }[] = [];

  const goalsOf = (list: readonly Contact[], guess: Stance, samePosture: boolean): Goal[] => {
    const motions = poseSkeleton(guess.pose, rootMotion(guess.root));
    return list.flatMap(({ point, on, slides }): Goal[] => {
      const goals: Goal[] = [];
      if (on in LEVELS) {
        goals.push({ kind: 'plane', point, axis: 1, value: LEVELS[on]!, normal: 1 });
        const stays = !slides && (STAYS.test(point) || (samePosture && point.startsWith('hand')));
        const spot = spots.get(`${point} ${on}`);
        if (stays && spot) goals.push({ kind: 'spot', point, at: [spot[0]!, null, spot[2]!] });
      } else if (on === 'wall' || on === 'door_frame') {
        if (!walls.has(on)) walls.set(on, contactMiddle(motions, point)[2]);
        goals.push({ kind: 'plane', point, axis: 2, value: walls.get(on)!, normal: walls.get(on)! > 0 ? -1 : 1 });
        const spot = spots.get(`${point} ${on}`);
        if (spot) goals.push({ kind: 'spot', point, at: [spot[0]!, spot[1]!, null] });
      } else if (on === 'chair_back') {
        const chair = props.get('chair') ?? { x: 0, z: 0 };
        const side = point.endsWith('_R') ? -1 : 1;
        goals.push({ kind: 'spot', point, at: [chair.x + (side * ROOM.chair.seatWidth) / 2, ROOM.chair.backHeight - 0.1, chair.z - ROOM.chair.seatDepth / 2] });
      } else if (isContactPoint(on)) goals.push({ kind: 'touch', point, other: on });
      else throw new Error(`solveMove: ${move.id} touches ${on}, which is no surface and no part of the body`);
      return goals;
    });
  };
  /** Remembers where things are once a phase is solved. */
  const note = (list: readonly Contact[], { pose, root }: Stance): void => {
    const motions = poseSkeleton(pose, rootMotion(root));
    for (const { point, on } of list) {
      const at = contactMiddle(motions, point);
      if (!spots.has(`${point} ${on}`) || point.startsWith('hand')) spots.set(`${point} ${on}`, at);
      if (on === 'chair_seat' && point === 'seat' && !props.has('chair')) props.set('chair', { id: 'chair', x: at[0] + (move.chairAside ?? 0), z: at[2] + 0.06 });
      if (on === 'bench' && !props.has('bench')) props.set('bench', { id: 'bench', x: 0, z: at[2] });
      if (on === 'pillow' && !props.has('pillow')) props.set('pillow', { id: 'pillow', x: 0, z: at[2] - 0.02 });
      if (on === 'counter' && !props.has('counter')) props.set('counter', { id: 'counter', x: 0, z: at[2] });
      if ((on === 'wall' || on === 'door_frame') && !props.has(on)) props.set(on, { id: on === 'wall' ? 'wall' : 'doorway', x: 0, z: walls.get(on)! });
    }
  };

  for (const [i, phase] of move.phases.entries()) {
    const before = solved.at(-1);
    if (phase.name === 'return' && i > 0 && solved[0] && before) {
      const ends = between(before.at, solved[0].at, shared(contacts[i - 1]!, contacts[0]!), goalsOf, false);
      solved.push({ name: phase.name, way: ends, at: solved[0].at });
      continue;
    }
    const samePosture = i > 0 && move.phases[i - 1]!.posture === phase.posture;
    const root = phase.near && before ? { ...before.at.root, at: [before.at.root.at[0], phase.near.height, before.at.root.at[2]] as const, pitch: phase.near.pitch } : before && samePosture ? { ...before.at.root, spin: phase.rollLeft ?? before.at.root.spin } : before ? nextRoot(before.at.root, phase) : firstRoot(phase);
    const guess: Stance = { root, pose: { ...(samePosture && before ? before.at.pose : {}), ...poses[i]! } };
    const goals = goalsOf(contacts[i]!, guess, samePosture);
    const { stance } = solveContacts(guess, goals);
    const motions = poseSkeleton(stance.pose, rootMotion(stance.root));
    for (const goal of goals) misses.push({ phase: phase.name, point: goal.point, metres: missOf(goal, motions) });
    const way = before ? between(before.at, stance, shared(contacts[i - 1]!, contacts[i]!), goalsOf, samePosture) : [];
    note(contacts[i]!, stance);
    solved.push({ name: phase.name, way, at: stance });
  }
  return { id: move.id, phases: solved, props: [...props.values(), ...lyingProps(move, solved)], misses };
}

/** What lies under the body: a mat under the middle of the move, a towel roll under the back. */
function lyingProps(move: Move, solved: readonly { readonly at: Stance }[]): PlacedProp[] {
  const wanted = move.props.filter((id) => id === 'mat' || id === 'towel_roll');
  if (wanted.length === 0) return [];
  const motions = solved.map(({ at }) => poseSkeleton(at.pose, rootMotion(at.root)));
  const { min, max } = unite(motions.map(figureExtent));
  return wanted.map((id) => ({ id, x: id === 'mat' ? (min[0] + max[0]) / 2 : 0, z: id === 'mat' ? (min[2] + max[2]) / 2 : contactMiddle(motions[0]!, 'back')[2] }));
}

/** A body that goes over to another posture starts from where it is. */
function nextRoot(now: RootPlace, phase: MovePhase): RootPlace {
  const { height, pitch } = FIRST_ROOT[phase.posture]!;
  return { at: [now.at[0], height, now.at[2]], pitch, sway: now.sway, spin: phase.rollLeft ?? 0 };
}

/** Contacts that hold on the whole way from one phase to the next. */
const shared = (a: readonly Contact[], b: readonly Contact[]): Contact[] => a.filter(({ point, on }) => b.some((other) => other.point === point && other.on === on));

function between(from: Stance, to: Stance, contacts: readonly Contact[], goalsOf: (list: readonly Contact[], guess: Stance, samePosture: boolean) => Goal[], samePosture: boolean): Stance[] {
  return BETWEEN.map((share) => {
    const guess = mixStances(from, to, share);
    return solveContacts(guess, goalsOf(contacts, guess, samePosture)).stance;
  });
}
