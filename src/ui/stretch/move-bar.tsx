import { Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { placeOf, SIDES, structuresOf, UNIT_IDS, type PlaceId, type Side } from '#src/anatomy/places.ts';
import { lengthChange, MOST_PERCENT } from '#src/appearance/by-length-change.ts';
import { message } from '#src/content/messages.ts';
import { placeName } from '#src/content/place-names.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { sameRegion } from '#src/explain/moves-for-unit.ts';
import { coachStore } from '#src/state/coach.ts';
import { onFigureChange, stageFigure } from '#src/state/stage-figure.ts';
import { appStore } from '#src/state/store.ts';
import { changeNow, ratioNow } from '#src/state/stretch-figure.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import { prefersStills } from '../tell-story.ts';
import './stretch.css';

/** Read-outs follow the figure this often, ms. */
const READ_OUT_MS = 200;

/** Over the picture while no coach runs: play or pause, how long the muscle is now, and what the colours mean. */
export function MoveBar({ place, side }: { readonly place: PlaceId; readonly side: Side }): React.JSX.Element | null {
  const playing = useStore(stretchStore, (state) => state.playing);
  const bend = useStore(stretchStore, (state) => state.bend);
  const coaching = useStore(coachStore, (state) => state.plan !== null);
  const view = useStore(appStore, (state) => state.view);
  const posed = useFigureTick(playing || coaching);
  if (coaching || view === 'flat' || !posed) return null;
  const own = lengthChange(meanOf(ratioNow, place, side));
  const other = mostShortened(place, side);
  return (
    <div className="move-bar">
      {bend === null && !prefersStills() ? (
        <button type="button" className="button play" aria-label={stretchWord(playing ? 'figure.pause' : 'figure.play')} onClick={() => stretchStore.getState().setPlaying(!playing)}>
          {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </button>
      ) : null}
      <div>
        <p className="length-now">
          <small>{stretchWord('figure.now')}</small>
          <b className={own.kind}>{own.kind === 'same' ? stretchWord('figure.same') : stretchWord(own.kind === 'longer' && own.percent > MOST_PERCENT ? 'figure.longer.most' : `figure.${own.kind}`, { percent: Math.min(MOST_PERCENT, own.percent) })}</b>
        </p>
        {other ? <p className="length-other">{stretchWord('figure.other', { name: message(`place.${other.side}`, { name: placeName(other.place).name }), change: stretchWord('figure.shorter', { percent: other.percent }) })}</p> : null}
      </div>
      <p className="length-legend">
        <span className="longer">{stretchWord('figure.legend.longer')}</span>
        <span className="shorter">{stretchWord('figure.legend.shorter')}</span>
      </p>
    </div>
  );
}

const meanOf = (ratioOf: (id: string) => number, place: PlaceId, side: Side): number => {
  const parts = structuresOf(place, side).filter((id) => placeOf(id));
  return parts.reduce((sum, id) => sum + ratioOf(id), 0) / (parts.length || 1);
};

/** The unit that the move shortens most now; null where none is by what can be seen. */
function mostShortened(place: PlaceId, side: Side): { place: PlaceId; side: Side; percent: number } | null {
  let most: { place: PlaceId; side: Side; percent: number } | null = null;
  for (const unit of UNIT_IDS) {
    for (const at of SIDES) {
      if ((unit === place && at === side) || !sameRegion(unit, place)) continue;
      const { kind, percent } = lengthChange(meanOf(changeNow, unit, at));
      if (kind === 'shorter' && percent > (most?.percent ?? 0)) most = { place: unit, side: at, percent };
    }
  }
  return most;
}

/** Draws the read-out anew while the figure moves. @returns whether there is a figure */
function useFigureTick(moving: boolean): boolean {
  const [posed, setPosed] = useState(() => stageFigure.read() !== null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const read = (): void => {
      setPosed(stageFigure.read() !== null);
      redraw((count) => count + 1);
    };
    read();
    return onFigureChange(read);
  }, []);
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => redraw((count) => count + 1), READ_OUT_MS);
    return () => clearInterval(timer);
  }, [moving]);
  return posed;
}
