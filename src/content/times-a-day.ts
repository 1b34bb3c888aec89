import type { MoveId } from './move-words.ts';

/** Most moves are done once or twice a day. */
const USUAL: readonly [number, number] = [1, 2];

/** @source clinical list of moves, sets a day. An easier version that is not here is done as often as most. */
const OTHER: Readonly<Partial<Record<MoveId, readonly [number, number]>>> = {
  'chin-tuck': [2, 4],
  'chin-tuck-supine': [2, 4],
  'prone-press-up': [1, 3],
  'standing-extension': [1, 3],
  walking: [1, 3],
  march: [1, 3],
};

/** How often a day a move is done: least and most. */
export const timesADay = (id: MoveId): readonly [number, number] => OTHER[id] ?? USUAL;
