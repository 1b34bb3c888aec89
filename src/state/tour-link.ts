import { TOUR_VERSIONS, TOURS, type TourStep, type TourStop, type TourVersion } from '#src/explain/tour/tour-steps.ts';
import { FIRST_CHOICE, type StoryChoice } from './story-choice.ts';

const FORM = /^([a-z]+)\.(\d{1,2})$/;

const isVersion = (text: string): text is TourVersion => (TOUR_VERSIONS as readonly string[]).includes(text);

/** Reads `tour=short.3`: version and step, from 1. A step behind the last one becomes the last. */
export function parseTour(text: string | null): { readonly tour: TourStop | null; readonly known: boolean } {
  if (text === null) return { tour: null, known: true };
  const [, version = '', number = ''] = FORM.exec(text) ?? [];
  if (!isVersion(version)) return { tour: null, known: false };
  const asked = Number(number);
  const step = Math.min(TOURS[version].length, Math.max(1, asked));
  return { tour: { version, step }, known: step === asked };
}

/** The story that a step tells: the same for everyone, so that words and picture agree. */
export const storyOfStep = ({ care }: Pick<TourStep, 'care'>): StoryChoice => ({ ...FIRST_CHOICE, ...(care ? { care } : {}) });

export const formatTour = ({ version, step }: TourStop): string => `${version}.${step}`;
