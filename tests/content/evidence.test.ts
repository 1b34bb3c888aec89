import readability from 'text-readability';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captionFacts } from '#src/content/caption-claims.ts';
import { claims, type ClaimFacts, type ClaimId } from '#src/content/claims.ts';
import { easierFacts, type EasierFacts } from '#src/content/easier-facts.ts';
import { claimWords as englishClaims } from '#src/content/en/claims.ts';
import { evidenceWords as english } from '#src/content/en/evidence-words.ts';
import { questionWords as englishQuestions } from '#src/content/en/question-words.ts';
import { claimWords as spanishClaims } from '#src/content/es/claims.ts';
import { evidenceWords as spanish } from '#src/content/es/evidence-words.ts';
import { questionWords as spanishQuestions } from '#src/content/es/question-words.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { OPEN_POINTS, QUESTION_GROUPS, questionsOf, type Question } from '#src/content/questions.ts';
import { SCREEN_SOURCES } from '#src/content/screen.ts';
import { SOURCE_LEVELS, sources } from '#src/content/sources.ts';
import { sourceCounts, sourcesByLevel } from '#src/content/sources-by-level.ts';
import { unitFacts } from '#src/content/unit-facts.ts';
import { loadWords, speak } from '#src/content/words.ts';

await loadWords('evidence');

const CLAIM_IDS = Object.keys(claims) as readonly ClaimId[];
const LANGUAGES = {
  en: { claims: englishClaims, questions: englishQuestions, sheet: english },
  es: { claims: spanishClaims, questions: spanishQuestions, sheet: spanish },
} as const;
/** Shown on the sheet: claims that a question or an open point rests on. */
const shown = new Set<ClaimId>([...QUESTION_GROUPS.flatMap(questionsOf).flatMap((question) => question.claims), ...OPEN_POINTS]);

describe.each(['en', 'es'] as const)('what we say of how we know, in %s', (language) => {
  const words = LANGUAGES[language];
  let questions: readonly Question[] = [];
  beforeAll(async () => {
    await speak(language);
    questions = QUESTION_GROUPS.flatMap(questionsOf);
  });
  afterAll(() => speak('en'));

  const everything = [
    ...Object.values(words.questions).flatMap(({ question, answer }) => [question, answer]),
    ...Object.values(words.sheet),
    ...[...shown].flatMap((id) => [words.claims[id].text, words.claims[id].dispute]),
  ];

  it('has words for every claim', () => {
    for (const id of CLAIM_IDS) {
      expect(words.claims[id].text, id).toMatch(/[.]$/);
      if (claims[id].evidence !== 'well-supported') expect(words.claims[id].dispute, id).toMatch(/[.]$/);
    }
  });

  it('answers every question in one to three sentences, with a claim', () => {
    expect(questions.length).toBeGreaterThanOrEqual(14);
    for (const { id, question, answer, claims: held } of questions) {
      expect(question, id).toMatch(/\?$/);
      expect(held.length, id).toBeGreaterThan(0);
      expect(answer.match(/[.!?](?=\s|$)/g)?.length, id).toBeLessThanOrEqual(3);
    }
  });

  it('gives no number in an answer that is in none of its claims', () => {
    for (const { id, answer, claims: held } of questions) {
      const behind = new Set(held.flatMap((claim) => [...numbersIn(words.claims[claim].text), ...numbersIn(words.claims[claim].dispute)]));
      expect(numbersIn(answer).filter((number) => !behind.has(number)), id).toEqual([]);
    }
  });

  it('is short: at most 15 words a sentence in English, 20 in Spanish', () => {
    const long = everything.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > (language === 'en' ? 15 : 20));
    expect(long).toEqual([]);
  });

  it('never frightens or promises', () => {
    const banned =
      language === 'en'
        ? /\b(toxins?|damaged?|starv\w+|releases? the knot|melts?|breaks? up|cures?|proven to|you[’']?re fine|guarantee\w*|bad posture)\b/i
        : /\b(toxinas?|dañ\w+|curan?|curar|garanti\w+|liberar? el nudo|deshacer|desgast\w+|degener\w+|mala postura)\b/i;
    expect(everything.filter((text) => banned.test(text))).toEqual([]);
  });
});

describe('what we say of how we know', () => {
  it('reads at grade 6 or lower, answer by answer and as a whole', () => {
    for (const { id, question, answer, claims: held } of QUESTION_GROUPS.flatMap(questionsOf)) {
      const text = [question, answer, ...held.flatMap((claim) => [englishClaims[claim].text, englishClaims[claim].dispute])].join(' ');
      expect(readability.fleschKincaidGrade(text), id).toBeLessThanOrEqual(6);
    }
    const sheet = Object.entries(english).flatMap(([key, words]) => (key.startsWith('kind.') ? [] : [/[.!?:]$/.test(words) ? words : `${words}.`]));
    expect(readability.fleschKincaidGrade(sheet.join(' '))).toBeLessThanOrEqual(6);
    expect(readability.fleschKincaidGrade(OPEN_POINTS.flatMap((id) => [englishClaims[id].text, englishClaims[id].dispute]).join(' '))).toBeLessThanOrEqual(6);
  });
});

describe('the sources', () => {
  it('stand behind every claim, all of them listed', () => {
    for (const [id, { sources: keys }] of Object.entries<ClaimFacts>(claims)) {
      expect(keys.length, id).toBeGreaterThan(0);
      expect(keys.filter((key) => !(key in sources)), id).toEqual([]);
    }
  });

  it('are all cited by something', () => {
    const easier = Object.values<EasierFacts>(easierFacts);
    const cited = new Set([
      ...[...Object.values<ClaimFacts>(claims), ...Object.values(captionFacts), ...Object.values(moveFacts)].flatMap(({ sources: keys }) => keys),
      ...easier.flatMap(({ sources: keys }) => keys ?? []),
      ...Object.values(unitFacts).flatMap(({ pain }) => pain),
      ...Object.values(SCREEN_SOURCES).flat(),
    ]);
    expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('say of what year they are wherever their citation does', () => {
    for (const [key, { cite, year }] of Object.entries(sources)) {
      if (year === null) expect(cite, key).not.toMatch(/\b(19[5-9]\d|20[0-2]\d)[.;:,)]/);
      else expect(year, key).toBeGreaterThanOrEqual(1980);
      // keys end in the year of the paper
      const inKey = /(19|20)\d\d$/.exec(key)?.[0];
      if (inKey) expect(year, key).toBe(Number(inKey));
    }
  });

  it('are listed once each, kind by kind, the newest first', () => {
    const groups = sourcesByLevel();
    expect(groups.map(({ level }) => level)).toEqual(SOURCE_LEVELS.filter((level) => groups.some((group) => group.level === level)));
    expect(groups.flatMap((group) => group.sources.map(({ key }) => key)).toSorted()).toEqual(Object.keys(sources).toSorted());
    for (const group of groups) {
      const years = group.sources.map(({ year }) => year ?? 0);
      expect(years, group.level).toEqual(years.toSorted((a, b) => b - a));
    }
  });

  it('of which no copy was seen are counted', () => {
    const { total, recalled } = sourceCounts();
    expect(total).toBe(Object.keys(sources).length);
    expect(recalled).toBeGreaterThan(0);
    expect(recalled).toBeLessThan(total);
    // general knowledge is never something that was seen
    for (const [key, { level, seen }] of Object.entries(sources)) if (level === 'general') expect(seen, key).toBe('recalled');
  });
});

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/).filter((part) => part !== '');
const wordCount = (sentence: string): number => (sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length;

/** Numbers as digits; those in words count too, up to what a sentence here says. 911 is whom to call, no finding. */
function numbersIn(text: string): string[] {
  const SPELT: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', fifteen: '15', sixty: '60', half: '1/2', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', quince: '15', sesenta: '60', mitad: '1/2', media: '1/2' };
  const digits = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const spelt = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => SPELT[word] ?? []);
  return [...digits, ...spelt].filter((number) => number !== '911');
}
