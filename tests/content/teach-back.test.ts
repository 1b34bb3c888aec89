import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { claims } from '#src/content/claims.ts';
import { words } from '#src/content/en/teach.ts';
import { words as spanish } from '#src/content/es/teach.ts';
import { questionWords, TEACH_BACK } from '#src/content/teach-back.ts';

const sentences = (text: string): string[] => text.split(/(?<=[.!?:])\s+/);
const count = (text: string): number => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length;
const said = ({ questions, ...around }: typeof words | typeof spanish): string[] => [
  ...Object.values(around),
  ...Object.values(questions).flatMap(({ ask, choices }) => [ask, ...choices.flatMap(({ says, answer }) => [says, answer])]),
];

describe('the teach-back', () => {
  it('asks the five questions, warning signs first, with three choices and a kind answer to each', () => {
    expect(TEACH_BACK.map(({ id }) => id)).toEqual(['call', 'knot', 'home', 'needle', 'week']);
    expect(Object.keys(words.questions)).toEqual(TEACH_BACK.map(({ id }) => id));
    for (const { id, right, claim } of TEACH_BACK) {
      const { choices } = questionWords(id);
      expect(choices.length, id).toBe(3);
      expect(choices[right], id).toBeDefined();
      for (const { answer } of choices) expect(answer, id).not.toMatch(/wrong|error|incorrect|mistake|fail|score/i);
      if (claim) expect(claims[claim].sources.length).toBeGreaterThan(0);
    }
    // whoever always takes the same place has not read
    expect(new Set(TEACH_BACK.map(({ right }) => right)).size).toBe(3);
  });

  it('says all that the clinical file wants to hear about 911, stopping and going back', () => {
    const answers = (id: keyof typeof words.questions): string => words.questions[id].choices.map(({ says, answer }) => `${says} ${answer}`).join(' ');
    for (const sign of [/numb between the legs/, /cannot pee/, /legs that get weaker/, /chest pain/i, /trouble breathing/, /tearing pain/]) expect(answers('call')).toMatch(sign);
    for (const sign of [/sharp or shoots/, /numb/, /worse the next day/]) expect(answers('home')).toMatch(sign);
    expect(answers('needle')).toMatch(/reach the lung/);
    expect(answers('week')).toMatch(/warning sign/);
  });

  it('is short, plain and calm in both languages', () => {
    expect(said(words).flatMap(sentences).filter((sentence) => count(sentence) > 15)).toEqual([]);
    expect(said(spanish).flatMap(sentences).filter((sentence) => count(sentence) > 20)).toEqual([]);
    for (const { id } of TEACH_BACK) {
      const { ask, choices } = words.questions[id];
      const text = [ask, ...choices.flatMap(({ says, answer }) => [`${says}.`, answer])].join(' ');
      expect(readability.fleschKincaidGrade(text), id).toBeLessThanOrEqual(6);
    }
    expect(said(words).filter((text) => /\b(toxins?|damaged?|melts?|breaks? up|cures?|proven to|you'?re fine|guarantee\w*|bad posture)\b/i.test(text))).toEqual([]);
    expect(JSON.stringify(spanish)).not.toMatch(/toxina|dañ|cura|garantiz|romper|deshacer|desgast|mala postura|está bien|no tiene nada/i);
  });
});
