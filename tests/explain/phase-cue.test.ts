import { describe, expect, it } from 'vitest';
import { moveCues } from '#src/content/en/move-cues.ts';
import { coachPlan } from '#src/explain/coach/coach-plan.ts';
import { coachAt } from '#src/explain/coach/coach-state.ts';
import { phaseCue } from '#src/explain/coach/phase-cue.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';

/** What is told over a whole plan, each once in a row. */
function told(id: string): string[] {
  const move = MOVES.get(id)!;
  const plan = coachPlan({ move, holdSeconds: 10, repetitions: 1, sides: 'one', firstSide: 'right' });
  const said: string[] = [];
  for (let seconds = 0; seconds < plan.seconds; seconds += 0.05) {
    const cue = phaseCue(move, coachAt(plan, seconds));
    if (cue !== said.at(-1)) said.push(cue);
  }
  return said;
}

describe('the words of a move while the coach leads', () => {
  it('come phase by phase, each ahead of its phase and once', () => {
    const { start, tip, hold, return: back } = moveCues['upper-trap-side-bend']!;
    expect(told('upper-trap-side-bend')).toEqual([start, tip, hold, back]);
  });

  it('are there for every move, and never for one that is over', () => {
    for (const [id, move] of MOVES) {
      expect(told(id).some((cue) => cue !== ''), id).toBe(true);
      const plan = coachPlan({ move, holdSeconds: 10, repetitions: 1, sides: 'one', firstSide: 'right' });
      expect(phaseCue(move, coachAt(plan, plan.seconds)), id).toBe('');
    }
  });
});
