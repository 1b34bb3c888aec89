import type { CoachWord } from '#src/content/coach-words.ts';
import type { CoachMoment } from './coach-state.ts';

/** A sentence for a screen reader, with what is filled in. */
export interface CoachAnnouncement {
  readonly word: CoachWord;
  readonly values: Readonly<Record<string, number>>;
}

/** Holds shorter than this, seconds, are over before "halfway" is said. */
const LEAST_FOR_HALFWAY = 10;

/**
 * What is announced without being asked: each step once, and halfway through a long hold. Seconds and breaths are left to the
 * eye and the voice; a reader that says them all would never be quiet.
 */
export function announcementOf({ kind, shareDone, repetition, cue }: CoachMoment, stepSeconds: number): CoachAnnouncement {
  if (kind === 'hold') {
    return shareDone >= 0.5 && stepSeconds >= LEAST_FOR_HALFWAY ? { word: 'say.halfway', values: {} } : { word: 'say.hold', values: { seconds: stepSeconds } };
  }
  if (kind === 'flow') return { word: 'say.flow', values: { repetition } };
  return { word: cue, values: {} };
}
