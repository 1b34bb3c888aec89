import { Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { CONTEXT_IDS, SIDES, UNIT_IDS, type PlaceId } from '#src/anatomy/places.ts';
import { message } from '#src/content/messages.ts';
import { LATIN_NAMES, placeName } from '#src/content/place-names.ts';
import { searchMessage } from '#src/content/search-words.ts';
import { appStore } from '#src/state/store.ts';
import { lazyPart } from './lazy-part.tsx';
import './list-sheet.css';
import { Sheet } from './sheet.tsx';

/** Comes with the words that it looks through; without it the list is whole all the same. */
const ListSearch = lazyPart(() => import('./list-search.tsx'), (module) => module.loadListSearch(), () => null, { words: ['search'] });

/** Every muscle that can be opened, in the order of the model: the way without pointing. A search makes it shorter. */
export function ListSheet(): React.JSX.Element {
  const side = useStore(appStore, (state) => state.address.side);
  const [found, setFound] = useState<readonly PlaceId[]>([]);
  const open = (place: PlaceId): void => appStore.getState().openPlace(place, side);
  const entry = (place: PlaceId): React.JSX.Element => {
    const { name, where } = placeName(place);
    const latin = LATIN_NAMES[place];
    return (
      <button key={place} type="button" className="choice" onClick={() => open(place)}>
        <strong>{name}</strong>
        <small>{where}</small>
        {latin === name ? null : (
          <small className="latin" lang="la">
            {latin}
          </small>
        )}
      </button>
    );
  };
  return (
    <Sheet title={message('list.title')}>
      <Suspense fallback={<div className="list-search" />}>
        <ListSearch onFound={setFound} onOpen={open} />
      </Suspense>
      <fieldset className="list-sides">
        <legend className="visually-hidden">{message('side.label')}</legend>
        {SIDES.map((candidate) => (
          <label key={candidate} className="button">
            <input type="radio" name="list-side" checked={candidate === side} onChange={() => appStore.getState().setSide(candidate)} />
            {message(`side.${candidate}.short`)}
          </label>
        ))}
      </fieldset>
      {found.length > 0 ? (
        <>
          <div className="choices list-rows">{found.map(entry)}</div>
          <p className="note">{searchMessage('note')}</p>
        </>
      ) : (
        <>
          <div className="choices list-rows">{UNIT_IDS.map(entry)}</div>
          <h2>{message('list.context')}</h2>
          <div className="choices list-rows">{CONTEXT_IDS.map(entry)}</div>
        </>
      )}
    </Sheet>
  );
}
