import type { PopulationBand } from '#src/physiology/population.ts';
import type { Scenario } from '#src/physiology/scenarios.ts';
import type { Trajectory } from '#src/physiology/trajectory.ts';
import { scenarioKey } from './story-scenario.ts';
import type { StoryRequest } from './story-worker.ts';

/** Courses kept; each is about 100 kB. */
const MOST_KEPT = 24;

interface Answer {
  readonly key: string;
  readonly course?: Trajectory;
  readonly people?: PopulationBand;
}

/**
 * Courses of the model, worked out in workers: one for the course itself, one for the 200 people, so that a quick
 * answer never waits for a slow one. Where workers are not allowed, the page works it out itself.
 */
export function createCourses(told: (failed: boolean) => void): {
  course(scenario: Scenario): Trajectory | null;
  people(scenario: Scenario): PopulationBand | null;
} {
  const courses = new Map<string, Trajectory>();
  const people = new Map<string, PopulationBand>();
  const asked = new Set<string>();
  const workers: Partial<Record<StoryRequest['kind'], Worker | null>> = {};

  const keep = ({ key, course, people: band }: Answer): void => {
    if (course) {
      courses.set(key, course);
      const oldest = courses.keys().next().value;
      if (courses.size > MOST_KEPT && oldest !== undefined) courses.delete(oldest);
      asked.delete(`course${key}`);
    }
    if (band) people.set(key, band);
    told(false);
  };
  const workHere = async ({ key, kind, scenario }: StoryRequest): Promise<void> => {
    if (kind === 'course') {
      const { buildScenario } = await import('#src/physiology/trajectory.ts');
      keep({ key, course: buildScenario(scenario) });
    } else {
      const { buildPopulationBand } = await import('#src/physiology/population.ts');
      keep({ key, people: buildPopulationBand(scenario) });
    }
  };
  const ask = (request: StoryRequest): void => {
    const name = request.kind + request.key;
    if (asked.has(name)) return;
    asked.add(name);
    const fallBack = (): void => {
      workers[request.kind] = null;
      workHere(request).catch((error: unknown) => {
        console.error('The model did not start', error);
        told(true);
      });
    };
    if (workers[request.kind] === undefined) {
      try {
        const worker = new Worker(new URL('./story-worker.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => keep(data));
        workers[request.kind] = worker;
      } catch {
        workers[request.kind] = null;
      }
    }
    const worker = workers[request.kind];
    if (!worker) {
      fallBack();
      return;
    }
    worker.addEventListener('error', fallBack, { once: true });
    // a worker has no origin to name
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  };

  return {
    course(scenario) {
      const key = scenarioKey(scenario);
      const known = courses.get(key) ?? null;
      if (!known) ask({ key, kind: 'course', scenario });
      return known;
    },
    people(scenario) {
      const key = scenarioKey(scenario);
      const known = people.get(key) ?? null;
      if (!known) ask({ key, kind: 'people', scenario });
      return known;
    },
  };
}
