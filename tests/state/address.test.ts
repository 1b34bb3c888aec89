import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_STOPS } from '#src/anatomy/layers.ts';
import { PLACE_IDS, SIDES } from '#src/anatomy/places.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { AIM_IDS, CARE_IDS, CAUSE_IDS, FIRST_CHOICE } from '#src/state/story-choice.ts';
import { formatAddress, HOME, parseAddress, START } from '#src/state/address.ts';

const rounded = (low: number, high: number, digits: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(low * 10 ** digits), max: Math.floor(high * 10 ** digits) }).map((whole) => whole / 10 ** digits);

const addresses = fc.record({
  place: fc.constantFrom(...PLACE_IDS),
  way: fc.constant(null),
  plan: fc.constantFrom(null, '1.mAB.z12'),
  side: fc.constantFrom(...SIDES),
  chapter: fc.constantFrom(...CHAPTER_IDS),
  layer: fc.constantFrom(...LAYER_STOPS),
  tour: fc.constant(null),
  show: fc.constantFrom('help' as const, 'list' as const, 'closer' as const, 'evidence' as const, null),
});
const moments = fc.record({
  progress: rounded(0, 1, 2),
  story: fc.record(
    {
      cause: fc.constantFrom(...CAUSE_IDS),
      care: fc.constantFrom(...CARE_IDS),
      aim: fc.constantFrom(...AIM_IDS),
      spot: fc.integer({ min: 0, max: 8 }),
      dealtWith: fc.boolean(),
      stretching: fc.boolean(),
      again: fc.boolean(),
      beside: fc.option(fc.constantFrom(...CARE_IDS)),
    },
    { requiredKeys: [] },
  ),
  pose: fc.option(
    fc.record({
      yaw: rounded(-180, 180, 1),
      pitch: rounded(-90, 90, 1),
      centre: fc.tuple(rounded(-1.2, 1.2, 3), rounded(0, 2.2, 3), rounded(-1.4, 1.4, 3)),
      height: rounded(0.05, 4, 3),
      width: rounded(0.05, 6, 3),
    }),
  ),
  move: fc.constant(null),
});

describe('the address', () => {
  it('of the way that starts from pain has a path of its own, and says nothing of the person', () => {
    const { address, known } = parseAddress('#/hurt');
    expect(known).toBe(true);
    expect(address).toEqual({ ...HOME, way: 'hurt' });
    expect(formatAddress({ ...address, layer: 'skin' })).toBe('#/hurt?layer=skin');
  });

  it('of any view, written and read, is the same view', () => {
    fc.assert(
      fc.property(addresses, moments, (address, moment) => {
        const read = parseAddress(formatAddress(address, moment));
        expect({ ...read, moment: { ...read.moment, story: { ...FIRST_CHOICE, ...read.moment.story } } }).toEqual({
          address,
          moment: { ...moment, story: { ...FIRST_CHOICE, ...moment.story } },
          known: true,
        });
      }),
    );
  });

  it('keeps the move of the stretch chapter, and of no other', () => {
    const address = { ...HOME, place: 'psoas', chapter: 'stretch' } as const;
    const moment = { ...START, move: 'hip-flexor-lunge' };
    expect(formatAddress(address, moment)).toBe('#/psoas/left/stretch?move=hip-flexor-lunge');
    expect(parseAddress('#/psoas/left/stretch?move=hip-flexor-lunge').moment.move).toBe('hip-flexor-lunge');
    expect(formatAddress({ ...address, chapter: 'meet' }, moment)).toBe('#/psoas/left/meet');
    expect(parseAddress('#/psoas/left/stretch?move=<b>').known).toBe(false);
  });

  it('is short: defaults are left out', () => {
    expect(formatAddress(HOME)).toBe('#/');
    expect(formatAddress({ ...HOME, place: 'rhomboids', side: 'right', chapter: 'knot' })).toBe('#/rhomboids/right/knot');
  });

  it('reads the public forms', () => {
    for (const home of ['', '#', '#/']) expect(parseAddress(home)).toEqual({ address: HOME, known: true, moment: START });
    expect(parseAddress('#/deltoid-posterior/left/meet').address).toMatchObject({ place: 'deltoid-posterior', side: 'left', chapter: 'meet' });
    expect(parseAddress('#/rhomboids').address).toMatchObject({ place: 'rhomboids', side: 'left', chapter: 'meet' });
    expect(parseAddress('#/Trapezius_Upper/RIGHT/Knot').address).toMatchObject({ place: 'trapezius-upper', side: 'right', chapter: 'knot' });
  });

  it('opens the nearest view for an unknown part, and says that it did', () => {
    expect(parseAddress('#/romboids/left/knot')).toMatchObject({ known: false, address: { place: 'rhomboids', chapter: 'knot' } });
    expect(parseAddress('#/rhomboids/middle/knot')).toMatchObject({ known: false, address: { side: 'left', chapter: 'knot' } });
    expect(parseAddress('#/heart/left/meet')).toMatchObject({ known: false, address: { place: null } });
    for (const key of ['layer=fat', 'at=2', 'at=x', 'needle=yes', 'cause=fall', 'spot=0', 'care=knife', 'dealt=yes', 'view=1,2,3', 'view=0,0,9,9,9,1,1']) {
      expect(parseAddress(`#/rhomboids/left/knot?${key}`), key).toMatchObject({ known: false, address: { place: 'rhomboids' } });
    }
  });

  it('never throws, and what it makes of nonsense is always a view', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { address, moment } = parseAddress(text);
        expect(parseAddress(formatAddress(address, moment))).toEqual({ address, moment: expect.anything(), known: true });
      }),
      { numRuns: 1000 },
    );
  });
});
