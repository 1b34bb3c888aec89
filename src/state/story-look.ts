import type { KnotLook } from '#src/appearance/knot-look.ts';
import type { ChapterId } from '#src/content/chapters.ts';

/**
 * Where stage and picture read what the knot looks like now. The story's engine, which comes with the first chapter
 * that needs it, puts its own reader here; until then the muscle is at rest.
 */
export interface StoryLook {
  /** Fills `out` and says whether it is the model's; leaves it alone and says false while there is no model. */
  read(chapter: ChapterId, progress: number, out: KnotLook): boolean;
}

export const storyLook: StoryLook = { read: () => false };

const listeners = new Set<() => void>();

/** Hears of every new course of the model: whoever stands still must draw anew. */
export function onStoryChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let changes = 0;
/** How often the story has changed: another course, or a band of people that has come since. */
export const storyChanges = (): number => changes;

export function storyChanged(): void {
  changes += 1;
  for (const listener of listeners) listener();
}
