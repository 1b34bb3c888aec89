import type { UnitId } from '#src/anatomy/places.ts';
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

/**
 * Parts of the body whose moves are each other's: an arm that happens to be raised in a move for the hip does not make
 * that move one for the shoulder.
 */
const REGIONS: readonly (readonly UnitId[])[] = [
  ['trapezius-upper', 'levator-scapulae', 'splenius', 'semispinalis-suboccipitals'],
  ['trapezius-middle', 'trapezius-lower', 'rhomboids', 'serratus-posterior-superior'],
  ['supraspinatus', 'infraspinatus', 'teres-minor', 'teres-major', 'subscapularis'],
  ['latissimus-dorsi', 'iliocostalis-thoracis', 'iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus-rotatores', 'quadratus-lumborum', 'serratus-posterior-inferior'],
  ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis', 'psoas'],
];
const regionOf = (unit: UnitId): number => REGIONS.findIndex((region) => region.includes(unit));

/** Whether two places lie in one part of the body, so that what one does is felt beside the other. */
export const sameRegion = (unit: UnitId, place: string): boolean => REGIONS.some((region) => region.includes(unit) && (region as readonly string[]).includes(place));

/** The ratio of a unit in a move that is done for its side. Moves of both sides at once have one figure a side. */
export function heldRatio(held: HeldTable, move: string, unit: UnitId): number {
  return held[move]?.[unit]?.[0] ?? 1;
}

/**
 * The listed moves for one unit (named for it, or for one of its region), ranked by computed lengthening, evidence and care.
 *
 * The table is of the right side, for which one-sided moves are written; the left is its mirror image.
 */
export function movesForUnit(unit: UnitId, held: HeldTable, answers: ReadonlySet<ScreenId>): UnitMoves {
  const known = LISTED_MOVES.flatMap((id) => {
    const words = wordsOfMove(id);
    return words && MOVES.has(id) ? [words] : [];
  });
  const near = known.filter(({ facts }) => facts.named.includes(unit) || facts.alsoFor.includes(unit) || facts.named.some((other) => regionOf(other) === regionOf(unit)));
  const candidates = near.map((words) => ({
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
