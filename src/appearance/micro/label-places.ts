/** A rectangle in CSS pixels of the box. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place: its size and the point it speaks of. */
export interface LabelWish {
  readonly width: number;
  readonly height: number;
  readonly toX: number;
  readonly toY: number;
}

export interface LabelPlace extends Rect {
  /** Where its line starts, at the edge of the label. */
  readonly fromX: number;
  readonly fromY: number;
}

const MARGIN = 10;
const APART = 8;
const COLUMNS = 9;
const ROWS = 13;
const ORDERS: readonly (readonly number[])[] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

export const overlaps = (a: Rect, b: Rect, apart = 0): boolean =>
  a.x < b.x + b.width + apart && b.x < a.x + a.width + apart && a.y < b.y + b.height + apart && b.y < a.y + a.height + apart;

const near = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

function place(wish: LabelWish, x: number, y: number): LabelPlace {
  const fromX = near(wish.toX, x + 14, x + wish.width - 14);
  const fromY = near(wish.toY, y, y + wish.height);
  return { x, y, width: wish.width, height: wish.height, fromX, fromY };
}

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

function cross(a: LabelPlace, aWish: LabelWish, b: LabelPlace, bWish: LabelWish): boolean {
  const { fromX: ax, fromY: ay } = a;
  const { toX: bx, toY: by } = aWish;
  const { fromX: cx, fromY: cy } = b;
  const { toX: dx, toY: dy } = bWish;
  return turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) && turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by);
}

/** Whether the line of a label runs over another label. */
function runsOver(line: LabelPlace, wish: LabelWish, other: Rect): boolean {
  for (let k = 0; k <= 12; k++) {
    const x = line.fromX + ((wish.toX - line.fromX) * k) / 12;
    const y = line.fromY + ((wish.toY - line.fromY) * k) / 12;
    if (overlaps({ x, y, width: 0, height: 0 }, other, 4)) return true;
  }
  return false;
}

const clash = (a: LabelPlace, aWish: LabelWish, b: LabelPlace, bWish: LabelWish): boolean =>
  overlaps(a, b, APART) || cross(a, aWish, b, bWish) || runsOver(a, aWish, b) || runsOver(b, bWish, a);

/**
 * Places for up to three labels: within the box, off each other, off what `keepFree` names, their lines not crossing.
 *
 * Tries each order over a grid and keeps the one with the shortest lines. A label without room gets null.
 *
 * @param shy what a label had better not cover, each with a cost in pixels of line; a line over it costs a quarter
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  box: { readonly width: number; readonly height: number },
  keepFree: readonly Rect[],
  shy: readonly (Rect & { readonly cost: number })[],
): readonly (LabelPlace | null)[] {
  let best: (LabelPlace | null)[] = wishes.map(() => null);
  let bestCost = Infinity;
  for (const order of ORDERS) {
    if (order.slice(wishes.length).some((index) => index < wishes.length)) continue;
    const places: (LabelPlace | null)[] = wishes.map(() => null);
    let cost = 0;
    for (const index of order.slice(0, wishes.length)) {
      const found = bestPlace(index, wishes, places, box, keepFree, shy);
      places[index] = found?.place ?? null;
      cost += found?.cost ?? 10_000;
    }
    if (cost < bestCost - 1e-6) {
      best = places;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * The same places for points that moved a little: labels do not hop about while a story plays.
 *
 * @returns null when a place no longer does
 */
export function keepPlaces(places: readonly (LabelPlace | null)[], wishes: readonly LabelWish[], keepFree: readonly Rect[]): readonly (LabelPlace | null)[] | null {
  if (places.length !== wishes.length) return null;
  const kept: (LabelPlace | null)[] = [];
  for (const [i, wish] of wishes.entries()) {
    const old = places[i];
    if (!old || old.width !== wish.width || old.height !== wish.height) return null;
    const here = place(wish, old.x, old.y);
    if (keepFree.some((rect) => overlaps(here, rect, APART)) || coversPoint(here, wishes)) return null;
    if (kept.some((other, at) => other && clash(here, wish, other, wishes[at]!))) return null;
    kept.push(here);
  }
  return kept;
}

const coversPoint = (here: Rect, wishes: readonly LabelWish[]): boolean =>
  wishes.some(({ toX, toY }) => overlaps(here, { x: toX - 12, y: toY - 12, width: 24, height: 24 }));

function bestPlace(
  index: number,
  wishes: readonly LabelWish[],
  taken: readonly (LabelPlace | null)[],
  box: { readonly width: number; readonly height: number },
  keepFree: readonly Rect[],
  shy: readonly (Rect & { readonly cost: number })[],
): { readonly place: LabelPlace; readonly cost: number } | null {
  const wish = wishes[index]!;
  const roomX = box.width - wish.width - 2 * MARGIN;
  const roomY = box.height - wish.height - 2 * MARGIN;
  if (roomX < 0 || roomY < 0) return null;
  let best: { place: LabelPlace; cost: number } | null = null;
  for (let column = 0; column < COLUMNS; column++) {
    for (let row = 0; row < ROWS; row++) {
      const here = place(wish, MARGIN + (roomX * column) / (COLUMNS - 1), MARGIN + (roomY * row) / (ROWS - 1));
      if (keepFree.some((rect) => overlaps(here, rect, APART))) continue;
      if (coversPoint(here, wishes)) continue;
      if (taken.some((other, at) => other && clash(here, wish, other, wishes[at]!))) continue;
      const length = Math.hypot(here.fromX - wish.toX, here.fromY - wish.toY);
      const cost = length + length ** 2 / 200 + 3 * Math.max(0, 30 - length) + shy.reduce((sum, rect) => sum + (overlaps(here, rect) ? rect.cost : runsOver(here, wish, rect) ? rect.cost / 4 : 0), 0);
      if (!best || cost < best.cost) best = { place: here, cost };
    }
  }
  return best;
}
