/// <reference lib="webworker" />
import { buildPopulationBand } from '#src/physiology/population.ts';
import type { Scenario } from '#src/physiology/scenarios.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';

/** What the page asks of a worker. */
export interface StoryRequest {
  readonly key: string;
  readonly kind: 'course' | 'people';
  readonly scenario: Scenario;
}

addEventListener('message', ({ data }: MessageEvent<StoryRequest>) => {
  const { key, kind, scenario } = data;
  if (kind === 'course') {
    const course = buildScenario(scenario);
    postMessage({ key, kind, course }, [course.buffer]);
  } else {
    postMessage({ key, kind, people: buildPopulationBand(scenario) });
  }
});
