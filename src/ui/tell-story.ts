import type { ChapterId } from '#src/content/chapters.ts';
import { appStore, chapterClock } from '#src/state/store.ts';

const WITH_STORY: ReadonlySet<ChapterId> = new Set<ChapterId>(['knot', 'release', 'after']);

/** Whether a chapter has a story that plays. */
export const hasStory = (chapter: ChapterId): boolean => WITH_STORY.has(chapter);

/** Whether the person wants no motion: stories are then shown as stills. */
export const prefersStills = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Plays the story of the open chapter from its start, unless the person wants no motion. */
export function tellStory(): void {
  const { place, chapter } = appStore.getState().address;
  if (place === null || !WITH_STORY.has(chapter) || prefersStills()) return;
  chapterClock.setProgress(0);
  chapterClock.play();
}

/** Goes to a chapter that the person asked for, and tells its story. */
export function goToChapter(chapter: ChapterId): void {
  appStore.getState().setChapter(chapter);
  tellStory();
}
