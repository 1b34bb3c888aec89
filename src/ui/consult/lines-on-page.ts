import type { Stroke } from '#src/state/consult.ts';
import { stagePoints, type StagePoint } from '#src/state/stage-points.ts';

type Where = typeof stagePoints.where;
type Piece = readonly StagePoint[];

/** A line as it is on the page: pieces that turn to the eye; where it goes behind the body it breaks off. */
function piecesOf({ points }: Pick<Stroke, 'points'>, where: Where): readonly Piece[] {
  const pieces: StagePoint[][] = [];
  let open: StagePoint[] | null = null;
  for (const { structure, at } of points) {
    const now = where(structure, at);
    if (!now?.seen) open = null;
    else if (open) open.push(now);
    else pieces.push((open = [now]));
  }
  return pieces;
}

/** A line as an SVG path. @param where its points are: on the stage, in CSS pixels, unless told otherwise */
export const pathOf = (stroke: Pick<Stroke, 'points'>, where: Where = stagePoints.where): string =>
  piecesOf(stroke, where)
    .map((piece) => `M${piece.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');

/** How far a point is from a piece of a line, CSS pixels. */
function distanceTo(piece: Piece, x: number, y: number): number {
  let least = Infinity;
  for (const [n, from] of piece.entries()) {
    const to = piece[n + 1] ?? from;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - from.x - share * dx, y - from.y - share * dy));
  }
  return least;
}

/** The nearest line in reach of a point of the stage, or null. CSS pixels. */
export function strokeAt(strokes: readonly Stroke[], x: number, y: number, reach: number, where: Where = stagePoints.where): Stroke | null {
  let best: Stroke | null = null;
  let least = reach;
  for (const stroke of strokes) {
    const away = Math.min(...piecesOf(stroke, where).map((piece) => distanceTo(piece, x, y)));
    if (away > least) continue;
    least = away;
    best = stroke;
  }
  return best;
}
