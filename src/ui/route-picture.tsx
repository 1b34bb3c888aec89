import { useStore } from 'zustand';
import type { KnotLook } from '#src/appearance/knot-look.ts';
import { routeOf } from '#src/anatomy/routes.ts';
import { lungIsNear, shownSpotOf } from '#src/anatomy/spots.ts';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import { message } from '#src/content/messages.ts';
import { structureName } from '#src/content/structure-names.ts';
import { AIM_IDS, type AimId } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';

const WIDTH = 340;
const MILLIMETRE = 4.4;
const AXIS = 46;
const KINDS: Readonly<Record<string, { readonly fill: string; readonly pattern: string | null }>> = {
  skin: { fill: '#f3d6bf', pattern: 'dots' },
  muscle: { fill: '#c47a6c', pattern: 'stripes' },
  fascia: { fill: '#e7dcc4', pattern: null },
  bone: { fill: '#efe5cf', pattern: null },
  organ: { fill: '#d9b6bd', pattern: 'hatch' },
};

function kindOf(id: string): keyof typeof KINDS {
  if (id === 'skin-and-fat') return 'skin';
  if (id.includes('fascia')) return 'fascia';
  if (id.startsWith('muscle.')) return 'muscle';
  if (id.startsWith('organ.')) return 'organ';
  return 'bone';
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
/** The way in leans: so many mm across for each mm down. */
const LEAN = 0.42;
const SPOT_X = WIDTH - 110;

/** What lies under the skin at the spot, to scale, cast through this model; never typed in. */
export function RoutePicture({ place, side, needle }: RoutePictureProps): React.JSX.Element | null {
  const number = useStore(appStore, (state) => state.story.spot);
  const spot = shownSpotOf(place, side, number);
  if (!spot) return null;
  const route = routeOf(spot.id);
  const target = route.find((layer) => `${layer.id}.${side}` === spot.structure);
  // far enough to see the whole muscle and what lies behind it; the routes end at 80 mm
  const end = Math.min(80, Math.max(30, (target?.to ?? 0) + 6, ...route.map((layer) => layer.from + 8)));
  const layers = route.filter((layer) => layer.from < end);
  const height = end * MILLIMETRE + 12;
  const y = (millimetres: number): number => 6 + millimetres * MILLIMETRE;
  const tip = target ? (target.from + target.to) / 2 : end / 2;
  return (
    <div className="route">
      <h2>{message('route.title')}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <defs>
          <pattern id="stripes" width="60" height="5" patternUnits="userSpaceOnUse">
            <path d="M0 2.500h60" stroke="#a3564a" strokeWidth="1.200" />
          </pattern>
          <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse">
            <path d="M0 9L9 0" stroke="#8c1d18" strokeWidth="1.400" />
          </pattern>
          <pattern id="dots" width="11" height="11" patternUnits="userSpaceOnUse">
            <circle cx="5" cy="5" r="3.400" fill="none" stroke="#dcae8c" />
          </pattern>
        </defs>
        <rect x={AXIS} y={6} width={WIDTH - AXIS} height={height - 12} fill="#e9dcc8" />
        {layers.map((layer) => {
          const { fill, pattern } = KINDS[kindOf(layer.id)]!;
          const box = { x: AXIS, y: y(layer.from), width: WIDTH - AXIS, height: Math.max(2, (Math.min(end, layer.to) - layer.from) * MILLIMETRE) };
          const tall = box.height > 15;
          return (
            <g key={`${layer.id}${layer.from}`}>
              <rect {...box} fill={fill} stroke="#4a3327" strokeWidth="0.600" />
              {pattern ? <rect {...box} fill={`url(#${pattern})`} /> : null}
              {tall ? (
                <>
                  <rect x={AXIS + 8} y={box.y + box.height / 2 - 9} width={structureName(layer.id).length * 6.900 + 12} height="18" rx="5" fill="#fffdf8" />
                  <text x={AXIS + 14} y={box.y + box.height / 2 + 4} style={{ fill: '#2a211c' }}>
                    {structureName(layer.id)}
                  </text>
                </>
              ) : null}
            </g>
          );
        })}
        {Array.from({ length: Math.floor(end / 10) + 1 }, (_, i) => (
          <text key={i} x={AXIS - 8} y={y(i * 10) + 4} textAnchor="end">
            {i === 0 ? '0 mm' : i * 10}
          </text>
        ))}
        {needle ? <Needle needle={needle} x={SPOT_X} depth={tip} y={y} /> : <Ring x={SPOT_X} y={y(tip)} radius={12} settled={false} />}
      </svg>
      <ul className="visually-hidden">
        {layers.map((layer) => (
          <li key={`${layer.id}${layer.from}`}>
            {message('route.depth', { name: structureName(layer.id), from: Math.round(layer.from), to: Math.round(Math.min(end, layer.to)) })}
          </li>
        ))}
      </ul>
      {lungIsNear(place) && !layers.some(({ id }) => id === 'organ.lung') ? (
        <p className="stop" role="note">
          {message('route.lung-beside')}
        </p>
      ) : null}
      <p className="note">{message('route.note')}</p>
    </div>
  );
}

function Ring({ x, y, radius, settled }: { readonly x: number; readonly y: number; readonly radius: number; readonly settled: boolean }): React.JSX.Element {
  return (
    <>
      <ellipse cx={x} cy={y} rx={radius * 1.5} ry={radius} fill="none" stroke="#fff" strokeWidth="6" />
      <ellipse cx={x} cy={y} rx={radius * 1.5} ry={radius} fill="none" stroke={settled ? '#14594f' : '#e08a1e'} strokeWidth="3.500" />
    </>
  );
}

interface NeedleProps {
  readonly needle: RouteNeedle;
  readonly x: number;
  readonly depth: number;
  readonly y: (millimetres: number) => number;
}

/** The spot at true size, the needle at its slant with its tip where it is aimed, and the medicine as far as it spreads. */
function Needle({ needle: { look, aim, medicine, onAim }, x, depth, y }: NeedleProps): React.JSX.Element {
  const goals: Readonly<Record<AimId, readonly [x: number, depth: number]>> = {
    'on-spot': [x, depth],
    beside: [x - MISS * MILLIMETRE, depth],
    shallow: [x + MISS * LEAN * MILLIMETRE, Math.max(2, depth - MISS)],
  };
  const [goalX, goal] = goals[aim];
  /** Of the places a needle can go to, the one nearest to the finger. */
  const follow = (event: React.PointerEvent<SVGGElement>): void => {
    const { a, d, e, f } = event.currentTarget.getScreenCTM() ?? new DOMMatrix();
    const [fx, fy] = [(event.clientX - e) / a, (event.clientY - f) / d];
    const gap = (id: AimId): number => Math.hypot(goals[id][0] - fx, y(goals[id][1]) - fy);
    const nearest = AIM_IDS.reduce((best, id) => (gap(id) < gap(best) ? id : best));
    if (nearest !== aim) onAim(nearest);
  };
  // from above the skin down its own line
  const back = (1 - look.needle) * (goal + 8);
  const tip = [goalX + back * LEAN * MILLIMETRE, y(goal - back)] as const;
  const hub = [tip[0] + 46 * LEAN * MILLIMETRE, tip[1] - 46 * MILLIMETRE] as const;
  const radius = Math.max(9, look.size * MILLIMETRE);
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
      <circle cx={x} cy={y(depth)} r={62} fill="transparent" />
      {medicine && look.numb > 0.01 ? (
        <circle cx={goalX} cy={y(goal)} r={Math.max(6, look.numbReach * MILLIMETRE * Math.min(1, 0.4 + look.numb))} fill="#8fb3aa" fillOpacity={0.55 * look.numb} stroke="#14594f" strokeDasharray="4 3" />
      ) : null}
      <ellipse cx={x} cy={y(depth)} rx={radius * 1.4} ry={radius} fill="#4a0e12" opacity={Math.min(1, 0.15 + look.knot)} />
      <Ring x={x} y={y(depth)} radius={radius + 4} settled={look.settled > 0.6} />
      {look.needle > 0.002 ? (
        <>
          <line x1={hub[0]} y1={hub[1]} x2={tip[0]} y2={tip[1]} stroke="#fff" strokeWidth="4.600" strokeLinecap="round" />
          <line x1={hub[0]} y1={hub[1]} x2={tip[0]} y2={tip[1]} stroke="#55585b" strokeWidth="2.400" strokeLinecap="round" />
        </>
      ) : null}
    </g>
  );
}
