import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { easierWords } from '#src/content/en/easier-words.ts';
import { sources } from '#src/content/sources.ts';
import { easierFacts, type EasierFacts } from '#src/content/easier-facts.ts';
import { moveCues } from '#src/content/en/move-cues.ts';
import { LISTED_MOVES, stretchText, wordsOfMove } from '#src/content/move-words.ts';
import { moveFacts, type MoveFacts, type StretchId } from '#src/content/move-facts.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { clinicalMovesOfUnit, clinicalTargets } from '#tests/kinematics/support/clinical-moves.ts';

const said: Readonly<Record<string, Readonly<Record<string, string>>>> = moveCues;
const cues = Object.entries(said).flatMap(([id, phases]) => Object.entries(phases).map(([phase, cue]) => ({ id, phase, cue })));

describe('the cues of the moves', () => {
  it('are there for every phase of every move; walking has one for the start and one for the arms', () => {
    expect(Object.keys(moveCues).toSorted()).toEqual([...MOVES.keys()].toSorted());
    for (const [id, { phases }] of MOVES) {
      const names = phases.map(({ name }) => name);
      if (id === 'walking') for (const phase of Object.keys(said[id]!)) expect(names).toContain(phase);
      else expect(Object.keys(said[id]!), id).toEqual(names);
    }
  });

  it('are short, plain and calm', () => {
    expect(cues.filter(({ cue }) => (cue.match(/[\w’'-]+/g) ?? []).length > 8)).toEqual([]);
    expect(cues.filter(({ cue }) => !/^[A-Z][^!?]*\.$/.test(cue))).toEqual([]);
    for (const id of Object.keys(moveCues)) {
      const words = Object.values(said[id]!).join(' ');
      expect(readability.fleschKincaidGrade(words), id).toBeLessThanOrEqual(6);
      if (MOVES.get(id)!.sides === 'one') expect(words, id).not.toMatch(/\b(left|right)\b/i);
    }
  });
});

const factsOf = (id: StretchId): MoveFacts => moveFacts[id];

describe('the units of a move', () => {
  it('are those that the clinical lists name, and no other', () => {
    for (const id of LISTED_MOVES) {
      const { named, alsoFor } = factsOf(id);
      const listedFor = UNIT_IDS.filter((unit) => (clinicalMovesOfUnit[unit] as readonly string[]).includes(id));
      expect(named, id).toEqual(clinicalTargets[id]);
      expect(new Set([...named, ...alsoFor]).size, id).toBe(named.length + alsoFor.length);
      expect(listedFor.filter((unit) => ![...named, ...alsoFor].includes(unit)), id).toEqual([]);
      expect(alsoFor.filter((unit) => !listedFor.includes(unit)), id).toEqual([]);
    }
  });

  it('agree with the stretches that each place shows', async () => {
    for (const unit of UNIT_IDS) {
      const { chapters } = await loadPlaceText(unit);
      const shown = chapters.stretch!.blocks.flatMap((block) => (block.kind === 'stretch' ? [block.id] : []));
      const forUnit = (id: StretchId): boolean => [...factsOf(id).named, ...factsOf(id).alsoFor].includes(unit);
      expect(shown.filter((id) => !forUnit(id)), unit).toEqual([]);
    }
  });
});

describe('the facts of the easier versions', () => {
  it('reach the coach, and never ask less of the care team than the full move', () => {
    for (const [id, { screen }] of Object.entries(easierFacts) as [string, EasierFacts][]) {
      const words = wordsOfMove(id)!;
      expect(words.coached.screen, id).toEqual(screen);
      const full = moveFacts[words.easierOf!].screen as MoveFacts['screen'];
      for (const [answer, rule] of Object.entries(full)) if (rule === 'ask') expect(screen[answer as keyof typeof screen], `${id} ${answer}`).toBeDefined();
    }
    expect(wordsOfMove('towel-roll')!.coached).toMatchObject({ holdSeconds: [120, 300], repetitions: [1, 1] });
    for (const id of LISTED_MOVES) expect(wordsOfMove(id)!.coached.screen, id).toEqual(moveFacts[id].screen);
  });

  it('give least and most in that order, and leave nothing to change further', () => {
    for (const [id, facts] of Object.entries(easierFacts) as [string, EasierFacts][]) {
      for (const range of [facts.holdSeconds, facts.repetitions]) if (range) expect(range[0], id).toBeLessThanOrEqual(range[1]);
      expect(Object.values(facts.screen).every((rule) => rule === 'ask' || rule === 'avoid'), id).toBe(true);
    }
  });

  it('keep rounding out of thin bones and lying flat out of late pregnancy', () => {
    const rules = easierFacts as Readonly<Record<string, EasierFacts>>;
    for (const id of ['cat-cow-chair', 'chair-fold-half']) expect(rules[id]!.screen['osteoporosis'], id).toBeDefined();
    for (const id of Object.keys(rules)) if (MOVES.get(id)!.phases[0]!.posture.startsWith('supine')) expect(rules[id]!.screen['late-pregnancy'], id).toBe('avoid');
  });
});

describe('the words of the easier versions', () => {
  const easier = Object.keys(easierWords).map((id) => ({ id, words: wordsOfMove(id)! }));

  it('read at grade 6 or lower, in short sentences', () => {
    for (const { id, words } of easier) {
      const parts = [words.name, ...words.steps, words.text.dose, words.text.dispute].map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`));
      expect(readability.fleschKincaidGrade(parts.join(' ')), id).toBeLessThanOrEqual(6);
      for (const sentence of parts.join(' ').split(/(?<=[.!?:])\s+/)) expect((sentence.match(/[\w’'-]+/g) ?? []).length, sentence).toBeLessThanOrEqual(15);
    }
    expect(readability.fleschKincaidGrade(LISTED_MOVES.map((id) => `It ${stretchText(id).why}.`).join(' '))).toBeLessThanOrEqual(6);
  });

  it('claim no study of their own, and cite what is listed', () => {
    for (const { id, words } of easier) {
      expect(words.text.evidence, id).toBe('theory');
      expect(words.text.sources.filter((key) => !(key in sources)), id).toEqual([]);
      expect(words.text.sources.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the doses', () => {
  it('say no seconds that the coach does not allow', () => {
    for (const id of [...LISTED_MOVES, ...Object.keys(easierWords)]) {
      const { text, coached } = wordsOfMove(id)!;
      const seconds = (/(\d+)(?: to (\d+))? seconds/.exec(text.dose) ?? []).slice(1).filter(Boolean).map(Number);
      for (const value of seconds) {
        expect(value, id).toBeGreaterThanOrEqual(coached.holdSeconds[0]);
        expect(value, id).toBeLessThanOrEqual(coached.holdSeconds[1]);
      }
    }
  });
});
