import type { Side, UnitId } from '#src/anatomy/places.ts';
import { LISTED_MOVES, wordsOfMove, type MoveWords } from '#src/content/move-words.ts';
import type { ScreenId } from '#src/content/screen.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { rankStretches, type RankedStretch } from './rank-stretches.ts';
import { screenedMove } from './screened-moves.ts';

/** Length over rest length of each unit where a move is held, own side and other side; see models/pipeline/moves. */
export type HeldTable = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A ranked move with its words. */
export interface MoveForUnit extends RankedStretch {
  readonly words: MoveWords;
}

export interface UnitMoves {
  /** Best first. */
  readonly moves: readonly MoveForUnit[];
  /** What the person's answers took off the list. */
  readonly leftOut: readonly MoveWords[];
}

/** The ratio of a unit in a move that is done for its side. Moves of both sides at once have one figure a side. */
export function heldRatio(held: HeldTable, move: string, unit: UnitId): number {
  return held[move]?.[unit]?.[0] ?? 1;
}

/**
 * The listed moves for one unit, ranked by computed lengthening, evidence and care.
 *
 * The table is of the right side, for which one-sided moves are written; the left is its mirror image.
 */
export function movesForUnit(unit: UnitId, held: HeldTable, answers: ReadonlySet<ScreenId>): UnitMoves {
  const known = LISTED_MOVES.flatMap((id) => {
    const words = wordsOfMove(id);
    return words && MOVES.has(id) ? [words] : [];
  });
  const candidates = known.map((words) => ({
    id: words.id,
    ratio: heldRatio(held, words.id, unit),
    evidence: words.text.evidence,
    recommended: words.facts.named.includes(unit) || words.facts.alsoFor.includes(unit),
    verdict: screenedMove(words.facts.screen, answers).verdict,
    words,
  }));
  const ranked = rankStretches(candidates);
  return {
    moves: ranked.map((entry) => ({ ...entry, words: candidates.find(({ id }) => id === entry.id)!.words })),
    leftOut: candidates.filter(({ verdict, recommended, ratio }) => verdict === 'avoid' && (recommended || ratio >= 1.03)).map(({ words }) => words),
  };
}

/** Which side a one-sided move is done for: the side of the tight muscle. */
export const sideOfMove = (id: string, side: Side): Side => (MOVES.get(id)?.sides === 'both' ? 'right' : side);
