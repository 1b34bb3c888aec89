import { consultWord } from '#src/content/consult-words.ts';
import type { MoveId } from '#src/content/move-words.ts';
import { coachPlan } from '#src/explain/coach/coach-plan.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import type { PlannedStretch } from './plan.ts';

/** What one time of a move is, as the coach counts it. */
export type DoseKind = 'times' | 'breaths' | 'minutes';

/** Holds from this long on are said in minutes, seconds. */
const LONG_HOLD = 120;

export function doseKind(id: MoveId): DoseKind {
  const move = MOVES.get(id);
  return move ? coachPlan({ move, holdSeconds: 1, repetitions: 1, sides: 'one', firstSide: 'left' }).counts : 'times';
}

/** The dose in short sentences: how long, how many times, which side, how often. Needs the group `consult`. */
export function doseText({ id, side, holdSeconds, times, perDay }: PlannedStretch): readonly string[] {
  const kind = doseKind(id);
  const lines: string[] = [];
  if (kind === 'times') {
    const inMinutes = holdSeconds >= LONG_HOLD && holdSeconds % 60 === 0;
    if (inMinutes) lines.push(consultWord('dose.hold.minutes', { minutes: holdSeconds / 60 }));
    else if (holdSeconds > 0) lines.push(consultWord('dose.hold', { seconds: holdSeconds }));
    lines.push(consultWord('dose.times', { count: times }));
  } else {
    lines.push(consultWord(`dose.${kind}`, { count: times }));
  }
  if (MOVES.get(id)?.sides === 'one') lines.push(consultWord(`stretches.side.${side}`));
  lines.push(consultWord('stretches.day', { count: perDay }));
  return lines;
}
