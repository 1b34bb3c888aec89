import { useStore } from 'zustand';
import { CONTEXT_IDS, SIDES, UNIT_IDS, type PlaceId } from '#src/anatomy/places.ts';
import { message } from '#src/content/messages.ts';
import { placeNames } from '#src/content/place-names.ts';
import { appStore } from '#src/state/store.ts';
import { Sheet } from './sheet.tsx';

/** Every muscle that can be opened, in the order of the model: the way without pointing. */
export function ListSheet(): React.JSX.Element {
  const side = useStore(appStore, (state) => state.address.side);
  const entry = (place: PlaceId): React.JSX.Element => (
    <button key={place} type="button" className="choice" onClick={() => appStore.getState().openPlace(place, side)}>
      {placeNames[place].name}
      <small>{placeNames[place].where}</small>
    </button>
  );
  return (
    <Sheet title={message('list.title')}>
      <fieldset className="list-sides">
        <legend className="visually-hidden">{message('side.label')}</legend>
        {SIDES.map((candidate) => (
          <label key={candidate} className="button">
            <input type="radio" name="list-side" checked={candidate === side} onChange={() => appStore.getState().setSide(candidate)} />
            {message(`side.${candidate}`)}
          </label>
        ))}
      </fieldset>
      <div className="choices">{UNIT_IDS.map(entry)}</div>
      <h2>{message('list.context')}</h2>
      <div className="choices">{CONTEXT_IDS.map(entry)}</div>
    </Sheet>
  );
}
