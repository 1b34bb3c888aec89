import { useStore } from 'zustand';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import { mainSpotOf } from '#src/anatomy/spots.ts';
import { restingLook } from '#src/appearance/knot-look.ts';
import { usesNeedle } from '#src/state/story-choice.ts';
import { storyLook } from '#src/state/story-look.ts';
import { appStore } from '#src/state/store.ts';
import { RoutePicture } from '../route-picture.tsx';
import { useStoryMoment } from './use-story.ts';

/** The cut under the skin with the needle on its way, in step with the body. Only while a needle is in the picture. */
export function NeedlePath({ place, side }: { readonly place: PlaceId; readonly side: Side }): React.JSX.Element | null {
  const { care, aim } = useStore(appStore, (state) => state.story);
  const { progress } = useStoryMoment();
  if (!usesNeedle(care) || !mainSpotOf(place, side)) return null;
  const look = restingLook();
  storyLook.read('release', progress, look);
  return <RoutePicture place={place} side={side} needle={{ look, aim, medicine: care !== 'dry-needle', onAim: (next) => appStore.getState().chooseStory({ aim: next }) }} />;
}
