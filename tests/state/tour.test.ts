import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LAYER_STOPS } from '#src/anatomy/layers.ts';
import { TOUR_VERSIONS, TOURS, tourStep } from '#src/explain/tour/tour-steps.ts';
import { formatAddress, parseAddress } from '#src/state/address.ts';
import { FIRST_CHOICE } from '#src/state/story-choice.ts';
import { appStore, chapterClock, INITIAL_STATE } from '#src/state/store.ts';
import { leaveTour } from '#src/state/leave-tour.ts';
import { goToTour, startTour } from '#src/state/tour.ts';

const stops = fc.constantFrom(...TOUR_VERSIONS).chain((version) => fc.record({ version: fc.constant(version), step: fc.integer({ min: 1, max: TOURS[version].length }) }));

beforeEach(() => appStore.setState(INITIAL_STATE));

describe('a tour in the address', () => {
  it('written and read is the same step, at its moment or where the person went from there', () => {
    fc.assert(
      fc.property(stops, fc.integer({ min: 0, max: 100 }), fc.constantFrom(...LAYER_STOPS), (tour, hundredths, layer) => {
        goToTour(tour.version, tour.step);
        const { address, story } = appStore.getState();
        const plain = parseAddress(formatAddress(address));
        expect(plain).toMatchObject({ address, known: true, moment: { progress: tourStep(tour).progress, story } });
        const there = { ...address, layer };
        const moment = { progress: hundredths / 100, story, pose: null, move: null };
        expect(parseAddress(formatAddress(there, moment))).toEqual({ address: there, known: true, moment });
      }),
    );
  });

  it('is short, and says itself what it shows', () => {
    goToTour('short', 3);
    expect(formatAddress(appStore.getState().address)).toBe('#/trapezius-upper/right/knot?tour=short.3');
    const asked = parseAddress('#/rhomboids/left/knot?at=0.6&tour=short.3');
    expect(asked).toMatchObject({ known: true, address: { place: 'trapezius-upper', side: 'right', chapter: 'knot' }, moment: { progress: 0.6 } });
    expect(parseAddress('#/?tour=long.10')).toMatchObject({ known: true, address: { place: 'trapezius-upper', chapter: 'release' }, moment: { story: { care: 'injection' } } });
    expect(parseAddress('#/trapezius-upper/left/knot?tour=short.3').address.side).toBe('left');
  });

  it('that there is not opens the nearest view', () => {
    expect(parseAddress('#/?tour=short.40')).toMatchObject({ known: false, address: { tour: { version: 'short', step: 6 } } });
    expect(parseAddress('#/?tour=short.0')).toMatchObject({ known: false, address: { tour: { version: 'short', step: 1 } } });
    for (const odd of ['tall.2', 'short', 'short.', 'short.1.2', '__proto__.1', '<b>']) {
      expect(parseAddress(`#/rhomboids/left/knot?tour=${odd}`), odd).toMatchObject({ known: false, address: { tour: null, place: 'rhomboids' } });
    }
  });
});

describe('going through a tour', () => {
  it('shows the place, the moment and the story of each step, whatever was chosen before', () => {
    appStore.getState().chooseStory({ cause: 'strain', care: 'nothing', aim: 'beside' });
    startTour('long');
    expect(appStore.getState().address).toMatchObject({ place: null, tour: { version: 'long', step: 1 } });
    for (const [index, step] of TOURS.long.entries()) {
      goToTour('long', index + 1);
      const { address, story } = appStore.getState();
      expect(address).toMatchObject({ place: step.place, chapter: step.chapter, layer: step.layer ?? 'surface', show: null });
      expect(chapterClock.progress).toBe(step.progress);
      expect(story).toEqual({ ...FIRST_CHOICE, care: step.care ?? 'gentle' });
    }
    goToTour('short', 99);
    expect(appStore.getState().address.tour?.step).toBe(6);
  });

  it('ends where the person leaves it, with the same view', () => {
    goToTour('short', 3);
    leaveTour();
    expect(appStore.getState().address).toMatchObject({ tour: null, place: 'trapezius-upper', chapter: 'knot' });
    expect(chapterClock.progress).toBe(tourStep({ version: 'short', step: 3 }).progress);
  });

  it('ends with a chapter, a muscle, home or the way from pain, and not with a sheet or a layer', () => {
    const { setChapter, openPlace, goHome, goHurt, setShow, setLayer } = appStore.getState();
    for (const act of [() => setChapter('after'), () => openPlace('psoas', 'left'), goHome, goHurt]) {
      goToTour('long', 6);
      act();
      expect(appStore.getState().address.tour).toBeNull();
    }
    goToTour('long', 6);
    setShow('help');
    setLayer('deep');
    expect(appStore.getState().address.tour).toEqual({ version: 'long', step: 6 });
  });
});
