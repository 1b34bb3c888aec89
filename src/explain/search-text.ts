import type { SearchTerms } from '#src/content/search-terms.ts';

/** Ways of writing, of all languages together: who writes in one may mix in a word of another. */
export interface Wording {
  readonly fillers: ReadonlySet<string>;
  /** Rows of ways to say the same. */
  readonly same: readonly (readonly Way[])[];
  /** Those of several words, longest first. */
  readonly compounds: readonly Way[];
  readonly urgent: ReadonlySet<string>;
}

interface Way {
  /** Between spaces, as it is looked for in a text between spaces. */
  readonly said: string;
  /** As it stands in the index. */
  readonly word: string;
}

/** Small letters without accents, one space apart, without anything else: `Omóplato (mid-back)` → `omoplato mid back`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsIn = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean);

/** Several words become one that nobody types: the start of "dolor de cabeza" shall not be found by "dolor". */
function wayOf(text: string): Way {
  const plain = folded(text);
  return { said: ` ${plain} `, word: plain.includes(' ') ? `=${plain.replaceAll(' ', '-')}` : plain };
}

export function wordingOf(terms: readonly SearchTerms[]): Wording {
  const same = terms.flatMap((language) => language.same.map((row) => row.map(wayOf)));
  return {
    fillers: new Set(terms.flatMap(({ fillers }) => wordsIn(fillers))),
    same,
    compounds: same.flat().filter(({ word }) => word.startsWith('=')).toSorted((a, b) => b.said.length - a.said.length),
    urgent: new Set(terms.flatMap(({ urgent }) => wordsIn(urgent))),
  };
}

/** Words that a text is found by: its own, and the other ways to say what it says. Ways of several words become one word. */
export function wordsToFind(text: string, { fillers, same }: Wording): readonly string[] {
  const words = wordsIn(text);
  const said = ` ${words.join(' ')} `;
  const ways = same.filter((row) => row.some((way) => said.includes(way.said))).flat();
  return [...new Set([...words.filter((word) => !fillers.has(word)), ...ways.map(({ word }) => word)])];
}

/**
 * Words that a question asks for. A known way of several words is one word, so that "lower back" is not the back of
 * something lower. Empty when it says nothing about a place.
 */
export function wordsAsked(query: string, { fillers, compounds }: Wording): readonly string[] {
  let rest = ` ${folded(query)} `;
  for (const { said, word } of compounds) rest = rest.replaceAll(said, ` ${word} `);
  return [...new Set(rest.split(' ').filter((word) => word !== '' && !fillers.has(word)))];
}

/** The word that is being written, when all that was written so far are fillers: "del" may become "deltoid". */
export const wordBegun = (query: string): string | null => (/\s$/.test(query) ? null : (wordsIn(query).at(-1) ?? null));

/** Whether a question names something that stands among the warning signs. */
export const namesWarningSign = (query: string, { urgent }: Wording): boolean => wordsIn(query).some((word) => urgent.has(word));
