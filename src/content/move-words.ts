import type { CoachedMove } from './coached-move.ts';
import type { StretchText } from './chapters.ts';
import { EASIER_STANDING, easierFacts } from './easier-facts.ts';
import { easierMoves, type EasierId } from './easier-moves.ts';
import { moveFacts, type MoveFacts } from './move-facts.ts';
import { stretches, type StretchId } from './stretches.ts';

/** Everything that is said about a move, listed or easier. */
export interface MoveWords {
  readonly id: string;
  readonly name: string;
  readonly position: StretchText['position'];
  readonly steps: readonly string[];
  /** Of the move itself; of an easier version, what the full move has, with its own dose and standing. */
  readonly text: StretchText;
  readonly facts: MoveFacts;
  readonly coached: CoachedMove;
  /** The listed move that this is the easier version of; null for a listed move. */
  readonly easierOf: StretchId | null;
}

const isListed = (id: string): id is StretchId => stretches.has(id as StretchId);

function words(id: string, of: StretchId): MoveWords {
  const full = stretches.get(of)!;
  const { dose = full.dose, sources = full.sources } = id === of ? full : easierFacts[id as EasierId];
  const text: StretchText = id === of ? full : { ...full, ...EASIER_STANDING, dose, sources };
  const facts: MoveFacts = id === of ? moveFacts[of] : { ...moveFacts[of], ...easierFacts[id as EasierId] };
  const own = id === of ? text : (easierMoves as Readonly<Record<string, Pick<StretchText, 'name' | 'position' | 'steps'>>>)[id]!;
  const { name, position, steps } = own;
  const { screen } = facts;
  const coached: CoachedMove = { name, holdSeconds: facts.holdSeconds, repetitions: facts.repetitions, screen, easier: text.easier, neck: facts.neck };
  return { id, name, position, steps, text, facts, coached, easierOf: id === of ? null : of };
}

/** The listed moves, in the order of the list. */
export const LISTED_MOVES: readonly StretchId[] = [...stretches.keys()];

/** The words of a move; null for an id that is not known. An easier version speaks for the first move that leads to it. */
export function wordsOfMove(id: string): MoveWords | null {
  if (isListed(id)) return words(id, id);
  const of = LISTED_MOVES.find((listed) => moveFacts[listed].easier === id);
  return of ? words(id, of) : null;
}
