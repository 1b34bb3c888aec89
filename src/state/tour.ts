import { DEFAULT_LAYER } from '#src/anatomy/layers.ts';
import { TOURS, tourStep, type TourVersion } from '#src/explain/tour/tour-steps.ts';
import { HOME } from './address.ts';
import { appStore, chapterClock } from './store.ts';
import { storyOfStep } from './tour-link.ts';

/** Shows a step of a tour, counted from 1: its place, its moment and its story. */
export function goToTour(version: TourVersion, step: number): void {
  const tour = { version, step: Math.min(TOURS[version].length, Math.max(1, step)) };
  const shown = tourStep(tour);
  const { place, side, chapter, progress, layer = DEFAULT_LAYER } = shown;
  chapterClock.pause();
  chapterClock.setProgress(progress);
  appStore.setState({
    address: { ...HOME, place, side, chapter, layer, tour },
    story: storyOfStep(shown),
    wantedPose: null,
    notice: null,
  });
}

export const startTour = (version: TourVersion): void => goToTour(version, 1);
