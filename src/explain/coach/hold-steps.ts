import type { MovePhase } from '#src/kinematics/moves/move.ts';
import { MOVE_PACE } from '../move-pace.ts';
import type { BreathPart, CoachLeg, CoachStepShape } from './coach-step.ts';

/** A slow breath while holding, seconds; the longer way out calms. @basis tuned: six breaths a minute */
export const BREATH = { in: 4, out: 6 } as const;
/** A rest of a hold that is shorter than this belongs to the breath before it. */
const LEAST_BREATH = 2;

type Phases = readonly Pick<MovePhase, 'name' | 'seconds'>[];

/** One time of a held move: into it, hold, out of it. Ways last whole seconds, so that the count is fair. */
export function holdSteps(phases: Phases, holdSeconds: number): CoachStepShape[] {
  const hold = phases.findIndex(({ name }) => name === 'hold');
  const into = wayOf(legs(phases, 0, hold), MOVE_PACE.inSeconds);
  // a move without a way back goes back as it came
  const out = wayOf(hold < phases.length - 1 ? legs(phases, hold, phases.length - 1) : reversed(into.way), MOVE_PACE.outSeconds);
  return [
    { kind: 'in', ...into, phase: hold, breaths: [{ direction: 'out', seconds: into.seconds }] },
    { kind: 'hold', seconds: holdSeconds, way: [], phase: hold, breaths: breathsOf(holdSeconds) },
    { kind: 'out', ...out, phase: out.way.at(-1)?.to ?? hold, breaths: [] },
  ];
}

/** Breaths that fill a hold, in first; none in a hold that is shorter than one slow breath. */
export function breathsOf(holdSeconds: number): BreathPart[] {
  if (holdSeconds < BREATH.in + BREATH.out) return [];
  const parts: BreathPart[] = [];
  for (let left = holdSeconds; left > 0; ) {
    const direction = parts.length % 2 === 0 ? 'in' : 'out';
    const rest = left - BREATH[direction];
    const seconds = rest < LEAST_BREATH ? left : BREATH[direction];
    parts.push({ direction, seconds });
    left -= seconds;
  }
  return parts;
}

/** Ways from phase to phase in the time of the move. */
function legs(phases: Phases, from: number, to: number): CoachLeg[] {
  return phases.slice(from + 1, to + 1).map(({ name, seconds }, i): CoachLeg => ({
    from: from + i,
    to: from + i + 1,
    seconds: name === 'hold' ? MOVE_PACE.settleSeconds : seconds,
  }));
}

/** The same ways, slower if need be: whole seconds, at least so many. */
function wayOf(own: readonly CoachLeg[], least: number): { readonly way: CoachLeg[]; readonly seconds: number } {
  const lasts = own.reduce((total, { seconds }) => total + seconds, 0);
  const seconds = Math.max(least, Math.ceil(lasts - 1e-9));
  return { seconds, way: own.map((leg) => ({ ...leg, seconds: lasts > 0 ? (leg.seconds * seconds) / lasts : seconds / own.length })) };
}

const reversed = (way: readonly CoachLeg[]): CoachLeg[] => way.toReversed().map(({ from, to, seconds }) => ({ from: to, to: from, seconds }));
