import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PlaceId } from '#src/anatomy/places.ts';
import type { PlaceText } from '#src/content/chapters.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import type { Language } from '#src/content/languages.ts';
import { appStore } from '#src/state/store.ts';

export type TextState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly place: PlaceId; readonly language: Language; readonly text: PlaceText }
  | { readonly status: 'failed'; readonly retry: () => void };

/** The words of a place, fetched when it is first opened. In another language, the old words stand until the new ones come. */
export function usePlaceText(place: PlaceId): TextState {
  const [state, setState] = useState<TextState>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  const language = useStore(appStore, (store) => store.language);
  useEffect(() => {
    let gone = false;
    loadPlaceText(place).then(
      (text) => {
        if (!gone) setState({ status: 'ready', place, language, text });
      },
      () => {
        if (!gone) setState({ status: 'failed', retry: tries === 0 ? () => setTries(1) : () => window.location.reload() });
      },
    );
    return () => {
      gone = true;
    };
    // every try is a new request
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place, language, tries]);
  return state.status === 'ready' && state.place !== place ? { status: 'loading' } : state;
}
