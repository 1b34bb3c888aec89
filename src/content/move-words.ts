import type { CoachedMove } from './coached-move.ts';
import type { StretchText } from './chapters.ts';
import { easierFacts, type EasierFacts, type EasierId } from './easier-facts.ts';
import { moveFacts, type MoveFacts, type MovePosition, type StretchId } from './move-facts.ts';
import { wordsOf } from './words.ts';

/** What a language says of a listed move. `why` goes on after "it". */
export interface MoveSaid {
  readonly name: string;
  readonly feel: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly dose: string;
  readonly cautions: readonly string[];
  /** The easier version in one or two sentences. */
  readonly easier: string;
}

/** What a language says of an easier version; `dose` where it is not that of the full move. */
export interface EasierSaid {
  readonly name: string;
  readonly steps: readonly string[];
  readonly dose?: string;
}

/** Everything that is said about a move, listed or easier, in the present language. */
export interface MoveWords {
  readonly id: string;
  readonly name: string;
  readonly position: MovePosition;
  readonly steps: readonly string[];
  /** Of the move itself; of an easier version, what the full move has, with its own dose and standing. */
  readonly text: StretchText;
  readonly facts: MoveFacts;
  readonly coached: CoachedMove;
  /** The listed move that this is the easier version of; null for a listed move. */
  readonly easierOf: StretchId | null;
}

/** The listed moves, in the order of the list. */
export const LISTED_MOVES = Object.keys(moveFacts) as readonly StretchId[];

/** Any move that can be shown: listed, or the easier version of a listed one. */
export type MoveId = StretchId | EasierId;

const isListed = (id: string): id is StretchId => id in moveFacts;

/** The words of a listed move as a card shows them. Needs the group `moves`. */
export function stretchText(id: StretchId): StretchText {
  const { moves, standings } = wordsOf('moves');
  const { position, standing, sources }: MoveFacts = moveFacts[id];
  const evidence = standing === 'in-program' ? 'mixed' : standing === 'walking' ? 'well-supported' : 'theory';
  const { name, feel, why, steps, dose, cautions, easier } = moves[id];
  return { id, name, feel, why, position, steps, dose, cautions, easier, evidence, dispute: standings[standing], sources };
}

function listedWords(id: StretchId): MoveWords {
  const text = stretchText(id);
  const facts = moveFacts[id];
  return { id, name: text.name, position: text.position, steps: text.steps, text, facts, coached: coachedOf(text, facts), easierOf: null };
}

function easierWords(id: EasierId, of: StretchId): MoveWords {
  const own: EasierFacts = easierFacts[id];
  const { easier, standings } = wordsOf('moves');
  const said: EasierSaid = easier[id];
  const full = stretchText(of);
  // no study looked at an easier version by itself, whatever is known of the full move
  const text: StretchText = { ...full, dose: said.dose ?? full.dose, evidence: 'theory', dispute: standings.easier, sources: own.sources ?? full.sources };
  const facts: MoveFacts = { ...moveFacts[of], ...own, sources: text.sources };
  return { id, name: said.name, position: own.position, steps: said.steps, text, facts, coached: { ...coachedOf(text, facts), name: said.name }, easierOf: of };
}

function coachedOf({ name, easier }: StretchText, { holdSeconds, repetitions, screen, neck }: MoveFacts): CoachedMove {
  return { name, holdSeconds, repetitions, screen, easier, neck };
}

/** What is known of a move besides its words; null for an id that is not known. */
export function factsOfMove(id: string): MoveFacts | null {
  if (isListed(id)) return moveFacts[id];
  const of = LISTED_MOVES.find((listed) => moveFacts[listed].easier === id);
  return of ? { ...moveFacts[of], ...easierFacts[id as EasierId] } : null;
}

/** The words of a move; null for an id that is not known. An easier version speaks for the first move that leads to it. Needs the group `moves`. */
export function wordsOfMove(id: string): MoveWords | null {
  if (isListed(id)) return listedWords(id);
  const of = LISTED_MOVES.find((listed) => moveFacts[listed].easier === id);
  return of ? easierWords(id as EasierId, of) : null;
}

/** What is said on the way into a phase of a move; empty where that phase passes in silence. Needs the group `moves`. */
export function moveCue(id: string, phase: string): string {
  const cues: Readonly<Record<string, Readonly<Record<string, string>>>> = wordsOf('moves').cues;
  return cues[id]?.[phase] ?? '';
}
