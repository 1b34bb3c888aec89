import { areaGroupWords, areaWords, hurtWords } from './hurt-words.ts';

/** What the way that starts from pain needs. */
export const words = { hurt: hurtWords, areas: areaWords, areaGroups: areaGroupWords } as const;
