import { storyWord } from '#src/content/story-words.ts';
import type { ChapterCourse, ClockMark } from '#src/explain/chapter-time.ts';

const MINUTE = 1 / 60;
const DAY = 24;

/** Words of a mark on the clock. */
export function markWords({ unit, count }: ClockMark): string {
  switch (unit) {
    case 'before':
      return storyWord('time.before');
    case 'needle':
      return storyWord('time.needle');
    case 'now':
      return storyWord('time.now');
    default:
      return storyWord(`time.${unit}`, { count });
  }
}

/** A moment of the model in words. */
export function timeWords(course: ChapterCourse, hours: number): string {
  if (hours < 0) {
    if (hours > -MINUTE) return storyWord('time.before');
    const days = Math.round(-course.startHours / DAY);
    return storyWord('time.forming', { day: Math.min(days, Math.floor((hours - course.startHours) / DAY) + 1), days });
  }
  if (hours < 1.5 * MINUTE) return storyWord('time.seconds', { count: Math.round(hours * 3600) });
  const time =
    hours < 1
      ? storyWord('time.minutes', { count: Math.round(hours * 60) })
      : hours < 1.5 * DAY
        ? storyWord('time.hours', { count: Math.round(hours) })
        : hours < 21 * DAY
          ? storyWord('time.days', { count: Math.round(hours / DAY) })
          : storyWord('time.weeks', { count: Math.round(hours / 168) });
  return storyWord('time.after', { time });
}
