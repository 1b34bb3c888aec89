import { storyWord } from '#src/content/story-words.ts';
import { COLUMN, COLUMN_COUNT } from '#src/physiology/sample.ts';
import type { Trajectory } from '#src/physiology/trajectory.ts';

/** One choice and its course. */
export interface NamedCourse {
  readonly name: string;
  readonly course: Trajectory;
}

type Shape = { readonly kind: 'comes-back'; readonly week: number } | { readonly kind: 'stays-away' | 'slow' | 'little' };

/** Pain as a share of that just before care, at an hour. */
function shareAt(course: Trajectory, hours: number): number {
  const painAt = (at: number): number => {
    let row = 0;
    while (row + 1 < course.rowCount && course.hours[row + 1]! <= at) row += 1;
    return course.values[row * COLUMN_COUNT + COLUMN.painL]!;
  };
  return painAt(hours) / Math.max(0.1, painAt(-1 / 60));
}

const DAY = 24;
const END = 2016;

/** What a line does in twelve weeks. Relief is half of the pain gone, the morning after or later. */
export function shapeOf(course: Trajectory): Shape {
  let relieved = false;
  let first = Infinity;
  for (let day = 1; day <= 84; day += 1) {
    const share = shareAt(course, day * DAY);
    if (!relieved && share < 0.5) {
      relieved = true;
      first = day;
    } else if (relieved && share > 0.5) return { kind: 'comes-back', week: Math.max(1, Math.round(day / 7)) };
  }
  if (relieved) return { kind: first > 10 ? 'slow' : 'stays-away' };
  return { kind: shareAt(course, END) < 0.8 ? 'slow' : 'little' };
}

/** What the graph says, in sentences made from the same courses that it draws. */
export function sentenceOf(runs: readonly NamedCourse[]): readonly string[] {
  const said = runs.map(({ name, course }) => {
    const shape = shapeOf(course);
    return storyWord(`graph.sentence.${shape.kind}`, { care: name, week: shape.kind === 'comes-back' ? shape.week : '' });
  });
  const [first, second] = runs;
  if (!first || !second) return [...said, storyWord('graph.people')];
  const [early, late] = [shareAt(first.course, 48) - shareAt(second.course, 48), shareAt(first.course, END) - shareAt(second.course, END)];
  const sooner = early < -0.15 ? [first, second] : early > 0.15 ? [second, first] : null;
  return [
    ...said.slice(0, 1),
    ...(sooner ? [capital(storyWord('graph.compare.sooner', { first: sooner[0]!.name, second: sooner[1]!.name }))] : []),
    Math.abs(late) < 0.12 ? storyWord('graph.compare.close') : storyWord('graph.compare.apart', { first: late < 0 ? first.name : second.name }),
    storyWord('graph.people'),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
