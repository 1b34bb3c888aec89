import { ZONES, type PainZone } from './pain-zones/patterns.ts';
import type { Stroke } from './pain-zones/stroke.ts';
import { SIDES, type Side } from './places.ts';
import type { SkinMark } from './skin-mark.ts';

type Point = readonly [number, number, number];

/**
 * Areas of the body that a person can choose by name instead of pointing, from head to foot. Each is one zone of felt pain,
 * so that every area leads somewhere. Close zones that a lay person calls by one name stand once.
 */
export const AREA_GROUPS = {
  head: ['vertex', 'forehead', 'behind-eye', 'temple', 'occiput', 'mastoid', 'jaw-angle'],
  neck: ['posterior-neck', 'posterolateral-neck', 'angle-of-neck'],
  shoulder: ['suprascapular', 'acromion', 'posterior-shoulder', 'anterior-shoulder', 'mid-deltoid', 'scapula', 'medial-scapular-border', 'inferior-scapular-angle'],
  arm: ['triceps', 'anterolateral-arm', 'lateral-epicondyle', 'dorsal-forearm', 'wrist-band', 'little-finger'],
  back: ['interscapular-c7-t3', 'mid-thoracic', 'lower-ribs-posterior', 'low-back', 'spinous-process-level'],
  front: ['anterior-chest', 'flank', 'lower-abdomen', 'groin'],
  hip: ['posterior-iliac-crest', 'si-joint', 'sacrum', 'coccyx', 'mid-buttock', 'buttock-lower', 'lateral-buttock', 'greater-trochanter'],
  leg: ['anterior-thigh', 'lateral-thigh', 'posterior-thigh', 'calf', 'lateral-leg', 'ankle'],
} as const satisfies Readonly<Record<string, readonly PainZone[]>>;

export type AreaGroup = keyof typeof AREA_GROUPS;
export type BodyArea = (typeof AREA_GROUPS)[AreaGroup][number];

export const AREAS: readonly BodyArea[] = Object.values(AREA_GROUPS).flat();

/** Middle of the longest part of a zone's first stroke, on the left or in the midline. */
function middleOf({ path, faces }: Stroke): SkinMark {
  const half = (path.length - 1) / 2;
  const [a, b] = [path[Math.floor(half)]!, path[Math.ceil(half)]!];
  return { at: [0, 1, 2].map((k) => (a[k]! + b[k]!) / 2) as unknown as Point, faces };
}

/** The mark that stands for an area on one side. */
export function markOfArea(area: BodyArea, side: Side): SkinMark {
  const { at, faces } = middleOf((ZONES[area] as readonly Stroke[])[0]!);
  return side === 'left' ? { at, faces } : { at: [-at[0], at[1], at[2]], faces: -faces };
}

/** How far a mark lies outside of a zone's paint on one side, metres; Infinity where that skin looks another way. */
export function distanceToZone({ at, faces }: SkinMark, zone: PainZone, side: Side): number {
  const sign = side === 'left' ? 1 : -1;
  const point: Point = [sign * at[0], at[1], at[2]];
  return Math.min(
    ...(ZONES[zone] as readonly Stroke[]).map((stroke) => {
      const turned = Math.abs(((sign * faces - stroke.faces + 540) % 360) - 180);
      return turned > FACING_LIMIT ? Infinity : Math.max(0, distanceToPath(point, stroke.path) - stroke.radius);
    }),
  );
}

/** Skin that looks farther away than this is another part of the body: the arm beside the chest. Degrees. */
const FACING_LIMIT = 75;

function distanceToPath(point: Point, path: readonly Point[]): number {
  let best = Infinity;
  for (const [n, from] of path.entries()) {
    const to = path[n + 1] ?? from;
    const axis = [0, 1, 2].map((k) => to[k]! - from[k]!);
    const off = [0, 1, 2].map((k) => point[k]! - from[k]!);
    const length = axis.reduce((sum, value) => sum + value * value, 0);
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, axis.reduce((sum, value, k) => sum + value * off[k]!, 0) / length));
    best = Math.min(best, Math.hypot(...off.map((value, k) => value - axis[k]! * along)));
  }
  return best;
}

/** The named area that lies nearest to a mark, and its side; null when none is within a hand's breadth. */
export function areaAt(mark: SkinMark): { readonly area: BodyArea; readonly side: Side } | null {
  let best: { area: BodyArea; side: Side } | null = null;
  let nearest = HAND_BREADTH;
  for (const area of AREAS) {
    for (const side of SIDES) {
      const away = distanceToZone(mark, area, side);
      const middle = markOfArea(area, side);
      // of areas that hold it, the one whose middle is nearest
      const rank = away + 0.1 * Math.hypot(...middle.at.map((value, k) => value - mark.at[k]!));
      if (away < HAND_BREADTH && rank < nearest) {
        nearest = rank;
        best = { area, side };
      }
    }
  }
  return best;
}
const HAND_BREADTH = 0.09;

/** Distance between points along a zone, metres: finer than a fingertip. */
const STEP = 0.02;

let points: readonly SkinMark[] | null = null;

/** Places on the skin of both sides that lie in some zone: where a tap on a flat picture can land. */
export function skinPoints(): readonly SkinMark[] {
  points ??= (Object.values(ZONES) as readonly (readonly Stroke[])[]).flat().flatMap(({ path, faces }) =>
    pointsAlong(path).flatMap((at): SkinMark[] => [
      { at, faces },
      { at: [-at[0], at[1], at[2]], faces: -faces },
    ]),
  );
  return points;
}

function pointsAlong(path: readonly Point[]): readonly Point[] {
  return path.flatMap((from, n) => {
    const to = path[n + 1];
    if (!to) return [from];
    const steps = Math.max(1, Math.round(Math.hypot(...from.map((value, k) => to[k]! - value)) / STEP));
    return Array.from({ length: steps }, (_, k): Point => [0, 1, 2].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * k) / steps) as unknown as Point);
  });
}
