import { RED_FLAG_LEVELS, redFlags, type RedFlag, type RedFlagLevel, type RedFlagQuestion } from '#src/content/red-flags.ts';

/** At most so many questions stand on one short screen. */
const MOST_ON_A_SCREEN = 6;

/** Every question of the warning signs, on short screens, the most urgent first. A screen holds one level only. */
export function checkScreens(): readonly (readonly RedFlagQuestion[])[] {
  const questions = redFlags().flatMap((flag) => flag.questions);
  return RED_FLAG_LEVELS.flatMap((level) => {
    const ofLevel = questions.filter((question) => question.level === level);
    const screens = Math.ceil(ofLevel.length / MOST_ON_A_SCREEN);
    const each = Math.ceil(ofLevel.length / screens);
    return Array.from({ length: screens }, (_, n) => ofLevel.slice(n * each, (n + 1) * each));
  });
}

/** What a person ticked, and how fast to act on it. */
export interface Ticked {
  readonly level: RedFlagLevel;
  /** Flags with what was ticked of each, most urgent first. */
  readonly flags: readonly { readonly flag: RedFlag; readonly questions: readonly RedFlagQuestion[] }[];
}

/** What follows from the ticked questions; null when there are none. It never follows that all is well. */
export function whatWasTicked(ids: ReadonlySet<string>): Ticked | null {
  const flags = redFlags()
    .map((flag) => ({ flag, questions: flag.questions.filter(({ id }) => ids.has(id)) }))
    .filter(({ questions }) => questions.length > 0)
    .map((entry) => ({ ...entry, rank: Math.min(...entry.questions.map(({ level }) => RED_FLAG_LEVELS.indexOf(level))) }))
    .toSorted((a, b) => a.rank - b.rank);
  const first = flags[0];
  return first ? { level: RED_FLAG_LEVELS[first.rank]!, flags: flags.map(({ flag, questions }) => ({ flag, questions })) } : null;
}

/** Whether something was ticked that can be an emergency. */
export const hasUrgentTick = (ids: ReadonlySet<string>): boolean => whatWasTicked(ids)?.level === 'now';
