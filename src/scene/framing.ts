import type { PainRegion } from '#src/anatomy/pain-regions.ts';
import type { Side } from '#src/anatomy/places.ts';
import type { ChapterId } from '#src/content/chapters.ts';

/** A key view: where the camera stands, seen from what it looks at. */
export interface Framing {
  /** Radians about +Y; 0 is straight from behind, positive walks toward the person's right. */
  readonly yaw: number;
  readonly pitch: number;
  /** What must be in the picture, metres, body frame. */
  readonly centre: readonly [number, number, number];
  /** Height and width of it, metres. */
  readonly height: number;
  readonly width: number;
}

export interface Box {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** Where a spot is felt, as the camera needs it. */
export interface FeltView extends Box {
  /** Degrees toward the chosen side from which all of it is seen. */
  readonly yaw: number;
}

const DEGREES = Math.PI / 180;

/** Yaw toward the chosen side and pitch, degrees; margin is how much larger than its subject the picture is. */
const VIEWS: Readonly<Record<ChapterId, { readonly yaw: number; readonly pitch: number; readonly margin: number }>> = {
  meet: { yaw: 12, pitch: 6, margin: 1.9 },
  knot: { yaw: 27, pitch: 6, margin: 1.25 },
  release: { yaw: 26, pitch: 13, margin: 0.8 },
  after: { yaw: 21, pitch: 9, margin: 1.2 },
  stretch: { yaw: 10, pitch: 3, margin: 2.6 },
  prevent: { yaw: 8, pitch: 3, margin: 2.8 },
};

/** No view shows more than head to buttocks. */
const WHOLE_BACK_METRES = 0.98;

/** Kept around the spot where it is framed together with where it is felt. */
const SPOT_MARGIN_METRES = 0.06;

/** Where a spot is felt together with it, no less and no more than this is shown, metres: the whole body is 1.75 tall. */
const FELT_METRES = { least: 0.3, most: 1.9 } as const;

/** How far to the front skin may face that the camera looks for, degrees; the second where all of it lies so. Beyond, the spot would be out of sight. */
const FARTHEST_FACING = [112, 132] as const;
/** Skin is still well seen at this angle to the eye, degrees. */
const WELL_SEEN = 58;

/** At home: head to buttocks, nearly straight from behind. */
export const HOME_FRAMING: Framing = { yaw: 6 * DEGREES, pitch: 1 * DEGREES, centre: [0, 1.3, -0.04], height: WHOLE_BACK_METRES, width: 0.56 };

/**
 * The key view of a chapter.
 *
 * @param box  bounds of the focus structures, metres
 * @param spot the tight spot, or null
 * @param felt where it is often felt (`feltView`), or null; in knot and after it is in the picture together with the spot
 */
export function frameChapter(chapter: ChapterId, side: Side, box: Box, spot: readonly [number, number, number] | null, felt: FeltView | null): Framing {
  const view = VIEWS[chapter];
  const toward = side === 'right' ? 1 : -1;
  if (spot && felt && (chapter === 'knot' || chapter === 'after')) {
    const low = spot.map((value, k) => Math.min(value - SPOT_MARGIN_METRES, felt.min[k]!));
    const high = spot.map((value, k) => Math.max(value + SPOT_MARGIN_METRES, felt.max[k]!));
    const yaw = Math.max(view.yaw, felt.yaw);
    const size = low.map((value, k) => high[k]! - value) as [number, number, number];
    const fit = (metres: number): number => Math.min(FELT_METRES.most, Math.max(FELT_METRES.least, metres));
    const height = fit(size[1] * 1.3);
    // the more from the side, the more depth is width
    const width = fit((size[0] * Math.cos(yaw * DEGREES) + size[2] * Math.sin(yaw * DEGREES)) * 1.2);
    const centre = low.map((value, k) => (value + high[k]!) / 2) as [number, number, number];
    return { yaw: toward * yaw * DEGREES, pitch: view.pitch * DEGREES, centre, height, width };
  }
  const middle = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2) as [number, number, number];
  const size = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!);
  const close = chapter === 'knot' || chapter === 'release' || chapter === 'after';
  // near views look at the spot, and are never so near that no landmark is left in the picture
  const share = close && spot ? (chapter === 'release' ? 0.9 : 0.65) : 0;
  const centre = middle.map((value, k) => value + ((spot?.[k] ?? value) - value) * share) as [number, number, number];
  const limit = chapter === 'release' ? 0.24 : chapter === 'knot' || chapter === 'after' ? 0.42 : WHOLE_BACK_METRES;
  const height = Math.min(limit, Math.max(0.2, size[1]! * view.margin));
  const width = Math.min(limit, Math.max(0.2, size[0]! * view.margin));
  // the midline stays in sight from afar
  if (!close) centre[0] *= 0.55;
  return { yaw: toward * view.yaw * DEGREES, pitch: view.pitch * DEGREES, centre, height, width: close ? width : Math.max(width, 0.4) };
}

/** The view of a posed figure: all of it, from where its move is seen best. @param margin how much larger the picture is */
export function frameFigure({ yaw, pitch, min, max }: { readonly yaw: number; readonly pitch: number } & Box, margin: number): Framing {
  const centre = min.map((value, k) => (value + max[k]!) / 2) as [number, number, number];
  const size = min.map((value, k) => max[k]! - value) as [number, number, number];
  const [turned, raised] = [yaw * DEGREES, pitch * DEGREES];
  const deep = size[0] * Math.abs(Math.sin(turned)) + size[2] * Math.abs(Math.cos(turned));
  return {
    yaw: turned,
    pitch: raised,
    centre,
    height: margin * (size[1] * Math.cos(raised) + deep * Math.abs(Math.sin(raised))),
    width: margin * (size[0] * Math.abs(Math.cos(turned)) + size[2] * Math.abs(Math.sin(turned))),
  };
}

/** What the camera looks for of where a spot is felt: the often felt areas that it can see together with the spot. */
export function feltView(regions: readonly PainRegion[], side: Side): FeltView | null {
  const sign = side === 'left' ? 1 : -1;
  const seen = FARTHEST_FACING.map((limit) => regions.filter(({ often, faces }) => often && sign * faces <= limit)).find(({ length }) => length > 0);
  if (!seen) return null;
  const bound = (pick: (...values: number[]) => number, grow: number): [number, number, number] =>
    [0, 1, 2].map((k) => pick(...seen.flatMap(({ from, to, radius }) => [from[k]! + grow * radius, to[k]! + grow * radius]))) as [number, number, number];
  return { min: bound(Math.min, -1), max: bound(Math.max, 1), yaw: Math.max(0, ...seen.map(({ faces }) => sign * faces - WELL_SEEN)) };
}

/** Distance from which a framing fits the free part of the picture. @param fov vertical, radians; sizes in CSS pixels */
export function fitDistance(framing: Framing, fov: number, height: number, freeWidth: number, freeHeight: number): number {
  const perPixel = Math.max(framing.height / Math.max(120, freeHeight), framing.width / Math.max(120, freeWidth));
  return Math.max(0.35, (perPixel * height) / (2 * Math.tan(fov / 2)));
}
