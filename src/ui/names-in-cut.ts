import type { CutPart } from '#src/anatomy/routes.ts';
import { structureName } from '#src/content/structure-names.ts';

/** The picture that names are laid on, in its own units. */
export interface CutPicture {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly x: (millimetres: number) => number;
  readonly y: (millimetres: number) => number;
  /** What no name may cover: the spot. Middle and half its size. */
  readonly spot: readonly [x: number, y: number, half: number];
}

/** A name on the picture: the corner of its box and how wide it is. */
export interface NameInCut {
  readonly id: string;
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** What the name belongs to, when it had to stand beside it. */
  readonly point: readonly [x: number, y: number] | null;
}

const LETTER = 7.6;
/** Height of a name's box. */
export const TALL = 21;
/** A name may stand out of its shape by so many units on both sides together, so long as it is in no other's way. */
const OVER = 30;
/** In a strip narrower than this, millimetres, a name would point at nothing. */
const LEAST_ROOM = 3;

/** Own muscle first, then what a needle must not meet, then what has most room. */
function rank(id: string, own: string): number {
  if (id === own) return 0;
  return id.startsWith('organ.') ? 1 : 2;
}

/** Steps to places beside a shape, the nearest first. Above or below only: so a name hides least of its own shape. */
const BESIDE: readonly (readonly [across: number, down: number])[] = Array.from({ length: 27 * 41 }, (_, n) => [((n % 41) - 20) * 8, (Math.floor(n / 41) - 13) * 8] as const)
  .filter(([, down]) => Math.abs(down) >= TALL)
  .toSorted((a, b) => Math.hypot(a[0] * 0.6, a[1]) - Math.hypot(b[0] * 0.6, b[1]));

/** Names that fit, each once and none upon another. The words beside the picture name all that lie in the way. */
export function namesInCut(parts: readonly CutPart[], own: string, picture: CutPicture): readonly NameInCut[] {
  const placed: NameInCut[] = [];
  const scale = Math.abs(picture.x(1) - picture.x(0));
  const [spotX, spotY, half] = picture.spot;
  const free = (left: number, top: number, width: number): boolean =>
    !(left < spotX + half && spotX - half < left + width && top < spotY + half && spotY - half < top + TALL) &&
    !placed.some((other) => left < other.left + other.width + 3 && other.left < left + width + 3 && top < other.top + TALL + 2 && other.top < top + TALL + 2);
  const ordered = parts.toSorted((a, b) => rank(a.id, own) - rank(b.id, own) || (b.room ?? 0) - (a.room ?? 0));
  for (const { id, at, room = 0 } of ordered) {
    const words = structureName(id === 'skin.body' ? 'skin-and-fat' : id).split(',')[0]!;
    const must = rank(id, own) < 2;
    const width = words.length * LETTER + 12;
    const fits = room >= LEAST_ROOM && width <= room * scale + OVER;
    // a muscle so thin that the spot fills it is named beside the spot
    if ((!at && id !== own) || (!must && !fits) || placed.some((other) => other.words === words)) continue;
    const [px, py] = at ? [picture.x(at[0]), picture.y(at[1])] : [spotX, spotY];
    const inside = (left: number, top: number): { left: number; top: number } => ({
      left: Math.min(picture.width - width - 4, Math.max(picture.left + 4, left)),
      top: Math.min(picture.bottom - TALL - 3, Math.max(3, top)),
    });
    const on = inside(px - width / 2, py - TALL / 2);
    const places = [...(fits ? [on] : []), ...(must ? BESIDE.map(([across, down]) => inside(on.left + across, on.top + down)) : [])];
    const found = places.find(({ left, top }) => free(left, top, width));
    if (found) placed.push({ id, words, left: found.left, top: found.top, width, point: found === on ? null : [px, py] });
  }
  return placed;
}
