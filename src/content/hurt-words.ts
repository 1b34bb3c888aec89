import type { AreaGroup, BodyArea } from '#src/anatomy/body-areas.ts';
import type { hurtWords } from './en/hurt-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type HurtWord = keyof typeof hurtWords;

/** A word of the way that starts from pain, in the present language. Needs the group `hurt`. */
export const hurtWord = (id: HurtWord, values?: Values): string => fill(wordsOf('hurt').hurt[id], values);

/** What a body area is called. Needs the group `hurt`. */
export const areaName = (area: BodyArea): string => wordsOf('hurt').areas[area];

/** What a part of the list of areas is called. Needs the group `hurt`. */
export const areaGroupName = (group: AreaGroup): string => wordsOf('hurt').areaGroups[group];
