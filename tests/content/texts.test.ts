import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { hazardsOf } from '#src/anatomy/hazards.ts';
import { CONTEXT_IDS, nearUnitsOf, PLACE_IDS, placeOf, structuresOf, UNIT_IDS, type PlaceId } from '#src/anatomy/places.ts';
import { lungIsNear, mainSpotOf, spotsOf } from '#src/anatomy/spots.ts';
import { routeOf } from '#src/anatomy/routes.ts';
import { CHAPTER_IDS, type Block, type Chapter, type Claim, type PlaceText } from '#src/content/chapters.ts';
import { captionClaim, captionFacts, type CaptionId } from '#src/content/caption-claims.ts';
import { claims } from '#src/content/claims.ts';
import { messages } from '#src/content/en/messages.ts';
import { placeNames } from '#src/content/en/place-names.ts';
import { storyWords } from '#src/content/en/story-words.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { emergencyText, redFlags } from '#src/content/red-flags.ts';
import { SCREEN_SOURCES } from '#src/content/screen.ts';
import { sources } from '#src/content/sources.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { LISTED_MOVES, stretchText } from '#src/content/move-words.ts';
import { structureName } from '#src/content/structure-names.ts';

const texts = new Map<PlaceId, PlaceText>(await Promise.all(PLACE_IDS.map(async (place) => [place, await loadPlaceText(place)] as const)));

const chaptersOf = (place: PlaceId): Chapter[] => CHAPTER_IDS.flatMap((id) => texts.get(place)!.chapters[id] ?? []);

function claimsOf(block: Block): Claim[] {
  if (block.kind === 'claim') return [block.claim];
  if (block.kind === 'strategies') return block.strategies.flatMap(({ claims: said }) => said);
  if (block.kind === 'stretch') {
    const { dose, evidence, sources: keys, dispute } = stretchText(block.id);
    return [{ text: dose, evidence, sources: keys, dispute }];
  }
  return [];
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'lead':
    case 'heading':
    case 'text':
    case 'note':
      return [block.text];
    case 'claim':
      return [block.claim.text, block.claim.dispute ?? ''];
    case 'list':
      return [...block.items];
    case 'stop':
    case 'summary':
      return [block.title, ...block.items];
    case 'timeline':
      return block.steps.flatMap(({ when, text }) => [when, text]);
    case 'pain-areas':
      return [...block.often, ...block.sometimes];
    case 'pull':
      return [...block.neighbours];
    case 'stretch': {
      const { name, feel, steps, dose, cautions, easier, dispute } = stretchText(block.id);
      return [name, feel, ...steps, dose, ...cautions, easier, dispute];
    }
    case 'strategies':
      return block.strategies.flatMap(({ name, step, claims: said }) => [name, step, ...said.flatMap(({ text, dispute }) => [text, dispute ?? ''])]);
    case 'route':
    case 'teach-back':
    case 'booking':
    case 'story':
    case 'help-link':
      return [];
  }
}

const CAPTIONS = Object.keys(captionFacts) as readonly CaptionId[];

const everySentence = [
  ...PLACE_IDS.flatMap((place) => chaptersOf(place).flatMap(({ title, blocks, felt }) => [title ?? '', ...blocks.flatMap(wordsOf), felt ?? ''])),
  ...Object.values(storyWords),
  ...CAPTIONS.map((id) => captionClaim(id).dispute ?? ''),
  ...Object.values(messages),
  ...Object.values(placeNames).flatMap(({ name, where }) => [name, where]),
];

describe('the words', () => {
  it('exist for every place: all six chapters for every unit, meet alone for the rest', () => {
    for (const place of UNIT_IDS) expect(Object.keys(texts.get(place)!.chapters), place).toEqual([...CHAPTER_IDS]);
    for (const place of CONTEXT_IDS) expect(Object.keys(texts.get(place)!.chapters), place).toEqual(['meet']);
    for (const [place, text] of texts) for (const [id, chapter] of Object.entries(text.chapters)) expect(chapter.id, place).toBe(id);
  });

  it('cite only sources that are listed, and every listed source is cited', () => {
    const cited = new Set(PLACE_IDS.flatMap((place) => chaptersOf(place).flatMap(({ blocks }) => blocks.flatMap(claimsOf).flatMap((claim) => claim.sources))));
    for (const { sources: keys } of [...LISTED_MOVES.map((id) => moveFacts[id]), ...Object.values(captionFacts), ...Object.values(claims)]) for (const key of keys) cited.add(key);
    for (const key of Object.values(SCREEN_SOURCES).flat()) cited.add(key);
    expect([...cited].filter((key) => !(key in sources))).toEqual([]);
    expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('give every claim a source, and say what is not settled wherever it is less than well supported', () => {
    for (const place of PLACE_IDS) {
      for (const claim of chaptersOf(place).flatMap(({ blocks }) => blocks.flatMap(claimsOf))) {
        expect(claim.sources.length, claim.text).toBeGreaterThan(0);
        if (claim.evidence !== 'well-supported') expect(claim.dispute ?? '', claim.text).not.toBe('');
      }
    }
  });

  it('give every caption of the story a source and its standing', () => {
    expect(CAPTIONS.filter((id) => id !== 'felt' && !(id in storyWords))).toEqual([]);
    expect(Object.keys(storyWords).filter((id) => id.startsWith('caption.') && !(id in captionFacts))).toEqual([]);
    for (const id of CAPTIONS) {
      const claim = captionClaim(id);
      expect(claim.sources.length, id).toBeGreaterThan(0);
      if (claim.evidence !== 'well-supported') expect(claim.dispute ?? '', id).not.toBe('');
    }
  });

  it('keep numbers about people inside claims, where they have a source', () => {
    const loose = PLACE_IDS.flatMap((place) =>
      chaptersOf(place).flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === 'text' || block.kind === 'lead' || block.kind === 'note').flatMap(wordsOf),
      ),
    ).filter((text) => /\d+ (in|of) (\d|ten|a hundred)|%|\d+ people/.test(text));
    expect(loose).toEqual([]);
  });

  it('never use the words that frighten or promise', () => {
    const banned = /\b(toxins?|damaged?|starv\w+|releases? the knot|melts?|breaks? up|cures?|proven to|you'?re fine|degenerat\w+|crumbl\w+|guarantee\w*|vibrat\w+ away|bad posture)\b/i;
    expect(everySentence.filter((text) => banned.test(text))).toEqual([]);
  });

  it('are short: at most 15 words a sentence, 14 a caption', () => {
    const long = everySentence
      .filter((text) => text !== messages['model.note'])
      .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
      .filter((sentence) => (sentence.match(/[\w’'-]+/g) ?? []).length > 15);
    expect(long).toEqual([]);
    const said = Object.entries(storyWords).flatMap(([id, words]) => (id.startsWith('caption.') ? [words] : []));
    const captions = [...said, ...UNIT_IDS.map((place) => texts.get(place)!.chapters.knot!.felt!)];
    expect(captions.length).toBeGreaterThan(20);
    expect(captions.filter((text) => text.split(/\s+/).length > 14)).toEqual([]);
  });

  it('read at grade 6 or lower, chapter by chapter', () => {
    for (const place of PLACE_IDS) {
      for (const { id, blocks } of chaptersOf(place)) {
        const text = blocks.flatMap(wordsOf).filter((words) => words !== messages['model.note']).map((words) => (/[.!?:]$/.test(words) ? words : `${words}.`)).join(' ');
        expect(readability.fleschKincaidGrade(text), `${place} ${id}`).toBeLessThanOrEqual(6);
      }
    }
  });

  it('put the warning signs first in release, and the needle after the gentle ways', () => {
    for (const place of UNIT_IDS) {
      const kinds = texts.get(place)!.chapters.release!.blocks.map(({ kind }) => kind);
      expect(kinds[0]).toBe('help-link');
      expect(kinds.indexOf('list')).toBeLessThan(kinds.indexOf('route'));
      expect(texts.get(place)!.chapters.release!.blocks[2], place).toEqual({ kind: 'story', part: 'care' });
    }
  });

  it('say where a knot comes from and is felt in the knot chapter, and nowhere else', () => {
    for (const place of UNIT_IDS) {
      const { meet, knot } = texts.get(place)!.chapters;
      const kindsOf = (chapter: Chapter): string[] => chapter.blocks.map(({ kind }) => kind);
      expect(kindsOf(meet!), place).not.toContain('list');
      expect(kindsOf(meet!), place).not.toContain('pain-areas');
      expect(kindsOf(knot!), place).toEqual(expect.arrayContaining(['list', 'pull', 'pain-areas']));
    }
  });

  it('keep lists short: three or four causes, four gentle ways and habits, two or three muscles beside it', () => {
    for (const place of UNIT_IDS) {
      const { knot, release, prevent } = texts.get(place)!.chapters;
      const lists = (chapter: Chapter): number[] => chapter.blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []));
      const beside = knot!.blocks.flatMap((block) => (block.kind === 'pull' ? [block.neighbours.length] : []));
      expect([3, 4], place).toContain(lists(knot!)[0]);
      expect([2, 3], place).toContain(beside[0]);
      expect(lists(release!)[0], place).toBe(4);
      expect(lists(prevent!)[0], place).toBe(4);
      expect([3, 4], place).toContain(lists(prevent!)[1]);
    }
  });

  it('name what a needle must not meet, and after it warn of the lung hours later wherever the lung is near', () => {
    const words: Readonly<Record<string, RegExp>> = {
      lung: /\blung\b/,
      kidney: /\bkidney\b/,
      'spinal-cord': /\bspinal cord\b/,
      'vertebral-artery': /\bartery to the brain\b/,
      'sciatic-nerve': /\bsciatic nerve\b/,
    };
    const stopsOf = (chapter: Chapter): string => chapter.blocks.flatMap((block) => (block.kind === 'stop' ? block.items : [])).join(' ');
    for (const place of UNIT_IDS) {
      const { release, after } = texts.get(place)!.chapters;
      for (const hazard of hazardsOf(place, 'left')) {
        const organ = hazard.replace(/^organ\.|\.left$/g, '');
        expect(stopsOf(release!), place).toMatch(words[organ]!);
      }
      expect(stopsOf(after!).includes('even hours later'), place).toBe(lungIsNear(place));
    }
  });
});

describe('names', () => {
  it('are there for every structure of a place and for all that a needle crosses', () => {
    for (const place of PLACE_IDS) {
      for (const structure of structuresOf(place, 'left')) expect(placeOf(structure)?.place).toBe(place);
      for (const near of nearUnitsOf(place)) expect(placeNames[near].name).not.toBe('');
      for (const spot of spotsOf(place, 'right')) for (const layer of routeOf(spot.id)) expect(structureName(layer.id)).not.toBe('');
    }
  });

  it('are there for bones and organs that no place holds', () => {
    const limbs = ['radius', 'ulna', 'hand', 'patella', 'tibia', 'fibula', 'foot'].map((bone) => `bone.${bone}.left`);
    const organs = ['organ.kidney.right', 'organ.spinal-cord', 'organ.sciatic-nerve.left', 'organ.vertebral-artery.right', 'organ.lung.left'];
    for (const id of [...limbs, ...organs, 'cloth.shorts', 'cartilage.costal.left', 'disc.l5-s1']) expect(structureName(id), id).not.toBe('');
  });

  it('every unit has a spot on its own muscle', () => {
    for (const place of UNIT_IDS) expect(structuresOf(place, 'left'), place).toContain(mainSpotOf(place, 'left')?.structure);
  });

  it('every unit knows whether a lung is near its needle', () => {
    for (const place of ['trapezius-upper', 'rhomboids', 'longissimus-thoracis', 'quadratus-lumborum', 'serratus-posterior-superior', 'supraspinatus', 'subscapularis', 'splenius'] as const) expect(lungIsNear(place), place).toBe(true);
    for (const place of ['gluteus-maximus', 'gluteus-minimus', 'piriformis', 'psoas', 'multifidus-rotatores'] as const) expect(lungIsNear(place), place).toBe(false);
  });
});

describe('the warning signs', () => {
  it('are complete, most urgent first, and never say that all is well', () => {
    expect(redFlags().map(({ id }) => id).toSorted()).toEqual(
      ['aaa', 'cancer', 'cauda-equina', 'child-age', 'fracture', 'heart-lung', 'infection', 'kidney', 'neuro-deficit', 'post-injection', 'pregnancy'].toSorted(),
    );
    for (const { id, questions, action, why } of redFlags()) {
      expect(questions.length, id).toBeGreaterThan(0);
      expect(action, id).toMatch(/call|go to|see/i);
      expect(why, id).not.toBe('');
    }
    expect(redFlags().filter(({ level }) => level === 'now').length).toBeGreaterThanOrEqual(4);
    expect(emergencyText()).toBe(
      'If you think this is an emergency, call 911 or go to the nearest emergency room now. This app cannot tell you whether it is safe to wait.',
    );
  });
});
