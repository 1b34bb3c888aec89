import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_IDS } from '#src/anatomy/places.ts';
import type { Block } from '#src/content/chapters.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { nextSentence, spokenPieces, wordAt } from '#src/explain/read-aloud.ts';

const texts = (title: string, blocks: readonly Block[]): string[] => spokenPieces(title, '', blocks).map(({ text }) => text);

describe('what is read aloud', () => {
  it('is the title and the words of the page in their order, without controls, graphs and pictures', () => {
    const blocks: readonly Block[] = [
      { kind: 'help-link' },
      { kind: 'lead', text: 'Go slow.' },
      { kind: 'story', part: 'cause' },
      { kind: 'heading', text: 'What may help' },
      { kind: 'list', items: ['Heat', 'Walking'] },
      { kind: 'route' },
      { kind: 'stop', title: 'Call 911 if', items: ['You have chest pain.'] },
      { kind: 'timeline', steps: [{ when: 'Today', text: 'Walk around.' }] },
      { kind: 'pain-areas', often: ['Temple'], sometimes: ['Jaw'] },
      { kind: 'pull', neighbours: ['Trapezius'] },
      { kind: 'teach-back' },
      { kind: 'booking' },
    ];
    expect(texts('A title', blocks)).toEqual([
      'A title',
      'Go slow.',
      'What may help',
      'Heat',
      'Walking',
      'Call 911 if',
      'You have chest pain.',
      'Today',
      'Walk around.',
      'Temple',
      'Often felt here',
      'Jaw',
      'Sometimes felt here',
      'Muscles beside it that may tighten too',
      'Trapezius',
    ]);
    expect(spokenPieces('Neck', 'Above the shoulder', []).map(({ said }) => said)).toEqual(['Neck.', 'Above the shoulder.']);
  });

  it('never says a claim without how sure we are of it, nor leaves one out', async () => {
    for (const place of PLACE_IDS) {
      for (const { blocks } of Object.values((await loadPlaceText(place)).chapters)) {
        const said = texts('', blocks);
        const claims = blocks.flatMap((block) => (block.kind === 'claim' ? [block.claim] : []));
        for (const { text, evidence } of claims) {
          const next = said[said.indexOf(text) + 1];
          expect(next, text).toBe({ 'well-supported': 'Well supported', mixed: 'Mixed evidence', theory: 'Theory' }[evidence]);
        }
      }
    }
  });

  it('says the letters of the page, with a stop behind each piece', async () => {
    for (const place of PLACE_IDS) {
      for (const { blocks } of Object.values((await loadPlaceText(place)).chapters)) {
        for (const { text, said } of spokenPieces('Title', '', blocks)) {
          expect(said.startsWith(text)).toBe(true);
          expect(said).toMatch(/[.!?…:]["”»)]?$/);
          // some voices break off after about 15 seconds: no sentence is that long
          for (let from = 0; from < said.length; ) {
            const next = nextSentence(said, from);
            expect(said.slice(from, next).trim().split(/\s+/).length, said).toBeLessThan(32);
            expect(next).toBeGreaterThan(from);
            from = next;
          }
        }
      }
    }
  });
});

describe('the word that is said', () => {
  const text = 'It’s a “tight” strip, día a día.';

  it('is found from its beginning, from within it, and from the space before it', () => {
    const word = (index: number): string | undefined => {
      const range = wordAt(text, index);
      return range ? text.slice(range.start, range.end) : undefined;
    };
    expect(word(0)).toBe('It’s');
    expect(word(2)).toBe('It’s');
    expect(word(4)).toBe('a');
    expect(word(7)).toBe('tight');
    expect(word(10)).toBe('tight');
    expect(word(22)).toBe('día');
    expect(word(text.length - 1)).toBeUndefined();
    expect(word(text.length + 9)).toBeUndefined();
    expect(word(-3)).toBe('It’s');
  });

  it('is a word of the text, whatever place a voice names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -5, max: 60 }), (any, index) => {
        const range = wordAt(any, index);
        if (!range) return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(any.length);
        expect(any.slice(range.start, range.end)).not.toMatch(/\s/);
      }),
    );
  });
});
