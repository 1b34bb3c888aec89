import { messages } from './messages.ts';
import { placeNames } from './place-names.ts';
import { redFlagWords } from './red-flags.ts';

/** What every page needs: interface, names, warning signs. */
export const words = { messages, places: placeNames, redFlags: redFlagWords } as const;
