import type { words as english } from '../en/hurt.ts';
import type { Translation } from '../translation.ts';
import { areaGroupWords, areaWords, hurtWords } from './hurt-words.ts';

/** What the way that starts from pain needs, in Spanish. */
export const words: Translation<typeof english> = { hurt: hurtWords, areas: areaWords, areaGroups: areaGroupWords };
