import { captionDisputes } from './caption-disputes.ts';
import { closerWords } from './closer-words.ts';
import { storyWords } from './story-words.ts';
import { structureNames } from './structure-names.ts';

/** What the knot's story and the closer look need. */
export const words = { story: storyWords, disputes: captionDisputes, closer: closerWords, structures: structureNames } as const;
