import type { storyWords } from './en/story-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type StoryWord = keyof typeof storyWords;

/** A sentence of the story with its blanks filled in, in the present language. Needs the group `story`. */
export const storyWord = (id: StoryWord, values?: Values): string => fill(wordsOf('story').story[id], values);
