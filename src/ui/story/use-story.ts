import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { currentStory, isStoryChapter, storyFailed, storyHours, type Told } from '#src/state/story-engine.ts';
import { onStoryChange, storyChanges } from '#src/state/story-look.ts';
import { appStore } from '#src/state/store.ts';
import { beatAt, type Beat } from '#src/explain/beats.ts';
import { useChapterClock } from '../use-chapter-clock.ts';

/** The course that is told now; null until the first is worked out. */
export const useTold = (): Told | null => useSyncExternalStore(onStoryChange, currentStory);
/** Draws anew whenever a course or a band of people has come. */
export const useStoryChanges = (): number => useSyncExternalStore(onStoryChange, storyChanges);
export const useStoryFailed = (): boolean => useSyncExternalStore(onStoryChange, storyFailed);

export interface StoryMoment {
  readonly told: Told | null;
  readonly progress: number;
  readonly playing: boolean;
  /** Hours of the model; 0 while there is none. */
  readonly hours: number;
  readonly beats: readonly Beat[];
  readonly beat: Beat | null;
}

/** The moment of the open chapter that the page shows. */
export function useStoryMoment(): StoryMoment {
  const told = useTold();
  const { progress, playing } = useChapterClock();
  const chapter = useStore(appStore, (state) => state.address.chapter);
  const beats = told && isStoryChapter(chapter) ? told.beats[chapter] : [];
  return { told, progress, playing, hours: told ? storyHours(chapter, told.course, progress) : 0, beats, beat: beatAt(beats, progress) ?? null };
}
