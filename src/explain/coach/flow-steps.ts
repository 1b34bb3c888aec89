import type { MovePhase } from '#src/kinematics/moves/move.ts';
import type { BreathDirection, CoachLeg, CoachStepShape } from './coach-step.ts';
import { BREATH } from './hold-steps.ts';

/** Back to the start at the end, seconds. */
const OUT_SECONDS = 3;
/** Phases that take less are steps of walking, not of breathing: they keep their own time. */
const SLOW_SECONDS = 2;

type Phases = readonly Pick<MovePhase, 'name' | 'seconds'>[];

/**
 * One time of a move that flows: from phase to phase, the first on a breath out, with no hold.
 *
 * With two phases (cat, cow) it goes to and fro between them and back to the start only at the end; with one, or more than
 * two, every time comes back to the start.
 *
 * @param again whether another time came before
 * @param ends  whether this is the last time
 */
export function flowSteps(phases: Phases, again: boolean, ends: boolean): CoachStepShape[] {
  const last = phases.length - 1;
  if (last === 0) return [{ kind: 'flow', seconds: phases[0]!.seconds, way: [], phase: 0, breaths: [] }];
  const middles = Array.from({ length: Math.max(1, last - 1) }, (_, i) => i + 1);
  const toAndFro = middles.length === 2;
  const slow = middles.every((index) => phases[index]!.seconds >= SLOW_SECONDS);
  const back = last > 1 ? last : 0;
  const stops = toAndFro ? middles : [...middles, back];
  let at = toAndFro && again ? middles.at(-1)! : 0;
  const steps = stops.map((stop, i): CoachStepShape => {
    const direction: BreathDirection = i % 2 === 0 ? 'out' : 'in';
    const seconds = slow ? BREATH[direction] : Math.max(0.2, phases[stop]!.seconds);
    const step: CoachStepShape = { kind: 'flow', seconds, way: [{ from: at, to: stop, seconds }], phase: stop, breaths: slow ? [{ direction, seconds }] : [] };
    at = stop;
    return step;
  });
  if (!toAndFro || !ends) return steps;
  const way: CoachLeg[] = [{ from: at, to: last, seconds: OUT_SECONDS }];
  return [...steps, { kind: 'out', seconds: OUT_SECONDS, way, phase: last, breaths: [] }];
}
