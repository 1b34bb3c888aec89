/** A label of a mark: where its mark is on the page, and how large the label is. CSS pixels. */
export interface MarkLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Corner of a label at the top left, and where the line from its mark meets it. CSS pixels. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly meets: readonly [number, number];
}

/** From where to where labels may stand, CSS pixels. */
export interface LabelRoom {
  readonly left: number;
  readonly right: number;
}

/** How far a label stands beside the middle of its mark or below it, from the edge of its room, and from other labels, CSS pixels. */
const BESIDE = 100;
const BELOW = 52;
const EDGE = 8;
const APART = 8;

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Where labels stand: outward of their marks, inside the room, none on another. Lower marks give way to higher ones.
 *
 * @returns a place for each label, in the same order
 */
export function labelPlaces(labels: readonly MarkLabel[], room: LabelRoom): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  const taken: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[] = [];
  const order = labels.map((_, n) => n).toSorted((a, b) => labels[a]!.y - labels[b]!.y || a - b);
  for (const n of order) {
    const { x, y, width, height } = labels[n]!;
    const outward = x < (room.left + room.right) / 2 ? x - BESIDE - width : x + BESIDE;
    const left = between(outward, room.left + EDGE, Math.max(room.left + EDGE, room.right - EDGE - width));
    // pushed in by the edge it would lie on its mark: then it stands below
    let top = left === outward ? y - height / 2 : y + BELOW;
    for (const box of taken.toSorted((a, b) => a.top - b.top)) {
      const beside = left >= box.right + APART || left + width + APART <= box.left;
      if (!beside && top < box.bottom + APART && top + height + APART > box.top) top = box.bottom + APART;
    }
    taken.push({ left, top, right: left + width, bottom: top + height });
    places[n] = { left, top, meets: [between(x, left, left + width), between(y, top, top + height)] };
  }
  return places;
}
