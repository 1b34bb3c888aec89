import { useEffect, useState } from 'react';
import type { PlaceId } from '#src/anatomy/places.ts';
import type { PlaceText } from '#src/content/chapters.ts';
import { loadPlaceText } from '#src/content/place-library.ts';

export type TextState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly place: PlaceId; readonly text: PlaceText }
  | { readonly status: 'failed'; readonly retry: () => void };

/** The words of a place, fetched when it is first opened. */
export function usePlaceText(place: PlaceId): TextState {
  const [state, setState] = useState<TextState>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    loadPlaceText(place).then(
      (text) => {
        if (!gone) setState({ status: 'ready', place, text });
      },
      () => {
        if (!gone) setState({ status: 'failed', retry: () => setTries((count) => count + 1) });
      },
    );
    return () => {
      gone = true;
    };
    // every try is a new request
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place, tries]);
  return state.status === 'ready' && state.place !== place ? { status: 'loading' } : state;
}
