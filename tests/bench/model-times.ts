/**
 * Part of `npm run bench`: what the model of the knot costs, in Node, on one core, next to budgets of the page.
 *
 * A table is built in a worker of the page and a sample is read in a frame; both run the same code as here.
 */
import { restingLook } from '#src/appearance/knot-look.ts';
import { lookOf } from '#src/appearance/look-of-knot.ts';
import { buildPopulationBand } from '#src/physiology/population.ts';
import { createSample } from '#src/physiology/sample.ts';
import { CAUSES, makeScenario, TREATMENTS } from '#src/physiology/scenarios.ts';
import { buildScenario, sampleAtHours } from '#src/physiology/trajectory.ts';

const now = (): number => performance.now();
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const began = now();
const trajectory = buildScenario(makeScenario({ cause: 'overuse', treatment: 'la' }));
const first = now() - began;

const times = CAUSES.flatMap((cause) =>
  TREATMENTS.map((treatment) => {
    const start = now();
    buildScenario(makeScenario({ cause, treatment }));
    return now() - start;
  }),
);

const sample = createSample();
const look = restingLook();
const context = { hits: trajectory.hits, drugReach: 9, contractionBefore: 0.8, chemicalsBefore: 0.8 };
const SAMPLES = 200_000;
const start = now();
for (let k = 0; k < SAMPLES; k += 1) {
  const hours = -600 + (2600 * k) / SAMPLES;
  lookOf(sampleAtHours(trajectory, hours, sample), hours, context, look);
}
const microseconds = ((now() - start) * 1000) / SAMPLES;

const people = now();
buildPopulationBand(makeScenario({ cause: 'sitting', treatment: 'la' }));
const band = now() - people;

console.log(`scrub sample and look: ${microseconds.toFixed(2)} µs of 20`);
console.log(`table of a scenario: median ${median(times).toFixed(1)} ms, slowest of ${times.length} ${Math.max(...times).toFixed(1)} ms, the very first ${first.toFixed(1)} ms, of 40`);
console.log(`band of 200 people: ${band.toFixed(0)} ms, in a worker of its own`);
