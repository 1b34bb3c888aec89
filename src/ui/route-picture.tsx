import { memo } from 'react';
import { useStore } from 'zustand';
import type { KnotLook } from '#src/appearance/knot-look.ts';
import { routeOf, type BuiltCut, type CutPart, type RouteLayer } from '#src/anatomy/routes.ts';
import { lungIsNear, shownSpotOf, type Spot } from '#src/anatomy/spots.ts';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import { message } from '#src/content/messages.ts';
import { structureName } from '#src/content/structure-names.ts';
import { AIM_IDS, type AimId } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';
import { namesInCut, TALL } from './names-in-cut.ts';
import { useCut } from './use-cut.ts';

/** Units of the picture: its width, the strip for the depths, one millimetre, and what is seen above the skin. */
const WIDTH = 340;
const AXIS = 50;
const MILLIMETRE = (WIDTH - AXIS) / 68;
const MIDDLE = AXIS + 34 * MILLIMETRE;
const ABOVE = 10;
const FOOT = 26;
const SKIN_MILLIMETRES = 2;
/** Half of the room around the spot that names leave free. */
const SPOT_CLEAR = 24;

type Kind = 'skin' | 'fascia' | 'muscle' | 'bone' | 'organ' | 'nerve' | 'vessel';
/** What is drawn over what, from below. */
const KINDS: readonly Kind[] = ['organ', 'bone', 'fascia', 'muscle', 'nerve', 'vessel'];

function kindOf(id: string): Kind {
  if (id === 'skin.body') return 'skin';
  if (id.includes('fascia') || id.includes('aponeurosis')) return 'fascia';
  if (id.startsWith('muscle.')) return 'muscle';
  if (id === 'organ.sciatic-nerve' || id === 'organ.spinal-cord') return 'nerve';
  if (id === 'organ.vertebral-artery') return 'vessel';
  return id.startsWith('organ.') ? 'organ' : 'bone';
}

/** A needle on its way through the cut: what the knot looks like now, where it was aimed, and whether it brings medicine. */
export interface RouteNeedle {
  readonly look: KnotLook;
  readonly aim: AimId;
  readonly medicine: boolean;
  /** A finger took the needle to another place. The buttons do the same. */
  readonly onAim: (aim: AimId) => void;
}

interface RoutePictureProps {
  readonly place: PlaceId;
  readonly side: Side;
  readonly needle?: RouteNeedle;
}

/** How far a needle that misses stands beside or above the spot, mm; as the model has it. */
const MISS = 9;

/** What lies under the skin at the spot: a true cut through this model, to scale; never typed in. */
export function RoutePicture({ place, side, needle }: RoutePictureProps): React.JSX.Element | null {
  const number = useStore(appStore, (state) => state.story.spot);
  const spot = shownSpotOf(place, side, number);
  const cut = useCut(place, spot?.id);
  if (!spot) return null;
  const own = spot.structure.replace(/\.(left|right)$/, '');
  const route = routeOf(spot.id);
  return (
    <div className="route">
      <h2>{message('route.title')}</h2>
      {cut === 'missing' ? <p className="note">{message('route.missing')}</p> : null}
      {cut && cut !== 'missing' ? <Cut cut={cut} spot={spot} own={own} side={side} {...(needle ? { needle } : {})} /> : null}
      <ul className="visually-hidden">
        {route.map((layer) => (
          <li key={`${layer.id}${layer.from}`}>{message('route.depth', { name: structureName(layer.id), from: Math.round(layer.from), to: Math.round(layer.to) })}</li>
        ))}
      </ul>
      {spot.lean === null ? (
        <p className="stop" role="note">
          {message('route.bone-over')}
        </p>
      ) : null}
      <LungBeside place={place} route={route} cut={cut === 'missing' ? null : cut} />
      <p className="note">{message('route.note')}</p>
    </div>
  );
}

/** Where the straight way down misses the lung, this says that it is near all the same. */
function LungBeside({ place, route, cut }: { readonly place: PlaceId; readonly route: readonly RouteLayer[]; readonly cut: BuiltCut | null }): React.JSX.Element | null {
  if (!lungIsNear(place) || route.some(({ id, from }) => id === 'organ.lung' && (!cut || from < cut.depth))) return null;
  const seen = cut?.parts.some(({ id, at }) => id === 'organ.lung' && at);
  return (
    <p className="stop" role="note">
      {message(seen ? 'route.lung-seen' : 'route.lung-beside')}
    </p>
  );
}

interface CutProps {
  readonly cut: BuiltCut;
  readonly spot: Spot;
  readonly own: string;
  readonly side: Side;
  readonly needle?: RouteNeedle;
}

/** Where a millimetre of a cut lies in its picture. The right side is the left one mirrored. */
function scalesOf(side: Side) {
  const flip = side === 'right' ? -1 : 1;
  return { flip, x: (millimetres: number): number => MIDDLE + flip * millimetres * MILLIMETRE, y: (millimetres: number): number => (ABOVE + millimetres) * MILLIMETRE };
}

function Cut({ cut, spot, own, side, needle }: CutProps): React.JSX.Element {
  const height = (ABOVE + cut.depth) * MILLIMETRE + FOOT;
  const { x, y } = scalesOf(side);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <Still cut={cut} own={own} side={side} height={height} />
      <Window height={height}>
        {needle && spot.lean !== null ? <Needle needle={needle} lean={spot.lean} depth={cut.tip} x={x} y={y} /> : <Ring x={x(0)} y={y(cut.tip)} radius={12} settled={false} />}
      </Window>
    </svg>
  );
}

/** All of a cut that stays while the story plays: structures, names, depths. */
const Still = memo(function Still({ cut, own, side, height }: Pick<CutProps, 'cut' | 'own' | 'side'> & { readonly height: number }): React.JSX.Element {
  const { flip, x, y } = scalesOf(side);
  const names = namesInCut(cut.parts, own, { width: WIDTH, left: AXIS, x, y, bottom: height - FOOT, spot: [x(0), y(cut.tip), SPOT_CLEAR] });
  const toward = message(cut.toward === 'spine' ? 'route.to-spine' : 'route.to-front');
  const away = message(cut.toward === 'spine' ? 'route.to-side' : 'route.to-back');
  return (
    <>
      <Textures />
      <Window height={height}>
        <g transform={`translate(${MIDDLE} ${y(0)}) scale(${(flip * MILLIMETRE) / 10} ${MILLIMETRE / 10})`} strokeLinejoin="round">
          <Parts parts={cut.parts} own={own} fat={cut.fat} />
        </g>
        {names.map(({ id, left, top, width, words, point }) => (
          <g key={id}>
            {point ? (
              <>
                <path d={`M${point[0]} ${point[1]}L${left + width / 2} ${top + TALL / 2}`} stroke="#fffdf8" strokeWidth="4.500" />
                <path d={`M${point[0]} ${point[1]}L${left + width / 2} ${top + TALL / 2}`} stroke="#2a211c" strokeWidth="1.600" />
                <circle cx={point[0]} cy={point[1]} r="3.500" fill="#2a211c" stroke="#fffdf8" strokeWidth="1.500" />
              </>
            ) : null}
            <rect x={left} y={top} width={width} height={TALL} rx={6} fill="#fffdf8" fillOpacity={0.94} />
            <text x={left + width / 2} y={top + 15.500} textAnchor="middle">
              {words}
            </text>
          </g>
        ))}
      </Window>
      {Array.from({ length: Math.floor(cut.depth / 10) + 1 }, (_, i) => (
        <g key={i}>
          <path d={`M${AXIS - 6} ${y(i * 10)}h6`} className="depth" />
          <text x={AXIS - 9} y={y(i * 10) + 5} textAnchor="end" className="depth">
            {i === 0 ? '0 mm' : i * 10}
          </text>
        </g>
      ))}
      <text x={AXIS + 2} y={height - 7} className="depth">
        ← {side === 'left' ? away : toward}
      </text>
      <text x={WIDTH - 2} y={height - 7} textAnchor="end" className="depth">
        {side === 'left' ? toward : away} →
      </text>
    </>
  );
});

/** The part of the picture beside the depths: a picture in the picture, which cuts off what stands out. */
function Window({ height, children }: { readonly height: number; readonly children: React.ReactNode }): React.JSX.Element {
  const [wide, tall] = [WIDTH - AXIS, height - FOOT];
  return (
    <svg x={AXIS} y={0} width={wide} height={tall} viewBox={`${AXIS} 0 ${wide} ${tall}`}>
      {children}
    </svg>
  );
}

function Textures(): React.JSX.Element {
  return (
    <defs>
      <pattern id="cut-fat" width="34" height="30" patternUnits="userSpaceOnUse">
        <rect width="34" height="30" fill="#f7e3bd" />
        <circle cx="9" cy="8" r="7.500" fill="#fbeed1" stroke="#e6c78f" strokeWidth="1.500" />
        <circle cx="26" cy="22" r="8" fill="#fbeed1" stroke="#e6c78f" strokeWidth="1.500" />
      </pattern>
      <Flesh id="cut-flesh" ground="#c98a78" bundle="#c17d6b" between="#dcae9d" />
      <Flesh id="cut-own" ground="#b5493d" bundle="#a53f35" between="#cf7a69" />
      <pattern id="cut-bone" width="18" height="18" patternUnits="userSpaceOnUse">
        <rect width="18" height="18" fill="#efe3c8" />
        <circle cx="5" cy="5" r="2.200" fill="#dcc9a0" />
        <circle cx="13" cy="13" r="1.800" fill="#dcc9a0" />
      </pattern>
      <pattern id="cut-organ" width="22" height="22" patternUnits="userSpaceOnUse">
        <rect width="22" height="22" fill="#e3c3ca" />
        <path d="M0 22L22 0" stroke="#8c1d18" strokeWidth="2.600" strokeOpacity="0.550" />
      </pattern>
    </defs>
  );
}

/** Muscle cut across: bundles with thin walls between them. */
function Flesh({ id, ground, bundle, between }: { readonly id: string; readonly ground: string; readonly bundle: string; readonly between: string }): React.JSX.Element {
  return (
    <pattern id={id} width="26" height="22" patternUnits="userSpaceOnUse">
      <rect width="26" height="22" fill={ground} />
      <path d="M2 3l9-2 5 7-7 6-8-4zM17 12l7-3 4 8-8 4-5-4z" fill={bundle} stroke={between} strokeWidth="1.200" />
    </pattern>
  );
}

const FILLS: Readonly<Record<Exclude<Kind, 'skin'>, { readonly fill: string; readonly stroke: string; readonly wide: number }>> = {
  organ: { fill: 'url(#cut-organ)', stroke: '#8c1d18', wide: 6 },
  bone: { fill: 'url(#cut-bone)', stroke: '#a98f5f', wide: 6 },
  fascia: { fill: '#fbf4e2', stroke: '#c3ab7c', wide: 2 },
  muscle: { fill: 'url(#cut-flesh)', stroke: '#7d3a2f', wide: 2.5 },
  nerve: { fill: '#f2d44e', stroke: '#7a5c00', wide: 5 },
  vessel: { fill: '#c8342c', stroke: '#6d0f0b', wide: 5 },
};

/** Structures as they are cut; one unit is a tenth of a millimetre. Fat follows the skin; what lies between deeper layers is plain. */
function Parts({ parts, own, fat }: { readonly parts: readonly CutPart[]; readonly own: string; readonly fat: number }): React.JSX.Element {
  const skin = parts.find(({ id }) => id === 'skin.body');
  const drawn = parts
    .filter(({ id }) => id !== 'skin.body')
    .toSorted((a, b) => Number(a.id === own) - Number(b.id === own) || KINDS.indexOf(kindOf(a.id)) - KINDS.indexOf(kindOf(b.id)));
  return (
    <>
      {skin ? (
        <>
          <clipPath id="cut-skin">
            <path d={skin.path} />
          </clipPath>
          <g clipPath="url(#cut-skin)">
            <path d={skin.path} fill="#e8d9c0" stroke="url(#cut-fat)" strokeWidth={fat * 20} />
          </g>
        </>
      ) : null}
      {drawn.map(({ id, path }) => {
        const { fill, stroke, wide } = FILLS[kindOf(id) as Exclude<Kind, 'skin'>];
        // the fill covers lines inside: slips that run into one another are one piece of flesh
        return <path key={path} d={path} paintOrder="stroke" fill={id === own ? 'url(#cut-own)' : fill} stroke={id === own ? '#5a1712' : stroke} strokeWidth={2 * (id === own ? 4 : wide)} />;
      })}
      {skin ? (
        <g clipPath="url(#cut-skin)">
          <path d={skin.path} fill="none" stroke="#e2a98a" strokeWidth={SKIN_MILLIMETRES * 20} />
          <path d={skin.path} fill="none" stroke="#8a5a44" strokeWidth="5" />
        </g>
      ) : null}
    </>
  );
}

function Ring({ x, y, radius, settled }: { readonly x: number; readonly y: number; readonly radius: number; readonly settled: boolean }): React.JSX.Element {
  return (
    <>
      <ellipse cx={x} cy={y} rx={radius * 1.3} ry={radius} fill="none" stroke="#fff" strokeWidth="6" />
      <ellipse cx={x} cy={y} rx={radius * 1.3} ry={radius} fill="none" stroke={settled ? '#14594f' : '#e08a1e'} strokeWidth="3.500" />
    </>
  );
}

interface NeedleProps {
  readonly needle: RouteNeedle;
  readonly lean: number;
  readonly depth: number;
  readonly x: (millimetres: number) => number;
  readonly y: (millimetres: number) => number;
}

/** The spot at true size, the needle at its true slant with its tip where it is aimed, and the medicine as far as it spreads. */
function Needle({ needle: { look, aim, medicine, onAim }, lean, depth, x, y }: NeedleProps): React.JSX.Element {
  const slant = [-Math.sin((lean * Math.PI) / 180), -Math.cos((lean * Math.PI) / 180)] as const;
  const goals: Readonly<Record<AimId, readonly [across: number, depth: number]>> = {
    'on-spot': [0, depth],
    beside: [MISS, depth],
    shallow: [slant[0] * MISS, depth + slant[1] * MISS],
  };
  const goal = goals[aim];
  /** Of the places a needle can go to, the one nearest to the finger. */
  const follow = (event: React.PointerEvent<SVGGElement>): void => {
    const { a, d, e, f } = event.currentTarget.getScreenCTM() ?? new DOMMatrix();
    const [fx, fy] = [(event.clientX - e) / a, (event.clientY - f) / d];
    const gap = (id: AimId): number => Math.hypot(x(goals[id][0]) - fx, y(goals[id][1]) - fy);
    const nearest = AIM_IDS.reduce((best, id) => (gap(id) < gap(best) ? id : best));
    if (nearest !== aim) onAim(nearest);
  };
  /** A point of the needle's own line, so many millimetres back from where its tip goes. */
  const back = (millimetres: number): readonly [number, number] => [x(goal[0] + slant[0] * millimetres), y(goal[1] + slant[1] * millimetres)];
  const away = (1 - look.needle) * (depth / -slant[1] + 6);
  const tip = back(away);
  const hub = back(away + 90);
  const radius = Math.max(7, look.size * MILLIMETRE);
  return (
    <g
      className="needle-hand"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      <circle cx={x(0)} cy={y(depth)} r={62} fill="transparent" />
      {medicine && look.numb > 0.01 ? (
        <circle cx={x(goal[0])} cy={y(goal[1])} r={Math.max(6, look.numbReach * MILLIMETRE * Math.min(1, 0.4 + look.numb))} fill="#8fb3aa" fillOpacity={0.55 * look.numb} stroke="#14594f" strokeDasharray="4 3" />
      ) : null}
      <ellipse cx={x(0)} cy={y(depth)} rx={radius * 1.3} ry={radius} fill="#4a0e12" opacity={Math.min(1, 0.15 + look.knot)} />
      <Ring x={x(0)} y={y(depth)} radius={radius + 4} settled={look.settled > 0.6} />
      {look.needle > 0.002 ? (
        <>
          <line x1={hub[0]} y1={hub[1]} x2={tip[0]} y2={tip[1]} stroke="#fff" strokeWidth="4.600" strokeLinecap="round" />
          <line x1={hub[0]} y1={hub[1]} x2={tip[0]} y2={tip[1]} stroke="#55585b" strokeWidth="2.400" strokeLinecap="round" />
        </>
      ) : null}
    </g>
  );
}
