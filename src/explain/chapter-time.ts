/**
 * How a chapter's progress (0 to 1) runs through the model's hours. Hours count from the first care; negative is before.
 *
 * The knot takes days or weeks to form, a needle takes seconds, what follows takes weeks: each chapter has a clock of
 * its own. All are strictly rising, and each can be read both ways.
 */
export const SECOND = 1 / 3600;
const MINUTE = 1 / 60;

/** Start of the needle, and its way in, before the tip arrives at 0. */
export const NEEDLE_FROM = -20 * SECOND;
/** The needle is out again. */
export const NEEDLE_UNTIL = 60 * SECOND;
const NEEDLE_STORY_END = 0.5;
/** Gentle ways need days: their release chapter shows the first week. */
const GENTLE_STORY_END = 168;
const END = 2016;

/** Shares of the release chapter in which the needle comes in, stays, and the half hour after. */
const NEEDLE_IN = 0.3;
const NEEDLE_OUT = 0.62;

export type StoryChapter = 'knot' | 'release' | 'after';

export interface ChapterCourse {
  /** When the cause begins, hours; negative. */
  readonly startHours: number;
  /** A strain forms in hours, not weeks: its first days get more of the clock. */
  readonly sudden: boolean;
  readonly needle: boolean;
}

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/** Growing steps: `first` hours are about as long on the clock as any later doubling. */
const grow = (progress: number, first: number, end: number): number => first * (Math.pow(1 + end / first, progress) - 1);
const shrink = (hours: number, first: number, end: number): number => Math.log(1 + Math.max(0, hours) / first) / Math.log(1 + end / first);

/** Hours at a progress of a chapter. */
export function hoursAt(chapter: StoryChapter, course: ChapterCourse, progress: number): number {
  const p = clamp01(progress);
  switch (chapter) {
    case 'knot': {
      const share = course.sudden ? Math.pow(p, 2.2) : p;
      return (course.startHours - NEEDLE_FROM) * (1 - share) + NEEDLE_FROM;
    }
    case 'release':
      if (!course.needle) return grow(p, 2, GENTLE_STORY_END);
      if (p <= NEEDLE_IN) return NEEDLE_FROM * (1 - p / NEEDLE_IN);
      if (p <= NEEDLE_OUT) return (NEEDLE_UNTIL * (p - NEEDLE_IN)) / (NEEDLE_OUT - NEEDLE_IN);
      return MINUTE * Math.pow(NEEDLE_STORY_END / MINUTE, (p - NEEDLE_OUT) / (1 - NEEDLE_OUT));
    case 'after':
      return grow(p, 0.5, END);
  }
}

/** Progress of a chapter at which an hour is shown; the nearest end for hours outside of it. */
export function progressAt(chapter: StoryChapter, course: ChapterCourse, hours: number): number {
  switch (chapter) {
    case 'knot': {
      const share = clamp01(1 - (hours - NEEDLE_FROM) / (course.startHours - NEEDLE_FROM));
      return course.sudden ? Math.pow(share, 1 / 2.2) : share;
    }
    case 'release':
      if (!course.needle) return clamp01(shrink(hours, 2, GENTLE_STORY_END));
      if (hours <= 0) return clamp01(NEEDLE_IN * (1 - hours / NEEDLE_FROM));
      if (hours <= NEEDLE_UNTIL) return NEEDLE_IN + ((NEEDLE_OUT - NEEDLE_IN) * hours) / NEEDLE_UNTIL;
      return clamp01(NEEDLE_OUT + ((1 - NEEDLE_OUT) * Math.log(hours / MINUTE)) / Math.log(NEEDLE_STORY_END / MINUTE));
    case 'after':
      return clamp01(shrink(hours, 0.5, END));
  }
}

/** A mark on the clock, in real units; `unit` says which words it takes. */
export interface ClockMark {
  readonly progress: number;
  readonly unit: 'before' | 'needle' | 'now' | 'minutes' | 'hours' | 'day' | 'days' | 'week' | 'weeks';
  readonly count: number;
}

/** Marks of a chapter's clock, at their true places. */
export function marksOf(chapter: StoryChapter, course: ChapterCourse): readonly ClockMark[] {
  const mark = (hours: number, unit: ClockMark['unit'], count = 0): ClockMark => ({ progress: progressAt(chapter, course, hours), unit, count });
  switch (chapter) {
    case 'knot': {
      const days = -course.startHours / 24;
      const since = (day: number): number => course.startHours + day * 24;
      if (days <= 21) return [mark(since(0), 'day', 1), mark(since(days / 2), 'day', Math.round(days / 2)), mark(since(days), 'day', Math.round(days))];
      const weeks = Math.round(days / 7);
      return [mark(since(0), 'day', 1), ...[1 / 3, 2 / 3, 1].map((share) => mark(since(days * share), 'week', Math.round(weeks * share)))];
    }
    case 'release':
      return course.needle
        ? [mark(NEEDLE_FROM, 'before'), mark(0, 'needle'), mark(NEEDLE_UNTIL, 'minutes', 1), mark(5 * MINUTE, 'minutes', 5), mark(NEEDLE_STORY_END, 'minutes', 30)]
        : [mark(0, 'now'), mark(6, 'hours', 6), mark(24, 'day', 1), mark(72, 'days', 3), mark(GENTLE_STORY_END, 'weeks', 1)];
    case 'after':
      return [mark(0, 'now'), mark(1, 'hours', 1), mark(24, 'day', 1), mark(168, 'weeks', 1), mark(672, 'weeks', 4), mark(END, 'weeks', 12)];
  }
}
