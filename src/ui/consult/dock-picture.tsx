import { Suspense } from 'react';
import { ShieldCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { FLAT, flatPoint, needleInFlat } from '#src/anatomy/flat.ts';
import { layerOf } from '#src/anatomy/layers.ts';
import { structuresOf, type Side, type UnitId } from '#src/anatomy/places.ts';
import { lungIsNear, shownSpotOf } from '#src/anatomy/spots.ts';
import { restingLook, type KnotLook } from '#src/appearance/knot-look.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import { appStore } from '#src/state/store.ts';
import { FlatKnot } from '../flat-knot.tsx';
import { useShapes } from '../flat-drawing.ts';
import { lazyPart } from '../lazy-part.tsx';

const MovePicture = lazyPart(() => import('./move-picture.tsx'), ({ MovePicture }) => MovePicture, NoPicture, { words: ['moves'] });

function NoPicture(): null {
  return null;
}

/** Width over height of a picture on the dock. */
const SHAPE = 1.3;
/** Width of what is seen, millimetres: the muscle on its body, and the spot from nearby. */
const WIDE = 460;
const NEAR = 200;
/** Drawn larger than it is, so that it is seen at the size of a thumb, millimetres. */
const KNOT_RADIUS = 9;
const RING_RADIUS = 17;
const NEEDLE = { length: 34, thick: 5, shaft: 40 } as const;
/** The group that all pictures of the dock show, drawn once. */
const DRAWN = 'dock-drawing';

const TIGHT: KnotLook = { ...restingLook(), knot: 1, lack: 0.8, chemicals: 0.6 };

interface Subject {
  readonly unit: UnitId;
  readonly side: Side;
}

/** What the pictures of the dock have in common: the layer of the muscle that the visit is about, with this muscle filled in. */
export function DockDrawing({ unit, side }: Subject): React.JSX.Element {
  const shapes = useShapes(layerOf(unit));
  const focus = new Set(structuresOf(unit, side));
  return (
    <svg className="dock-drawing" width={0} height={0} aria-hidden="true">
      {/* What is shown again elsewhere hears only of classes from here on. */}
      <g id={DRAWN} className="flat-drawing">
        {shapes
          .filter(({ className }) => className !== 'fibre')
          .map(({ className, structure, d }) => (
            <path key={d} className={structure && focus.has(structure) ? `${className} focus` : className} d={d} />
          ))}
      </g>
    </svg>
  );
}

/** What a chapter is about, on the muscle of the visit: the muscle, its spot, a needle at it, the spot at rest, its move. */
export function DockPicture({ chapter, unit, side }: Subject & { readonly chapter: ChapterId }): React.JSX.Element {
  const number = useStore(appStore, (state) => state.story.spot);
  const spot = shownSpotOf(unit, side, number);
  const lungNear = chapter === 'release' && lungIsNear(unit);
  const lungs = useShapes(lungNear ? 'lungs' : null);
  if (chapter === 'prevent') {
    return (
      <span className="dock-picture">
        <ShieldCheck aria-hidden="true" />
      </span>
    );
  }
  if (chapter === 'stretch') {
    return (
      <span className="dock-picture">
        <Suspense fallback={null}>
          <MovePicture unit={unit} side={side} />
        </Suspense>
      </span>
    );
  }
  const [x, y] = spot ? flatPoint(spot.position) : [FLAT.width / 2, FLAT.height / 3];
  const width = chapter === 'meet' || chapter === 'after' ? WIDE : NEAR;
  const left = width === WIDE ? (FLAT.width - width) / 2 : x - width / 2;
  const top = Math.max(0, y - width / SHAPE / 2);
  // no needle in a picture without the lung that it must not meet
  const needle = chapter === 'release' && (!lungNear || lungs.length > 0);
  const way = needle && spot && spot.lean !== null ? needleInFlat(spot, side, 'back') : null;
  const along = (mm: number): readonly [number, number] => [x + (way?.[0] ?? 0) * mm, y + (way?.[1] ?? 0) * mm];
  const [x1, y1] = along(NEEDLE.length);
  const [x2, y2] = along(NEEDLE.length + NEEDLE.shaft);
  return (
    <svg className="flat-drawing dock-picture" viewBox={`${left} ${top} ${width} ${width / SHAPE}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <use href={`#${DRAWN}`} />
      {lungs.map(({ d }) => (
        <path key={d} className="lung" d={d} />
      ))}
      {spot && (chapter === 'knot' || chapter === 'release') ? <FlatKnot look={TIGHT} x={x} y={y} radius={KNOT_RADIUS} /> : null}
      {spot && chapter === 'after' ? (
        <>
          <circle className="ring-casing" cx={x} cy={y} r={RING_RADIUS} />
          <circle className="ring settled" cx={x} cy={y} r={RING_RADIUS} />
        </>
      ) : null}
      {way ? (
        <>
          <line className="needle" x1={x} y1={y} x2={x1} y2={y1} />
          <line className="needle" strokeWidth={NEEDLE.thick} x1={x1} y1={y1} x2={x2} y2={y2} />
        </>
      ) : null}
    </svg>
  );
}
