import { moveCue } from '#src/content/move-words.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import type { CoachMoment } from './coach-state.ts';

/**
 * What to do on the way into the phase that comes, or in the one that stands; empty where a move has no words for it.
 *
 * Between times and sides the cue of the coach is enough.
 */
export function phaseCue({ id, phases }: Pick<Move, 'id' | 'phases'>, { kind, phase }: Pick<CoachMoment, 'kind' | 'phase'>): string {
  if (kind === 'rest' || kind === 'switch' || kind === 'done') return '';
  const hold = phases.findIndex(({ name }) => name === 'hold');
  // on a way it is the phase ahead that is told, from the first moment on
  const ahead = kind === 'in' || kind === 'out' || phase.share > 0 ? 1 : 0;
  const last = kind === 'in' ? hold : phases.length - 1;
  const at = kind === 'count-in' ? 0 : Math.min(last, phase.index + ahead);
  return moveCue(id, phases[at]?.name ?? '');
}
