import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf, type WrittenLanguage } from '#src/content/languages.ts';
import { pseudoWords } from '#src/content/pseudo.ts';
import { fill, PLAIN_GROUPS, speak, wordsOf, type GroupId } from '#src/content/words.ts';
import { fernandezHuerta, gradeOf, lengthOf, sentencesIn, wordsIn } from './support/reading.ts';
import { ALL_GROUPS, allScreens, proseOf, type Screen } from './support/screens.ts';

const screens: Readonly<Record<WrittenLanguage, readonly Screen[]>> = { en: await allScreens('en'), es: await allScreens('es') };

/** Words that frighten or promise more than is known. */
const BANNED: Readonly<Record<WrittenLanguage, RegExp>> = {
  en: /\b(toxins?|damaged?|starv\w+|releases? the knot|melts?|breaks? up the|cures?|you'?re fine|degenerat\w+|crumbl\w+|guarantee\w*|vibrat\w+ away|bad posture|worn out)\b/i,
  es: /(toxinas?|\bdañ(o|os|ado|ada|ar)\b|libera(r)? el nudo|deshac\w+ el nudo|romper? el nudo|\bcura(r|n)?\b|garanti\w+|desgastad\w+|degenera\w+|mala postura|usted está bien|no tiene nada)/i,
};
/** Longest sentence, words. */
const LONGEST: Readonly<Record<WrittenLanguage, number>> = { en: 20, es: 20 };
/** Fewer words than this are labels: a grade says nothing of them. */
const LEAST_WORDS = 25;
/** Said word for word as the clinical file has it, or a footnote whose words are given. */
const GIVEN = /(911 or go to the nearest emergency room now|energy-crisis|crisis de energía)/;

afterAll(() => speak('en'));

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('fill every screen', () => {
    expect(screens[language].map(({ id }) => id)).toEqual(screens.en.map(({ id }) => id));
    for (const { id, texts } of screens[language]) for (const text of texts) expect(text.trim(), id).not.toBe('');
  });

  it('are short: no sentence over 20 words', () => {
    const long = screens[language].flatMap(({ id, texts }) =>
      texts.filter((text) => !GIVEN.test(text)).flatMap(sentencesIn).filter((sentence) => lengthOf(sentence) > LONGEST[language]).map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('neither frighten nor promise', () => {
    expect(screens[language].flatMap(({ id, texts }) => texts.filter((text) => BANNED[language].test(text)).map((text) => `${id}: ${text}`))).toEqual([]);
  });

  it('are read at grade 6, screen by screen', () => {
    const hard = screens[language].flatMap((screen) => {
      const prose = proseOf({ ...screen, texts: screen.texts.filter((text) => !GIVEN.test(text)) });
      if (wordsIn(prose).length < LEAST_WORDS) return [];
      const [score, fails] = language === 'en' ? [gradeOf(prose), gradeOf(prose) > 6] : [fernandezHuerta(prose), fernandezHuerta(prose) < 70];
      return fails ? [`${screen.id}: ${score.toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
  });
});

/** What one language translates of the other; what is searched for is each language's own list. */
const translated = (group: GroupId): unknown => (group === 'search' ? wordsOf(group).messages : wordsOf(group));

describe('two languages', () => {
  const blanksOf = (pattern: string): string[] => [...new Set([...pattern.matchAll(/(?<!(?:one|other|left|right|=\d) )\{(\w+)[,}]/g)].map(([, name]) => name!))].toSorted();
  const pairs = async (): Promise<readonly (readonly [path: string, en: string, es: string])[]> => {
    const flat = (words: unknown, path: string): readonly (readonly [string, string])[] =>
      typeof words === 'string' ? [[path, words]] : Object.entries(words as object).flatMap(([key, value]) => flat(value, `${path}/${key}`));
    const all = async (language: WrittenLanguage): Promise<Map<string, string>> => {
      await speak(language);
      return new Map(ALL_GROUPS.flatMap((group) => flat(translated(group), group)));
    };
    const [en, es] = [await all('en'), await all('es')];
    expect([...es.keys()]).toEqual([...en.keys()]);
    return [...en].map(([path, text]) => [path, text, es.get(path)!] as const);
  };

  it('have the same keys and the same blanks', async () => {
    for (const [path, en, es] of await pairs()) expect(blanksOf(es), path).toEqual(blanksOf(en));
  });

  it('have blanks alone where nothing but words is fetched', async () => {
    for (const [path, en, es] of await pairs()) if (PLAIN_GROUPS.some((group) => path.startsWith(`${group}/`))) for (const text of [en, es]) expect(text, path).not.toMatch(/\{\w+,/);
  });

  it('do not share a sentence: what is equal is a name or a sign', async () => {
    const equal = (await pairs()).filter(([, en, es]) => en === es && wordsIn(en).length > 2);
    expect(equal.map(([path]) => path)).toEqual([]);
  });

  it('count after their own rules', async () => {
    await speak('en');
    const said = (count: number): string => fill('{count, plural, one {# day} other {# days}}', { count });
    expect([said(1), said(2)]).toEqual(['1 day', '2 days']);
    await speak('es');
    expect(fill('{metres, number}', { metres: 1234.5 })).toBe('1234,5');
    await speak('en');
  });

  it('are found from the tags of a browser, and nonsense is none', () => {
    expect(['es-MX', 'ES', 'en-US', 'en-XA', 'ar-xb', 'fr', '', '<b>'].map(languageOf)).toEqual(['es', 'es', 'en', 'en-XA', 'ar-XB', null, null, null]);
  });

  it('can be stretched and turned to look at the page, without touching what is filled in', () => {
    expect(pseudoWords('Time {repetition} of {count, plural, one {# day} other {# days}}', 'en-XA')).toMatch(/^Ţímé \{repetition\} óƒ \{count, plural, one \{# day\} other \{# days\}\}(?: ~~~~)+$/);
    expect(pseudoWords({ a: ['Hip {n}'] }, 'ar-XB')).toEqual({ a: ['\u202eHip \u202c{n}'] });
  });
});
