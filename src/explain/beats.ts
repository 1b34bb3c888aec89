import type { StoryWord } from '#src/content/story-words.ts';
import { COLUMN, COLUMN_COUNT, type ColumnSymbol } from '#src/physiology/sample.ts';
import { STAGES, type Stage } from '#src/physiology/stages.ts';
import { TWITCH_EFFECT } from '#src/physiology/needle.ts';
import { hasAnaesthetic, hasNeedle } from '#src/physiology/scenarios.ts';
import type { Trajectory } from '#src/physiology/trajectory.ts';
import { NEEDLE_FROM, NEEDLE_UNTIL, progressAt, SECOND, type ChapterCourse, type StoryChapter } from './chapter-time.ts';

/** A caption of one idea and the progress from which it is said. `felt` is the muscle's own sentence on where it is felt. */
export interface Beat {
  readonly from: number;
  readonly caption: Extract<StoryWord, `caption.${string}`> | 'felt';
}

type Said = Beat['caption'];

/** Least share of a chapter that a caption stays, so that it can be read: about two seconds. */
const LEAST = 0.085;

export const courseOf = ({ scenario, warp }: Pick<Trajectory, 'scenario' | 'warp'>): ChapterCourse => ({
  startHours: warp.startHours,
  sudden: warp.formationShape > 1,
  needle: hasNeedle(scenario.treatment),
});

const value = (trajectory: Trajectory, row: number, symbol: ColumnSymbol): number => trajectory.values[row * COLUMN_COUNT + COLUMN[symbol]]!;

/** First time from `from` on at which something holds, hours; null when it never does before `until`. */
function firstHours(trajectory: Trajectory, from: number, until: number, holds: (row: number) => boolean): number | null {
  for (let row = 0; row < trajectory.rowCount; row += 1) {
    const hours = trajectory.hours[row]!;
    if (hours >= from && hours <= until && holds(row)) return hours;
  }
  return null;
}

/** What forms, in the order in which it is told. Each is said when its number passes the limit, not before. */
const FORMING: readonly (readonly [Said, ColumnSymbol, 'above' | 'below', number])[] = [
  ['caption.guard', 'K', 'above', 0.06],
  ['caption.strip', 'B', 'above', 0.2],
  ['caption.spot', 'K', 'above', 0.45],
  ['caption.squeeze', 'Q', 'below', 0.5],
  ['caption.chemicals', 'S', 'above', 0.4],
  ['caption.aches', 'painL', 'above', 3],
  ['felt', 'painR', 'above', 2],
  ['caption.neighbours', 'W', 'above', 0.35],
  ['caption.set', 'F', 'above', 0.7],
];

function forming(trajectory: Trajectory, course: ChapterCourse): Beat[] {
  const start = course.startHours;
  const at = (hours: number): number => progressAt('knot', course, hours);
  const loading = firstHours(trajectory, start, NEEDLE_FROM, (row) => value(trajectory, row, 'L') > 0.35 || value(trajectory, row, 'sigma') > 0.35);
  const told: Beat[] = [{ from: 0, caption: 'caption.healthy' }];
  if (loading !== null) told.push({ from: at(loading), caption: 'caption.loading' });
  for (const [caption, symbol, side, limit] of FORMING) {
    const hours = firstHours(trajectory, start, NEEDLE_FROM, (row) => (side === 'above' ? value(trajectory, row, symbol) >= limit : value(trajectory, row, symbol) <= limit));
    if (hours !== null) told.push({ from: at(hours), caption });
  }
  return told;
}

function needling(trajectory: Trajectory, course: ChapterCourse): Beat[] {
  const at = (hours: number): number => progressAt('release', course, hours);
  const hit = trajectory.hits[0]!.effect > TWITCH_EFFECT;
  const told: Beat[] = [
    { from: 0, caption: 'caption.tight' },
    { from: at(-14 * SECOND), caption: 'caption.in' },
    { from: at(0), caption: hit ? 'caption.twitch' : 'caption.missed' },
  ];
  const numb = firstHours(trajectory, 0, 0.5, (row) => value(trajectory, row, 'block') > 0.5);
  if (!hasAnaesthetic(trajectory.scenario.treatment)) told.push({ from: at(20 * SECOND), caption: 'caption.stab' });
  told.push({ from: at(NEEDLE_UNTIL), caption: 'caption.out' });
  if (numb !== null) told.push({ from: at(Math.max(numb, 2 * NEEDLE_UNTIL)), caption: hit ? 'caption.numb' : 'caption.numb-missed' });
  const blood = hit ? firstHours(trajectory, NEEDLE_UNTIL, 0.5, (row) => value(trajectory, row, 'Q') > 0.8) : null;
  if (blood !== null) told.push({ from: at(Math.max(blood, 0.15)), caption: 'caption.blood' });
  return told;
}

/** A stage's words in the weeks after. Null where the last thing said still holds. */
const AFTER: Readonly<Record<Stage, Said | null>> = {
  twitch: null,
  needle: null,
  missed: 'caption.missed',
  numb: 'caption.numb',
  sore: 'caption.sore',
  settling: 'caption.settling',
  relief: 'caption.relief',
  returning: 'caption.returning',
  entrenched: 'caption.stays',
  active: 'caption.stays',
  'letting-go': 'caption.letting-go',
  eased: 'caption.eased',
  latent: 'caption.quiet',
  loading: 'caption.eased',
  healthy: 'caption.eased',
};

/** Hours for which a second visit is spoken of: two weeks, that late on the clock a moment. */
const AGAIN_SAID = 336;

function passing(trajectory: Trajectory, course: ChapterCourse, chapter: StoryChapter, fromHours: number, untilHours: number): Beat[] {
  const told: Beat[] = [];
  const again = trajectory.hits[1]?.hours ?? Infinity;
  const { treatment } = trajectory.scenario;
  const missed = (trajectory.hits[0]?.effect ?? 0) <= TWITCH_EFFECT;
  for (let row = 0; row < trajectory.rowCount; row += 1) {
    const hours = trajectory.hours[row]!;
    if (hours < fromHours || hours > untilHours) continue;
    const stage = STAGES[trajectory.stages[row]!]!;
    let caption = hours >= again && hours < again + AGAIN_SAID ? 'caption.again' : AFTER[stage];
    if (caption === 'caption.numb' && missed) caption = 'caption.numb-missed';
    if (caption === 'caption.stays' && treatment === 'stretch') caption = 'caption.weeks';
    if (caption && told.at(-1)?.caption !== caption) told.push({ from: progressAt(chapter, course, hours), caption });
  }
  return told;
}

/** A course that passes through a stage in no time says nothing of it; the others wait until the one before was read. */
function paced(told: readonly Beat[], keepAll = false): Beat[] {
  const read = keepAll ? told : told.filter((beat, index) => index === 0 || index === told.length - 1 || told[index + 1]!.from - beat.from > 0.02 || beat.from > told[index - 1]!.from + LEAST);
  const starts = read.map(({ from }, index) => (index === 0 ? 0 : from));
  for (let i = 1; i < starts.length; i += 1) starts[i] = Math.max(starts[i]!, starts[i - 1]! + LEAST);
  // what would fall off the end moves back
  for (let i = starts.length - 1, latest = 1 - LEAST; i > 0; i -= 1, latest -= LEAST) starts[i] = Math.min(starts[i]!, latest);
  return read.map(({ caption }, index) => ({ caption, from: Math.max(0, starts[index]!) }));
}

/** What is said in a chapter while the model runs, in step with what is seen. */
export function beatsOf(chapter: StoryChapter, trajectory: Trajectory): readonly Beat[] {
  const course = courseOf(trajectory);
  switch (chapter) {
    case 'knot':
      return paced(forming(trajectory, course), true);
    case 'release': {
      if (course.needle) return paced(needling(trajectory, course));
      const first: Said = trajectory.scenario.treatment === 'none' ? 'caption.waiting' : 'caption.warmth';
      return paced([{ from: 0, caption: 'caption.tight' }, { from: 0.1, caption: first }, ...passing(trajectory, course, 'release', 60, 168)]);
    }
    case 'after':
      return paced(passing(trajectory, course, 'after', 0, Infinity));
  }
}

export const beatAt = (beats: readonly Beat[], progress: number): Beat | undefined => beats.findLast(({ from }) => from <= progress + 1e-9);

/** Where to stop so that the picture shows what a beat says: a little into it. */
export const shownFrom = (beat: Beat): number => (beat.from === 0 ? 0 : Math.min(1, beat.from + 0.04));
