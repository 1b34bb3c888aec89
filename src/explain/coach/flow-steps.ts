import type { MovePhase } from '#src/kinematics/moves/move.ts';
import { MOVE_PACE } from '../move-pace.ts';
import type { BreathDirection, CoachLeg, CoachStepShape } from './coach-step.ts';
import { BREATH } from './hold-steps.ts';

/** Phases that take less are steps of walking, not of breathing: they keep their own pace. */
const SLOW_SECONDS = 2;
/** One time of such a move, seconds. @source the walk of the clinical file, which is shown for 60 s */
export const WALK_SECONDS = 60;

type Phases = readonly Pick<MovePhase, 'name' | 'seconds'>[];

/** Whether a move goes at the pace of steps instead of breaths. */
export const walks = (phases: Phases): boolean => phases.slice(1).some(({ seconds }, i, way) => i < Math.max(1, way.length - 1) && seconds < SLOW_SECONDS);

/** Round and round at the pace of the move, for a minute: whole rounds, so that it ends where it began. */
function walkStep(phases: Phases): CoachStepShape {
  const round = phases.slice(1).map(({ seconds }, i): CoachLeg => ({ from: i, to: i + 1, seconds: Math.max(0.1, seconds) }));
  const lasts = round.reduce((total, { seconds }) => total + seconds, 0);
  const stretch = WALK_SECONDS / (Math.max(1, Math.round(WALK_SECONDS / lasts)) * lasts);
  const way = round.map((leg) => ({ ...leg, seconds: leg.seconds * stretch }));
  return { kind: 'flow', seconds: WALK_SECONDS, way, rounds: true, phase: phases.length - 1, breaths: [] };
}

/**
 * One time of a move that flows: from phase to phase on the breath, out first, with no hold. Moves that walk take a minute.
 *
 * With two phases (cat, cow) it goes to and fro between them and back to the start only at the end; with one, or more than
 * two, every time comes back to the start.
 *
 * @param again whether another time came before
 * @param ends  whether this is the last time
 */
export function flowSteps(phases: Phases, again: boolean, ends: boolean): CoachStepShape[] {
  const last = phases.length - 1;
  if (last === 0) return [{ kind: 'flow', seconds: WALK_SECONDS, way: [], phase: 0, breaths: [] }];
  if (walks(phases)) return [walkStep(phases)];
  const middles = Array.from({ length: Math.max(1, last - 1) }, (_, i) => i + 1);
  const toAndFro = middles.length === 2;
  const stops = toAndFro ? middles : [...middles, last > 1 ? last : 0];
  let at = toAndFro && again ? middles.at(-1)! : 0;
  const steps = stops.map((stop, i): CoachStepShape => {
    const direction: BreathDirection = i % 2 === 0 ? 'out' : 'in';
    const seconds = BREATH[direction];
    const step: CoachStepShape = { kind: 'flow', seconds, way: [{ from: at, to: stop, seconds }], phase: stop, breaths: [{ direction, seconds }] };
    at = stop;
    return step;
  });
  if (!toAndFro || !ends) return steps;
  const way: CoachLeg[] = [{ from: at, to: last, seconds: MOVE_PACE.outSeconds }];
  return [...steps, { kind: 'out', seconds: MOVE_PACE.outSeconds, way, phase: last, breaths: [] }];
}
