import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { UNIT_IDS, type UnitId } from '#src/anatomy/places.ts';
import { easierFacts, type EasierFacts } from '#src/content/easier-facts.ts';
import { moveCues } from '#src/content/move-cues.ts';
import { moveStanding } from '#src/content/move-standing.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { stretches, type StretchId } from '#src/content/stretches.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { clinicalMovesOfUnit, clinicalTargets } from '#tests/kinematics/support/clinical-moves.ts';

const cues = Object.entries(moveCues).flatMap(([id, phases]) => Object.entries(phases).map(([phase, cue]) => ({ id, phase, cue })));

describe('the cues of the moves', () => {
  it('are there for every phase of every move; walking has one for the start and one for the arms', () => {
    expect(Object.keys(moveCues).toSorted()).toEqual([...MOVES.keys()].toSorted());
    for (const [id, { phases }] of MOVES) {
      const names = phases.map(({ name }) => name);
      if (id === 'walking') for (const phase of Object.keys(moveCues[id]!)) expect(names).toContain(phase);
      else expect(Object.keys(moveCues[id]!), id).toEqual(names);
    }
  });

  it('are short, plain and calm', () => {
    expect(cues.filter(({ cue }) => (cue.match(/[\w’'-]+/g) ?? []).length > 8)).toEqual([]);
    expect(cues.filter(({ cue }) => !/^[A-Z][^!?]*\.$/.test(cue))).toEqual([]);
    for (const id of Object.keys(moveCues)) {
      const words = Object.values(moveCues[id]!).join(' ');
      expect(readability.fleschKincaidGrade(words), id).toBeLessThanOrEqual(6);
      if (MOVES.get(id)!.sides === 'one') expect(words, id).not.toMatch(/\b(left|right)\b/i);
    }
  });
});

describe('the standing of the moves', () => {
  it('holds every unit that the clinical lists name, and no other', () => {
    for (const id of stretches.keys()) {
      const { targets, alsoFor } = moveStanding[id];
      const listedFor = UNIT_IDS.filter((unit) => (clinicalMovesOfUnit[unit] as readonly string[]).includes(id));
      expect(targets, id).toEqual(clinicalTargets[id]);
      expect(new Set([...targets, ...alsoFor]).size, id).toBe(targets.length + alsoFor.length);
      expect(listedFor.filter((unit) => ![...targets, ...alsoFor].includes(unit)), id).toEqual([]);
      expect(alsoFor.filter((unit) => !listedFor.includes(unit)), id).toEqual([]);
    }
  });

  it('agrees with the stretches that each place shows', async () => {
    for (const unit of UNIT_IDS) {
      const { chapters } = await loadPlaceText(unit);
      const shown = chapters.stretch!.blocks.flatMap((block) => (block.kind === 'stretch' ? [block.id] : []));
      const forUnit = (id: StretchId): boolean => ([...moveStanding[id].targets, ...moveStanding[id].alsoFor] as UnitId[]).includes(unit);
      expect(shown.filter((id) => !forUnit(id)), unit).toEqual([]);
    }
  });
});

describe('the facts of the easier versions', () => {
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
