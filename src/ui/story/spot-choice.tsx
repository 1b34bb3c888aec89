import { useStore } from 'zustand';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import { shownSpotsOf } from '#src/anatomy/spots.ts';
import { storyWord } from '#src/content/story-words.ts';
import { appStore } from '#src/state/store.ts';
import { ChoiceRows } from './choice-rows.tsx';

/** Which of the muscle's usual spots the body shows. Absent where there is one. */
export function SpotChoice({ place, side }: { readonly place: PlaceId; readonly side: Side }): React.JSX.Element | null {
  const spot = useStore(appStore, (state) => state.story.spot);
  const spots = shownSpotsOf(place, side);
  if (spots.length < 2) return null;
  return (
    <ChoiceRows
      look="pills"
      legend={storyWord('spot.title')}
      choices={spots.map((_, number) => ({ id: String(number), name: storyWord('spot.name', { count: number + 1 }) }))}
      chosen={String(spots[spot] ? spot : 0)}
      onChoose={(id) => appStore.getState().chooseStory({ spot: Number(id) })}
    />
  );
}
