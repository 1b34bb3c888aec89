import { X } from 'lucide-react';
import { SIDES, UNIT_IDS, type Side, type UnitId } from '#src/anatomy/places.ts';
import { mainSpotOf } from '#src/anatomy/spots.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { message } from '#src/content/messages.ts';
import { placeName } from '#src/content/place-names.ts';
import { consultStore } from '#src/state/consult.ts';
import { useModal } from '../use-modal.ts';

/** Every muscle with a button for each side: the way to a mark without 3D, without pointing, and by keyboard. */
export function MarkFromList({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const dialog = useModal();
  const put = (unit: UnitId, side: Side): void => {
    const spot = mainSpotOf(unit, side);
    if (spot) consultStore.getState().putMark({ unit, side, spot: { kind: 'usual', id: spot.id }, strength: null, pain: null });
    onClose();
  };
  return (
    <dialog ref={dialog} className="mark-list" aria-labelledby="mark-list-title" onCancel={onClose}>
      <div className="mark-list-head">
        <h2 id="mark-list-title">{dockWord('mark.add')}</h2>
        <button type="button" className="icon-button" aria-label={message('help.close')} onClick={onClose}>
          <X aria-hidden="true" />
        </button>
      </div>
      <ul>
        {UNIT_IDS.map((unit) => (
          <li key={unit}>
            <b>{placeName(unit).name}</b>
            {SIDES.map((side) => (
              <button key={side} type="button" className="button" aria-label={`${placeName(unit).name}, ${message(`side.${side}`)}`} onClick={() => put(unit, side)}>
                {message(`side.${side}.short`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </dialog>
  );
}
