import type { KnotLook } from '#src/appearance/knot-look.ts';
import { lookOf, type LookContext } from '#src/appearance/look-of-knot.ts';
import { restingLook } from '#src/appearance/knot-look.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import { beatsOf, courseOf, type Beat } from '#src/explain/beats.ts';
import { hoursAt, type ChapterCourse, type StoryChapter } from '#src/explain/chapter-time.ts';
import { DEFAULT_PARAMETERS } from '#src/physiology/parameters.ts';
import { COLUMN, createSample, type KnotSample } from '#src/physiology/sample.ts';
import { hasAnaesthetic, hasNeedle } from '#src/physiology/scenarios.ts';
import { drugReach } from '#src/physiology/spatial-field.ts';
import { sampleAtHours, type Trajectory } from '#src/physiology/trajectory.ts';
import { createCourses } from './story-courses.ts';
import { storyChanged, storyLook } from './story-look.ts';
import { scenarioOf } from './story-scenario.ts';
import { appStore } from './store.ts';

/** The course that the story tells now, with all that is worked out once per course. */
export interface Told {
  readonly trajectory: Trajectory;
  readonly course: ChapterCourse;
  readonly beats: Readonly<Record<StoryChapter, readonly Beat[]>>;
  readonly context: LookContext;
}

/** Days after care began that stretching and keeping it away show: the soreness is gone by then. */
const LATER_HOURS = 240;

export const isStoryChapter = (chapter: ChapterId): chapter is StoryChapter => chapter === 'knot' || chapter === 'release' || chapter === 'after';

/** Hours of the model that a chapter shows at a progress. */
export function storyHours(chapter: ChapterId, course: ChapterCourse, progress: number): number {
  if (isStoryChapter(chapter)) return hoursAt(chapter, course, progress);
  return chapter === 'meet' ? course.startHours - 1 : LATER_HOURS;
}

function tell(trajectory: Trajectory): Told {
  const { scenario, hits } = trajectory;
  const before = sampleAtHours(trajectory, -1 / 60, createSample());
  return {
    trajectory,
    course: courseOf(trajectory),
    beats: { knot: beatsOf('knot', trajectory), release: beatsOf('release', trajectory), after: beatsOf('after', trajectory) },
    context: {
      hits: hasNeedle(scenario.treatment) ? hits : [],
      drugReach: hasAnaesthetic(scenario.treatment) ? drugReach(scenario.needle.volumeMillilitres, DEFAULT_PARAMETERS.spread) : 0,
      contractionBefore: before[COLUMN.K]!,
      chemicalsBefore: before[COLUMN.S]!,
    },
  };
}

let failed = false;
const tellings = new WeakMap<Trajectory, Told>();
export const courses = createCourses((broken) => {
  failed = broken;
  follow();
});
let told: Told | null = null;

/** The course of the present choice; the last one while a new one is being worked out. Null before the first. */
export const currentStory = (): Told | null => told;
/** Whether the model could not be started at all. */
export const storyFailed = (): boolean => failed;

function toldOf(trajectory: Trajectory): Told {
  const known = tellings.get(trajectory) ?? tell(trajectory);
  tellings.set(trajectory, known);
  return known;
}

function follow(): void {
  const trajectory = courses.course(scenarioOf(appStore.getState().story));
  if (trajectory) told = toldOf(trajectory);
  storyChanged();
}

const sample: KnotSample = createSample();

/** Sample of the told course at a moment; reused, so read it at once. Null before the first course. */
export function storySample(chapter: ChapterId, progress: number): KnotSample | null {
  return told ? sampleAtHours(told.trajectory, storyHours(chapter, told.course, progress), sample) : null;
}

const REST = restingLook();

function read(chapter: ChapterId, progress: number, out: KnotLook): boolean {
  if (!told) return false;
  if (chapter === 'meet') Object.assign(out, REST);
  else {
    const hours = storyHours(chapter, told.course, progress);
    lookOf(sampleAtHours(told.trajectory, hours, sample), hours, told.context, out);
  }
  return true;
}

storyLook.read = read;
appStore.subscribe((state, before) => {
  if (state.story !== before.story) follow();
});
follow();
