import type { words as english } from '../en/core.ts';
import type { Translation } from '../translation.ts';
import { messages } from './messages.ts';
import { placeNames } from './place-names.ts';
import { redFlagWords } from './red-flags.ts';

/** What every page needs in Spanish: interface, names, warning signs. */
export const words: Translation<typeof english> = { messages, places: placeNames, redFlags: redFlagWords };
