import { makeScenario, type Scenario, type Treatment } from '#src/physiology/scenarios.ts';
import { usesNeedle, type AimId, type CareId, type StoryChoice } from './story-choice.ts';

const TREATMENT_OF: Readonly<Record<CareId, Treatment>> = { gentle: 'stretch', injection: 'la', steroid: 'la_steroid', 'dry-needle': 'dry', nothing: 'none' };

/** How far the tip is from the middle of the spot, mm; a hand that aims well still misses a little. */
const AIMED: Readonly<Record<AimId, { readonly tipMillimetres: number; readonly depthMillimetres: number }>> = {
  'on-spot': { tipMillimetres: 0.8, depthMillimetres: 0.8 },
  beside: { tipMillimetres: 9, depthMillimetres: 0.8 },
  shallow: { tipMillimetres: 0.8, depthMillimetres: 9 },
};

const SECOND_DAY_HOURS = 48;
/** A second visit, hours: six weeks after the first. */
export const AGAIN_HOURS = 1008;

/** What the model is asked for a choice. */
export function scenarioOf(choice: StoryChoice): Scenario {
  const needle = usesNeedle(choice.care);
  return makeScenario({
    cause: choice.cause,
    treatment: TREATMENT_OF[choice.care],
    needle: AIMED[needle ? choice.aim : 'on-spot'],
    needleTimesHours: needle && choice.again ? [0, AGAIN_HOURS] : [0],
    stretchFromHours: choice.stretching && choice.care !== 'gentle' ? SECOND_DAY_HOURS : null,
    causeFixedAtHours: choice.dealtWith ? SECOND_DAY_HOURS : null,
  });
}

/** The same for two choices exactly when the model gives the same. */
export const scenarioKey = (scenario: Scenario): string => JSON.stringify(scenario);
