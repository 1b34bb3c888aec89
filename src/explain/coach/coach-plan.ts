import type { Side } from '#src/anatomy/places.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import type { CoachKind, CoachStep, CoachStepShape } from './coach-step.ts';
import { flowSteps } from './flow-steps.ts';
import { holdSteps } from './hold-steps.ts';

/** Everything the coach will say and show, in order; the last step is `done` and has no length. */
export interface CoachPlan {
  readonly steps: readonly CoachStep[];
  readonly seconds: number;
  readonly repetitions: number;
  readonly flows: boolean;
}

export interface CoachWish {
  readonly move: Pick<Move, 'phases' | 'sides' | 'flows'>;
  readonly holdSeconds: number;
  /** Times for each side; for a move that flows one breath out and in is one time. */
  readonly repetitions: number;
  /** One side, or one after the other. Nothing to choose where a move takes both together. */
  readonly sides: 'one' | 'both-sides';
  readonly firstSide: Side;
}

const COUNT_IN_SECONDS = 3;
const REST_SECONDS = 5;
const SWITCH_SECONDS = 8;

const still = (kind: CoachKind, seconds: number, phase: number): CoachStepShape => ({ kind, seconds, way: [], phase, breaths: [] });

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
 * The steps of a coached move: count-in, then every time on the first side, and after a switch every time on the other.
 *
 * One side is done before the other, so that a person lying or kneeling turns only once. A move ends in the pose in which it
 * starts, so from the last phase the figure goes on at the first.
 *
 * @basis tuned: count-in 3 s, rest 5 s, switch 8 s; ways in and out after the design (4 s in, 3 s out); holds as chosen
 */
export function coachPlan({ move, holdSeconds, repetitions, sides, firstSide }: CoachWish): CoachPlan {
  const flows = move.flows === true || move.phases.every(({ name }) => name !== 'hold');
  const order: readonly (Side | null)[] = move.sides === 'both' ? [null] : sides === 'one' ? [firstSide] : [firstSide, otherSide(firstSide)];
  const steps: CoachStep[] = [];
  let startsAt = 0;
  let phase = 0;
  const add = (side: Side | null, repetition: number, shape: CoachStepShape): void => {
    steps.push({ ...shape, side, repetition, startsAt });
    startsAt += shape.seconds;
    phase = shape.phase;
  };
  order.forEach((side, turn) => {
    if (turn === 0) add(side, 1, still('count-in', COUNT_IN_SECONDS, 0));
    else add(side, 1, still('switch', SWITCH_SECONDS, phase));
    for (let repetition = 1; repetition <= repetitions; repetition += 1) {
      const again = repetition > 1;
      if (again && !flows) add(side, repetition, still('rest', REST_SECONDS, phase));
      const part = flows ? flowSteps(move.phases, again, repetition === repetitions) : holdSteps(move.phases, holdSeconds);
      for (const shape of part) add(side, repetition, shape);
    }
  });
  add(order.at(-1)!, repetitions, still('done', 0, phase));
  return { steps, seconds: startsAt, repetitions, flows };
}
