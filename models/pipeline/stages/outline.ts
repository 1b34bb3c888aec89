import type { Outline } from './mesh-section.ts';

type Point = readonly [number, number];

/** A rectangle, millimetres. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of an outline inside a window. Where it leaves, it runs along the border. */
export function clipped(outline: Outline, { left, top, right, bottom }: Window): Outline {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]];
  return sides.reduce<Outline>((ring, [axis, limit, sign]) => {
    const inside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    return ring.flatMap((point, i) => {
      const before = ring.at(i - 1)!;
      if (inside(point) === inside(before)) return inside(point) ? [point] : [];
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const border: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
      return inside(point) ? [border, point] : [border];
    });
  }, outline);
}

/** Signed area, square millimetres. */
export const areaOf = (outline: Outline): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);

/** Leaves out points that lie nearer than the tolerance to the line without them (Douglas and Peucker). Millimetres. */
export function thinned(outline: Outline, tolerance: number): Outline {
  if (outline.length < 4) return outline;
  const keep = new Set<number>();
  const split = (from: number, to: number): void => {
    let [worst, gap] = [-1, tolerance];
    const [ax, ay] = outline[from]!;
    const [bx, by] = outline[to % outline.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    for (let i = from + 1; i < to; i++) {
      const [x, y] = outline[i]!;
      const off = length > 0 ? Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length : Math.hypot(x - ax, y - ay);
      if (off > gap) [worst, gap] = [i, off];
    }
    if (worst < 0) return;
    split(from, worst);
    keep.add(worst);
    split(worst, to);
  };
  const far = outline.reduce((best, [x, y], i) => (Math.hypot(x - outline[0]![0], y - outline[0]![1]) > Math.hypot(outline[best]![0] - outline[0]![0], outline[best]![1] - outline[0]![1]) ? i : best), 0);
  keep.add(0).add(far);
  split(0, far);
  split(far, outline.length);
  return [...keep].sort((a, b) => a - b).map((i) => outline[i]!);
}

/** Corners of the mesh are rounded from this far on, millimetres: flesh has none. */
const ROUND = 2;

/** A path of SVG in tenths of a millimetre. Corners are rounded; what is smaller than that becomes one soft line. */
export function pathOf(outlines: readonly Outline[]): string {
  return outlines.map(softened).join('').replaceAll(' -', '-');
}

function softened(outline: Outline): string {
  let pen: Point = [0, 0];
  const step = ([x, y]: Point): string => `${x - pen[0]} ${y - pen[1]}`;
  const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];
  const toward = ([ax, ay]: Point, [bx, by]: Point): Point => {
    const share = Math.min(0.5, ROUND / (Math.hypot(bx - ax, by - ay) || 1));
    return tenths([ax + share * (bx - ax), ay + share * (by - ay)]);
  };
  let path = '';
  for (const [i, corner] of outline.entries()) {
    const from = toward(corner, outline.at(i - 1)!);
    const to = toward(corner, outline[(i + 1) % outline.length]!);
    if (i === 0) path += `M${from[0]} ${from[1]}`;
    else if (from[0] !== pen[0] || from[1] !== pen[1]) path += `l${step(from)}`;
    pen = from;
    path += `q${step(tenths(corner))} ${step(to)}`;
    pen = to;
  }
  return `${path}z`;
}

/** The stretches of a row that lie inside of outlines, millimetres, by the winding rule. */
function insideOf(outlines: readonly Outline[], row: number): (readonly [number, number])[] {
  const crossings: [x: number, turn: number][] = [];
  for (const outline of outlines) {
    for (const [i, [ax, ay]] of outline.entries()) {
      const [bx, by] = outline[(i + 1) % outline.length]!;
      if (ay <= row === by <= row) continue;
      crossings.push([ax + ((row - ay) / (by - ay)) * (bx - ax), by > ay ? 1 : -1]);
    }
  }
  const runs: [number, number][] = [];
  let winding = 0;
  for (const [x, turn] of crossings.sort((a, b) => a[0] - b[0])) {
    if (winding === 0) runs.push([x, x]);
    winding += turn;
    if (winding === 0) runs.at(-1)![1] = x;
  }
  return runs;
}

/** Whether a place in a window lies inside of any outline, to the millimetre. */
export function insideMask(outlines: readonly Outline[], window: Window): (x: number, y: number) => boolean {
  const rows = Array.from({ length: Math.floor(window.bottom - window.top) }, (_, row) => insideOf(outlines, window.top + row + 0.5));
  return (x, y) => rows[Math.floor(y - window.top)]?.some(([from, to]) => x >= from && x <= to) ?? false;
}

/**
 * Where a line of writing fits best inside of outlines: the middle of the widest free strip and its width, millimetres.
 *
 * @param free whether a millimetre of a row may be written on
 * @returns null when nothing of the outlines is inside of the window
 */
export function roomIn(outlines: readonly Outline[], window: Window, tall: number, free: (x: number, y: number) => boolean): { readonly at: Point; readonly room: number } | null {
  const columns = Math.floor(window.right - window.left);
  const rows = Math.floor(window.bottom - window.top);
  const open = Array.from({ length: rows }, (_, row) => {
    const line = new Uint8Array(columns);
    const y = window.top + row + 0.5;
    for (const [from, to] of insideOf(outlines, y)) {
      for (let c = Math.max(0, Math.ceil(from - window.left)); c < Math.min(columns, Math.floor(to - window.left)); c++) if (free(window.left + c + 0.5, y)) line[c] = 1;
    }
    return line;
  });
  for (let height = tall; height >= 1; height -= 1) {
    let best: { at: Point; room: number } | null = null;
    for (let row = 0; row + height <= rows; row++) {
      for (let c = 0, run = 0; c <= columns; c++) {
        const fits = c < columns && open.slice(row, row + height).every((line) => line[c] === 1);
        if (fits) run += 1;
        else {
          if (run > (best?.room ?? 0)) best = { at: [window.left + c - run / 2, window.top + row + height / 2], room: run };
          run = 0;
        }
      }
    }
    if (best && (best.room >= 3 || height === 1)) return best;
  }
  return null;
}
