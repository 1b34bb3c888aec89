import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { flatPoint } from '#src/anatomy/flat.ts';
import { layerOf, type LayerStop } from '#src/anatomy/layers.ts';
import { painPatchesOf } from '#src/anatomy/pain-zones.ts';
import { placeOf, structuresOf } from '#src/anatomy/places.ts';
import { lungIsNear, shownSpotOf } from '#src/anatomy/spots.ts';
import { message } from '#src/content/messages.ts';
import { restingLook } from '#src/appearance/knot-look.ts';
import { flatTurnOf } from '#src/state/flat-turn.ts';
import { usesNeedle } from '#src/state/story-choice.ts';
import { onStoryChange, storyLook } from '#src/state/story-look.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { FlatKnot } from './flat-knot.tsx';
import surfaceUrl from '#models/built/flat/surface.svg?url';

/** As on the stage: the spot is drawn three times larger unless true size is asked for. */
const LARGER = 3;
/** How far a needle that misses stands from the spot, mm. */
const MISS = 9;

type Drawing = LayerStop | 'surface-left' | 'surface-right' | 'lungs';

/** Where each drawing is fetched from; the surface comes with the first view. */
const DRAWINGS: Readonly<Record<Drawing, () => Promise<string>>> = {
  surface: async () => surfaceUrl,
  skin: async () => (await import('#models/built/flat/skin.svg?url')).default,
  deep: async () => (await import('#models/built/flat/deep.svg?url')).default,
  column: async () => (await import('#models/built/flat/column.svg?url')).default,
  deepest: async () => (await import('#models/built/flat/deepest.svg?url')).default,
  bones: async () => (await import('#models/built/flat/bones.svg?url')).default,
  'surface-left': async () => (await import('#models/built/flat/surface-left.svg?url')).default,
  'surface-right': async () => (await import('#models/built/flat/surface-right.svg?url')).default,
  lungs: async () => (await import('#models/built/flat/lungs.svg?url')).default,
};

interface Shape {
  readonly className: string;
  readonly structure: string | null;
  readonly d: string;
}

const cache = new Map<Drawing, readonly Shape[]>();

async function loadShapes(layer: Drawing): Promise<readonly Shape[]> {
  const known = cache.get(layer);
  if (known) return known;
  const text = await (await fetch(await DRAWINGS[layer]())).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  const shapes = [...svg.querySelectorAll('path')].map((path) => ({
    className: path.getAttribute('class') ?? '',
    structure: path.dataset['structure'] ?? null,
    d: path.getAttribute('d') ?? '',
  }));
  cache.set(layer, shapes);
  return shapes;
}

/** The part of the drawing to show, millimetres: the trunk at home, nearer round the spot in a chapter. */
function viewBoxOf(spot: readonly [number, number] | null): string {
  if (!spot) return '60 10 520 900';
  const [x, y] = spot;
  const height = 340;
  const width = 340;
  const left = Math.min(620 - width, Math.max(20, 320 + (x - 320) * 0.6 - width / 2));
  const top = Math.min(930 - height, Math.max(0, y - height * 0.5));
  return `${left} ${top} ${width} ${height}`;
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
  const [shapes, setShapes] = useState<readonly Shape[]>(cache.get(address.layer) ?? []);
  const [deepShapes, setDeepShapes] = useState<readonly Shape[]>([]);
  const [lungs, setLungs] = useState<readonly Shape[]>(cache.get('lungs') ?? []);
  const [, setTick] = useState(0);
  const { place, side, chapter, layer } = address;
  const drawing: Drawing = turn === 'back' ? layer : `surface-${turn}`;
  const focus = useMemo(() => new Set(place ? structuresOf(place, side) : []), [place, side]);
  const spot = useMemo(() => (place ? shownSpotOf(place, side, spotNumber) : null), [place, side, spotNumber]);
  const patches = useMemo(() => (place ? painPatchesOf(place, side) : []), [place, side]);
  // what lies over the spot hides most of the muscle: it is then drawn through, with a dashed line
  const own = place ? layerOf(place) : null;
  const cover = spot?.cover;
  const covered = spot !== null && cover !== undefined && `${cover}.${side}` !== spot.structure && layer !== own;
  const hidden = place !== null && (covered || !shapes.some(({ structure }) => structure !== null && focus.has(structure)));
  const lungNear = place !== null && chapter === 'release' && usesNeedle(care) && lungIsNear(place);

  useEffect(() => {
    let gone = false;
    loadShapes(drawing).then(
      (loaded) => {
        if (!gone) setShapes(loaded);
      },
      // The picture is an extra beside the words; the page says nothing when only it is missing.
      (error: unknown) => console.warn('The flat drawing did not come', error),
    );
    return () => {
      gone = true;
    };
  }, [drawing]);
  useEffect(() => {
    if (hidden && own && shapes.length > 0) loadShapes(own).then(setDeepShapes, (error: unknown) => console.warn(error));
  }, [hidden, own, shapes]);
  useEffect(() => {
    if (lungNear) loadShapes('lungs').then(setLungs, (error: unknown) => console.warn(error));
  }, [lungNear]);
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
  const spotAt = spot ? flatPoint(spot.position, turn) : null;
  const showRing = spot !== null && place !== null && chapter !== 'meet' && state.knot > 0.08;
  const beneath = hidden && turn === 'back' ? deepShapes.filter(({ structure }) => structure !== null && focus.has(structure)) : [];
  const [sx, sy] = spotAt ?? [0, 0];
  const out = side === 'left' ? -1 : 1;
  const knotRadius = state.size * larger;
  const ringRadius = Math.max(12, 1.6 * knotRadius);
  // a needle that misses stands beside the spot, or stops short on its way
  const [tx, ty] = aim === 'beside' ? [sx - out * MISS, sy] : aim === 'shallow' ? [sx + out * MISS, sy - MISS * 0.8] : [sx, sy];
  const away = 26 + 60 * (1 - state.needle);

  return (
    <div className="flat" data-layer={layer} style={{ top: insets.top, right: insets.right, bottom: insets.bottom, left: insets.left }}>
      {/* The list is the keyboard's way to the same choice, so the drawing itself takes no focus. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        viewBox={viewBoxOf(spotAt)}
        preserveAspectRatio="xMidYMid meet"
        role="img"
        aria-label={message('flat.label')}
        onClick={(event) => {
          const id = (event.target as Element).getAttribute('data-structure');
          const found = id ? placeOf(id) : null;
          if (found) appStore.getState().openPlace(found.place, found.side);
        }}
      >
        {drawn}
        {beneath.map(({ structure, d }) => (
          <path key={structure} className="beneath" d={d} />
        ))}
        {spot && state.pain > 0.01
          ? patches.map(({ centre, radius, often }) => (
              <circle
                key={centre.join(' ')}
                className={often ? 'pain' : 'pain sometimes'}
                cx={flatPoint(centre, turn)[0]}
                cy={flatPoint(centre, turn)[1]}
                r={radius * 1000}
                opacity={state.pain}
              />
            ))
          : null}
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
        {state.needle > 0.01 && (!lungNear || lungs.length > 0) ? (
          <g>
            <line className="needle" x1={tx} y1={ty} x2={tx + out * away} y2={ty - away * 0.8} />
            <line className="needle" strokeWidth={9} x1={tx + out * away} y1={ty - away * 0.8} x2={tx + out * (away + 46)} y2={ty - (away + 46) * 0.8} />
          </g>
        ) : null}
      </svg>
    </div>
  );
}
