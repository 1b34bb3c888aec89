import { PLACE_IDS } from '#src/anatomy/places.ts';
import { CHAPTER_IDS, type Block } from '#src/content/chapters.ts';
import type { WrittenLanguage } from '#src/content/languages.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { loadWords, speak, wordsOf, type GroupId } from '#src/content/words.ts';

/** What a person reads together: a chapter of a muscle, a card, a step, or messages that belong together. */
export interface Screen {
  readonly id: string;
  /** Sentences and labels in order; blanks of messages stand as a number. */
  readonly texts: readonly string[];
}

/** Every group of words but those of places; the type asks for a new one. */
const GROUPS: Readonly<Record<GroupId, true>> = { core: true, chapters: true, story: true, moves: true, hurt: true, dock: true, consult: true, search: true, evidence: true, tour: true, teach: true };
export const ALL_GROUPS = Object.keys(GROUPS) as readonly GroupId[];

/** An ICU pattern as it may be read: the last form of each plural or choice, a number for each blank. */
export function readable(pattern: string): string {
  let text = pattern;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replaceAll(/\{\w+, (?:plural|select),[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, (choice) => choice.match(/\{([^{}]*)\}\s*\}$/)?.[1] ?? '3');
    text = text.replaceAll(/\{\w+\}/g, '3').replaceAll('#', '3');
  }
  return text;
}

/** Every string in a piece of words, however deep. */
export function stringsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [readable(words)];
  if (words !== null && typeof words === 'object') return Object.values(words).flatMap(stringsIn);
  return [];
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'stretch') return [];
  if (block.kind === 'claim') return [block.claim.text, block.claim.dispute ?? ''];
  if (block.kind === 'strategies') return block.strategies.flatMap(({ name, step, claims }) => [name, step, ...claims.flatMap(({ text, dispute }) => [text, dispute ?? ''])]);
  const { kind: _, ...words } = block;
  return 'part' in words ? [] : stringsIn(words);
}

/** Lists of names: they are read one at a time. */
const NAMES = /^(core\/places|story\/structures|hurt\/areas|hurt\/areaGroups|story\/closer|search\/)/;
/** Values of a slider and kinds of source: as names. */
const LABELS = /^(moves\/bend\/value|core\/messages\/source)$/;

/** A group's words as screens: one for each entry that holds words of its own, and one for messages that start alike. */
function screensOf(group: GroupId): readonly Screen[] {
  const together = new Map<string, string[]>();
  const add = (section: string, key: string, value: unknown): void => {
    const screen = typeof value === 'string' ? `${section}/${key.split('.')[0]}` : `${section}/${key}`;
    together.set(screen, [...(together.get(screen) ?? []), ...stringsIn(value)]);
  };
  for (const [section, words] of Object.entries(wordsOf(group) as Readonly<Record<string, unknown>>)) {
    if (typeof words === 'string') add(group, section, words);
    else for (const [key, value] of Object.entries(words as Readonly<Record<string, unknown>>)) add(`${group}/${section}`, key, value);
  }
  return [...together].filter(([screen]) => !NAMES.test(screen) && !LABELS.test(screen)).map(([id, texts]) => ({ id, texts }));
}

/** Every screen in a language; that language is spoken afterwards. */
export async function allScreens(language: WrittenLanguage): Promise<readonly Screen[]> {
  await loadWords(...ALL_GROUPS);
  await speak(language);
  const places = await Promise.all(
    PLACE_IDS.map(async (place) => {
      const { chapters } = await loadPlaceText(place);
      return CHAPTER_IDS.flatMap((id): Screen[] => {
        const chapter = chapters[id];
        if (!chapter) return [];
        return [{ id: `place/${place}/${id}`, texts: [chapter.title ?? '', ...chapter.blocks.flatMap(textsOf), chapter.felt ?? ''].filter((text) => text !== '') }];
      });
    }),
  );
  return [...places.flat(), ...ALL_GROUPS.flatMap(screensOf)];
}

/** Its texts as one, each ended. */
export const proseOf = ({ texts }: Screen): string => texts.map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`)).join(' ');
