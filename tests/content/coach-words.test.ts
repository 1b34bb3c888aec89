import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { coachWord } from '#src/content/coach-words.ts';
import { coachWords, screenReasons } from '#src/content/en/coach-words.ts';
import { SCREEN_IDS } from '#src/content/screen.ts';

const all = [...Object.values(coachWords), ...Object.values(screenReasons)];
const grade = (parts: readonly string[]): number => readability.fleschKincaidGrade(parts.map((words) => (/[.!?:]$/.test(words) ? words : `${words}.`)).join(' '));
const group = (start: string): string[] => Object.entries(coachWords).flatMap(([id, words]) => (id.startsWith(start) ? [words] : []));

describe('the words of the coach', () => {
  it('read at grade 6 or lower, together and by part', () => {
    expect(grade(all)).toBeLessThanOrEqual(6);
    for (const start of ['cue.', 'bar.', 'stop.', 'dose.', 'screen.', 'verdict.']) expect(grade(group(start)), start).toBeLessThanOrEqual(6);
    expect(grade(Object.values(screenReasons))).toBeLessThanOrEqual(6);
  });

  it('are short: at most 15 words a sentence, 6 in a cue that is spoken', () => {
    const sentences = (words: string): string[] => words.split(/(?<=[.!?:])\s+/);
    const count = (sentence: string): number => (sentence.match(/[\w’'-]+/g) ?? []).length;
    expect(all.flatMap(sentences).filter((sentence) => count(sentence) > 15)).toEqual([]);
    expect(group('cue.').filter((words) => count(words) > 6)).toEqual([]);
  });

  it('neither frighten nor promise', () => {
    const banned = /\b(toxins?|damaged?|cures?|you'?re fine|safe for you\b(?!\.)|degenerat\w+|crumbl\w+|guarantee\w*)/i;
    expect(all.filter((words) => banned.test(words))).toEqual([]);
  });

  it('have a reason for every answer, and the call for help of the neck', () => {
    for (const id of SCREEN_IDS) expect(screenReasons[id], id).toMatch(/\.$/);
    expect(`${coachWord('stop.neck')} ${coachWord('stop.neck.call')}`).toBe('Double vision, slurred words or a numb face? Call 911.');
  });

  it('fill in what is given and leave the rest in sight', () => {
    expect(coachWord('bar.time.side', { repetition: 2, repetitions: 3, side: 'right' })).toBe('Time 2 of 3 · right side');
    expect(coachWord('say.hold')).toBe(coachWords['say.hold']);
  });
});
