import type { words as english } from '../en/story.ts';
import type { Translation } from '../translation.ts';
import { captionDisputes } from './caption-disputes.ts';
import { closerWords } from './closer-words.ts';
import { storyWords } from './story-words.ts';
import { structureNames } from './structure-names.ts';

/** What the knot's story and the closer look need, in Spanish. */
export const words: Translation<typeof english> = { story: storyWords, disputes: captionDisputes, closer: closerWords, structures: structureNames };
