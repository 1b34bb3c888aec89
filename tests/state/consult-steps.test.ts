import { beforeEach, describe, expect, it } from 'vitest';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { shownSpotOf, shownSpotsOf } from '#src/anatomy/spots.ts';
import { consultStore } from '#src/state/consult.ts';
import { goToStep, newPatient, nextStep, spotNearMark, subjectOf } from '#src/state/consult-steps.ts';
import { appStore } from '#src/state/store.ts';

const mark = (unit: 'trapezius-upper' | 'rhomboids', side: 'left' | 'right', id: string): void =>
  consultStore.getState().putMark({ unit, side, spot: { kind: 'usual', id }, strength: null, pain: null });

describe('the steps of a visit', () => {
  beforeEach(() => {
    newPatient();
    consultStore.getState().start('neck-shoulder', 'short', 0);
    mark('trapezius-upper', 'right', 'UT1');
    mark('rhomboids', 'left', 'RH1');
  });

  it('stay with the muscle that is shown', () => {
    consultStore.getState().choose('B');
    goToStep('meet');
    expect(subjectOf()).toEqual({ unit: 'rhomboids', side: 'left' });
    goToStep('release');
    expect(appStore.getState().address).toMatchObject({ place: 'rhomboids', side: 'left', chapter: 'release' });
    goToStep('mark');
    expect(subjectOf()).toEqual({ unit: 'trapezius-upper', side: 'right' });
  });

  it('go on from a chapter that the short path lacks', () => {
    for (const [step, next] of [['mark', 'knot'], ['meet', 'knot'], ['after', 'stretch'], ['prevent', 'plan']] as const) {
      consultStore.getState().setStep(step);
      expect(nextStep(), step).toBe(next);
    }
    consultStore.getState().setStep('plan');
    expect(nextStep()).toBeNull();
  });

  it('undo what was done, not what changed nothing', () => {
    const { past, plan, setPlan } = consultStore.getState();
    setPlan({ ...plan });
    expect(consultStore.getState().past).toBe(past);
    consultStore.getState().undo();
    setPlan({ ...consultStore.getState().plan });
    expect(consultStore.getState().future.length).toBe(1);
  });

  it('fill the plan in once', () => {
    const { fill } = consultStore.getState();
    fill((plan) => ({ ...plan, comeBackWeeks: 3 }));
    fill((plan) => ({ ...plan, comeBackWeeks: 4 }));
    expect(consultStore.getState().plan.comeBackWeeks).toBe(3);
  });

  it('tells the story at the spot nearest to the mark', () => {
    for (const unit of UNIT_IDS) {
      for (const { id } of shownSpotsOf(unit, 'left')) {
        consultStore.getState().wipe();
        consultStore.getState().putMark({ unit, side: 'left', spot: { kind: 'usual', id }, strength: null, pain: null });
        goToStep('knot');
        const { place, side } = appStore.getState().address;
        expect(shownSpotOf(place!, side, appStore.getState().story.spot)?.id).toBe(id);
      }
      expect(spotNearMark(unit, 'right'), 'no mark there').toBe(0);
    }
  });
});
