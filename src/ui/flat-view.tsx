import { Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { FLAT, flatPoint, isInFlat, needleInFlat, type FlatTurn } from '#src/anatomy/flat.ts';
import { layerOf } from '#src/anatomy/layers.ts';
import type { PainRegion } from '#src/anatomy/pain-regions.ts';
import { placeOf, structuresOf, type PlaceId, type Side } from '#src/anatomy/places.ts';
import { lungIsNear, shownSpotOf } from '#src/anatomy/spots.ts';
import { FELT_PAINT } from '#src/appearance/felt-paint.ts';
import { message } from '#src/content/messages.ts';
import { restingLook } from '#src/appearance/knot-look.ts';
import { flatTurnOf } from '#src/state/flat-turn.ts';
import { usesNeedle } from '#src/state/story-choice.ts';
import { onStoryChange, storyLook } from '#src/state/story-look.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { useShapes, type Drawing } from './flat-drawing.ts';
import { FlatKnot } from './flat-knot.tsx';
import { lazyPart } from './lazy-part.tsx';

/** Marks of where it hurts. When they do not come, the list in the panel still marks. */
const FlatMarks = lazyPart(() => import('./hurt/flat-marks.tsx'), ({ FlatMarks }) => FlatMarks, NoMarks);

function NoMarks(): null {
  return null;
}

/** As on the stage: the spot is drawn three times larger unless true size is asked for. */
const LARGER = 3;
/** How far a needle that misses stands from the spot, mm. */
const MISS = 9;

type PainRegionsOf = (place: PlaceId, side: Side, spotId?: string) => readonly PainRegion[];

/** Where spots are felt: fetched with the 3D stage, or here when a story begins; the first words wait for nothing. */
const loadPainRegions = async (): Promise<PainRegionsOf> => (await import('#src/anatomy/pain-regions.ts')).painRegionsOf;
let knownPainRegions: PainRegionsOf | null = null;

/** Side of the picture in a chapter, and how much is kept free around where it is felt, millimetres. */
const NEAR = 340;
const AROUND = 30;

/**
 * The part of the drawing to show, millimetres: the trunk at home, nearer round the spot in a chapter.
 *
 * @param felt where it is often felt, as places in the drawing: then that is in the picture too
 */
function viewBoxOf(spot: readonly [number, number] | null, felt: readonly (readonly [number, number])[]): string {
  if (!spot) return '60 10 520 900';
  const shown = [spot, ...felt];
  const [lowX, highX] = [Math.min(...shown.map(([x]) => x)) - AROUND, Math.max(...shown.map(([x]) => x)) + AROUND];
  const [lowY, highY] = [Math.max(0, Math.min(...shown.map(([, y]) => y)) - AROUND), Math.min(FLAT.height, Math.max(...shown.map(([, y]) => y)) + AROUND)];
  const size = Math.max(NEAR, highX - lowX, highY - lowY);
  const near = 320 + (spot[0] - 320) * 0.6 - size / 2;
  const left = Math.min(lowX, Math.max(highX - size, Math.min(620 - size, Math.max(20, near))));
  const top = Math.min(lowY, Math.max(highY - size, Math.min(FLAT.height - size, Math.max(0, spot[1] - size / 2))));
  return `${left} ${top} ${size} ${size}`;
}

/** Where it may be felt: broad lines with round ends; what is felt only sometimes is dotted, so that colour is not alone. */
function FeltAreas({ regions, turn, strength }: { readonly regions: readonly PainRegion[]; readonly turn: FlatTurn; readonly strength: number }): React.JSX.Element {
  const lines = (often: boolean): React.JSX.Element[] =>
    regions
      .filter((region) => region.often === often)
      .map(({ from, to, radius }) => {
        const [[x1, y1], [x2, y2]] = [flatPoint(from, turn), flatPoint(to, turn)];
        // a line without length has no ends in some browsers
        return <line key={`${from.join(' ')} ${to.join(' ')}`} x1={x1} y1={y1} x2={x2} y2={y2 + 0.01} strokeWidth={radius * 2000 * FELT_PAINT.flat} />;
      });
  return (
    <g className="felt" clipPath="url(#flat-skin)" opacity={strength}>
      <g className="sometimes" stroke="url(#flat-dots)">{lines(false)}</g>
      <g className="often">{lines(true)}</g>
    </g>
  );
}

/**
 * The flat back: first paint, and the view when there is no 3D. Drawn by the pipeline from the same model.
 *
 * Taps select; the list is the way by keyboard.
 */
export function FlatView(): React.JSX.Element {
  const address = useStore(appStore, (state) => state.address);
  const insets = useStore(appStore, (state) => state.insets);
  const turn = useStore(appStore, flatTurnOf);
  const { care, aim, spot: spotNumber } = useStore(appStore, (state) => state.story);
  const larger = useStore(appStore, (state) => (state.drawnLarger ? LARGER : 1));
  const [, setTick] = useState(0);
  const { place, way, side, chapter, layer } = address;
  const drawing: Drawing = turn === 'back' ? layer : `surface-${turn}`;
  const shapes = useShapes(drawing);
  const focus = useMemo(() => new Set(place ? structuresOf(place, side) : []), [place, side]);
  const spot = useMemo(() => (place ? shownSpotOf(place, side, spotNumber) : null), [place, side, spotNumber]);
  const [painRegionsOf, setPainRegionsOf] = useState<PainRegionsOf | null>(() => knownPainRegions);
  const regions = useMemo(
    () => (place && painRegionsOf ? painRegionsOf(place, side, spot?.id).filter((region) => isInFlat(region, turn)) : []),
    [painRegionsOf, place, side, spot, turn],
  );
  const withFelt = chapter === 'knot' || chapter === 'after';
  const oftenAt = useMemo(
    () => (withFelt ? regions.filter(({ often }) => often).flatMap(({ from, to }) => [flatPoint(from, turn), flatPoint(to, turn)]) : []),
    [regions, turn, withFelt],
  );
  // what lies over the spot hides most of the muscle: it is then drawn through, with a dashed line
  const own = place ? layerOf(place) : null;
  const cover = spot?.cover;
  const covered = spot !== null && cover !== undefined && `${cover}.${side}` !== spot.structure && layer !== own;
  const hidden = place !== null && (covered || !shapes.some(({ structure }) => structure !== null && focus.has(structure)));
  const lungNear = place !== null && chapter === 'release' && usesNeedle(care) && lungIsNear(place);

  const deepShapes = useShapes(hidden && shapes.length > 0 ? own : null);
  const lungs = useShapes(lungNear ? 'lungs' : null);
  // Behind the 3D stage the picture is not seen: it follows the story only where it is, and on paper.
  const live = useStore(appStore, (state) => state.view !== '3d');
  useEffect(() => {
    const redraw = (): void => setTick((tick) => tick + 1);
    window.addEventListener('beforeprint', redraw);
    const leave = live ? [chapterClock.subscribe(redraw), onStoryChange(redraw)] : [];
    return () => {
      window.removeEventListener('beforeprint', redraw);
      for (const end of leave) end();
    };
  }, [live]);
  const drawn = useMemo(
    () =>
      shapes.map(({ className, structure, d }, index) => (
        <path
          // The shapes of one drawing never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={structure !== null && focus.has(structure) ? `${className} focus` : className}
          data-structure={structure ?? undefined}
          d={d}
        />
      )),
    [shapes, focus],
  );

  const state = restingLook();
  storyLook.read(chapter, chapterClock.progress, state);
  const wantsRegions = place !== null && painRegionsOf === null && (!live || state.band > 0.05 || state.pain > 0);
  useEffect(() => {
    if (!wantsRegions) return;
    loadPainRegions().then(
      (loaded) => {
        knownPainRegions = loaded;
        setPainRegionsOf(() => loaded);
      },
      (error: unknown) => console.warn('Where it may be felt did not come', error),
    );
  }, [wantsRegions]);
  const spotAt = spot ? flatPoint(spot.position, turn) : null;
  const showRing = spot !== null && place !== null && chapter !== 'meet' && state.knot > 0.08;
  const beneath = hidden && turn === 'back' ? deepShapes.filter(({ structure }) => structure !== null && focus.has(structure)) : [];
  const [sx, sy] = spotAt ?? [0, 0];
  const [wayX, wayY] = spot ? needleInFlat(spot, side, turn) : [0, 0];
  const knotRadius = state.size * larger;
  const ringRadius = Math.max(12, 1.6 * knotRadius);
  // a needle that misses stands beside the spot, or stops short on its way
  const miss = aim === 'beside' ? -MISS : aim === 'shallow' ? MISS : 0;
  const [tx, ty] = [sx + wayX * miss, sy + wayY * miss];
  const away = 26 + 60 * (1 - state.needle);

  return (
    <div className="flat" data-layer={layer} style={{ top: insets.top, right: insets.right, bottom: insets.bottom, left: insets.left }}>
      {/* The list is the keyboard's way to the same choice, so the drawing itself takes no focus. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        className="flat-drawing"
        viewBox={viewBoxOf(spotAt, oftenAt)}
        preserveAspectRatio="xMidYMid meet"
        role="img"
        aria-label={message('flat.label')}
        onClick={(event) => {
          const id = (event.target as Element).getAttribute('data-structure');
          const found = id ? placeOf(id) : null;
          if (found) appStore.getState().openPlace(found.place, found.side);
        }}
      >
        <defs>
          <clipPath id="flat-skin">
            {shapes.map(({ className, d }) => (className === 'skin' ? <path key={d} d={d} /> : null))}
          </clipPath>
          <pattern id="flat-dots" className="dots" width={7} height={7} patternUnits="userSpaceOnUse">
            <circle cx={3.5} cy={3.5} r={2.2} />
          </pattern>
        </defs>
        {drawn}
        {beneath.map(({ structure, d }) => (
          <path key={structure} className="beneath" d={d} />
        ))}
        {spot && state.pain > 0.01 ? <FeltAreas regions={regions} turn={turn} strength={state.pain} /> : null}
        {way === 'hurt' ? (
          <Suspense fallback={null}>
            <FlatMarks turn={turn} />
          </Suspense>
        ) : null}
        {showRing ? (
          <g>
            <FlatKnot look={state} x={sx} y={sy} radius={knotRadius} />
            <circle className="ring-casing" cx={sx} cy={sy} r={ringRadius} />
            <circle className={state.settled > 0.6 ? 'ring settled' : 'ring'} cx={sx} cy={sy} r={ringRadius} />
          </g>
        ) : null}
        {lungNear
          ? lungs.map(({ structure, d }) => (
              <path key={structure} className="lung" d={d}>
                <title>{message('flat.lung')}</title>
              </path>
            ))
          : null}
        {state.needle > 0.01 && spot?.lean !== null && (!lungNear || lungs.length > 0) ? (
          <g>
            <line className="needle" x1={tx} y1={ty} x2={tx + wayX * away} y2={ty + wayY * away} />
            <line className="needle" strokeWidth={9} x1={tx + wayX * away} y1={ty + wayY * away} x2={tx + wayX * (away + 46)} y2={ty + wayY * (away + 46)} />
          </g>
        ) : null}
      </svg>
    </div>
  );
}
