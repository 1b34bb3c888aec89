import type { Move } from '#src/kinematics/moves/move.ts';
import { eased, type MovePosition } from '#src/kinematics/move-position.ts';
import { MOVE_PACE } from './move-pace.ts';

/** How long the hold is shown when nobody counts, and the rest before the move begins again, seconds. */
const SHOWN_HOLD_SECONDS = 3;
const REST_SECONDS = 1.2;

/** A stretch of time in a move: on the way to phase `index + 1`, or still at phase `index`. */
interface Leg {
  readonly index: number;
  readonly seconds: number;
  readonly still: boolean;
}

/** How a move plays when it is only shown: once around, seconds. */
export interface MoveLoop {
  readonly legs: readonly Leg[];
  readonly seconds: number;
  /** Where the hold begins, or the end of the first way for a move that flows: what a still picture shows. */
  readonly heldAt: number;
}

export function moveLoop({ phases, flows }: Pick<Move, 'phases' | 'flows'>): MoveLoop {
  const hold = phases.findIndex(({ name }) => name === 'hold');
  const way = phases.slice(1).map(({ name, seconds }, i): Leg => ({ index: i, seconds: name === 'hold' ? MOVE_PACE.settleSeconds : Math.max(0.2, seconds), still: false }));
  if (flows || hold < 0) {
    const legs = way;
    return { legs, seconds: sum(legs), heldAt: legs[0]?.seconds ?? 0 };
  }
  const scaled = (part: readonly Leg[], least: number): Leg[] => {
    const factor = Math.max(1, least / (sum(part) || 1));
    return part.map((leg) => ({ ...leg, seconds: leg.seconds * factor }));
  };
  const into = scaled(way.slice(0, hold), MOVE_PACE.inSeconds);
  const out = scaled(way.slice(hold), MOVE_PACE.outSeconds);
  const legs: Leg[] = [...into, { index: hold, seconds: SHOWN_HOLD_SECONDS, still: true }, ...out, { index: phases.length - 1, seconds: REST_SECONDS, still: true }];
  return { legs, seconds: sum(legs), heldAt: sum(into) };
}

const sum = (legs: readonly Leg[]): number => legs.reduce((total, { seconds }) => total + seconds, 0);

/** Where the figure is after some time of the loop. */
export function loopPosition({ legs, seconds: whole }: MoveLoop, seconds: number): MovePosition {
  if (whole <= 0) return { index: 0, share: 0 };
  let left = seconds % whole;
  for (const { index, seconds: lasts, still } of legs) {
    if (left < lasts) return { index, share: still ? 0 : eased(left / lasts) };
    left -= lasts;
  }
  return { index: legs.at(-1)!.index, share: 0 };
}
