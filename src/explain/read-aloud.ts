import type { Block, Claim } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';

/** One piece of a chapter as it is read aloud. */
export interface SpokenPiece {
  /** As it stands on the page, so that it is found there. */
  readonly text: string;
  /** As it is said: the same letters, with a stop behind them, so that the voice pauses after a heading or a row of a list. */
  readonly said: string;
}

/** Letters of a text, from `start` up to but without `end`. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[.!?…:;]["”»)]?$/;

const piece = (text: string): SpokenPiece => ({ text, said: ENDS.test(text) ? text : `${text}.` });

/** A claim is never said without how sure we are of it. */
const claimTexts = ({ text, evidence }: Claim): string[] => [text, message(`evidence.${evidence}`)];

/** What of a block is read aloud, in the order of the page. Controls, graphs and pictures say nothing; what is folded away stays so. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'lead':
    case 'heading':
    case 'text':
    case 'note':
      return [block.text];
    case 'claim':
      return claimTexts(block.claim);
    case 'list':
      return block.items;
    case 'stop':
    case 'summary':
      return [block.title, ...block.items];
    case 'timeline':
      return block.steps.flatMap(({ when, text }) => [when, text]);
    case 'pain-areas':
      return [
        ...block.often.flatMap((area) => [area, message('pain.often')]),
        ...block.sometimes.flatMap((area) => [area, message('pain.sometimes')]),
      ];
    case 'pull':
      return [message('pull.title'), ...block.neighbours];
    case 'strategies':
      return block.strategies.flatMap(({ name, step }) => [name, step]);
    default:
      return [];
  }
}

/** A chapter as the ordered list of what is said: its title, with the line below it, then its words from top to bottom. */
export const spokenPieces = (title: string, where: string, blocks: readonly Block[]): readonly SpokenPiece[] =>
  [title, where, ...blocks.flatMap(textsOf)].filter((text) => /[\p{L}\p{N}]/u.test(text)).map(piece);

const OF_WORD = /[\p{L}\p{N}\p{M}'’-]/u;

/**
 * The word at a place of a text. Voices tell where they are in different ways: at a word, in it, or at the space before it.
 *
 * @returns null behind the last word
 */
export function wordAt(text: string, index: number): WordRange | null {
  let start = Math.max(0, index);
  if (start >= text.length) return null;
  while (start > 0 && OF_WORD.test(text[start]!) && OF_WORD.test(text[start - 1]!)) start -= 1;
  while (start < text.length && !OF_WORD.test(text[start]!)) start += 1;
  let end = start;
  while (end < text.length && OF_WORD.test(text[end]!)) end += 1;
  return end > start ? { start, end } : null;
}

const BETWEEN_SENTENCES = /[.!?…]["”»)]?\s+/g;

/** Where the next sentence begins behind a place of a text; its end when there is none. */
export function nextSentence(text: string, index: number): number {
  for (const { 0: end, index: at } of text.matchAll(BETWEEN_SENTENCES)) if (at + end.length > index) return at + end.length;
  return text.length;
}
