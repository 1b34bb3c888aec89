import { ChevronRight, House, Pointer, Route } from 'lucide-react';
import { message } from '#src/content/messages.ts';
import { tourWord } from '#src/content/tour-words.ts';
import type { TourVersion } from '#src/explain/tour/tour-steps.ts';
import { appStore } from '#src/state/store.ts';
import { startTour } from '#src/state/tour.ts';

/** The ways on from the last step, beside the main one below it. */
export function TourEnd({ version }: { readonly version: TourVersion }): React.JSX.Element {
  const { goHome, setShow } = appStore.getState();
  const chooseMuscle = (): void => {
    goHome();
    setShow('list');
  };
  return (
    <>
      <h2>{tourWord('on.title')}</h2>
      <div className="tour-ways">
        <button type="button" className="way" onClick={chooseMuscle}>
          <Pointer aria-hidden="true" />
          <span>
            <strong>{tourWord('on.list')}</strong>
          </span>
          <ChevronRight aria-hidden="true" />
        </button>
        {version === 'short' ? (
          <button type="button" className="way" onClick={() => startTour('long')}>
            <Route aria-hidden="true" />
            <span>
              <strong>{tourWord('on.long')}</strong>
              {tourWord('on.long.note')}
            </span>
            <ChevronRight aria-hidden="true" />
          </button>
        ) : null}
        <button type="button" className="way" onClick={goHome}>
          <House aria-hidden="true" />
          <span>
            <strong>{message('next.home')}</strong>
          </span>
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
    </>
  );
}
