import type { Point } from '#models/definitions/frame.ts';
import { smoothMin } from './combine.ts';
import { boundsOfSpheres, type Part } from './part.ts';
import { sampleCurve, sampleRow } from './spline.ts';
import { normalise, squareTo, subtract } from './vector.ts';

/** One long face of a prism. */
export interface PrismFace {
  /** Outward direction; made square to the path. */
  readonly towards: Point;
  /** Distance of the face from the centre line, one per control point, metres. */
  readonly reach: readonly number[];
}

export interface PrismOptions {
  /** Control points of the centre line, metres; a curve is run through them. */
  readonly path: readonly Point[];
  /** Three faces or more, all round. */
  readonly faces: readonly PrismFace[];
  /** Rounding of the edges, metres: an edge loses a sixth of it. */
  readonly corner: number;
}

const PIECES_PER_INTERVAL = 4;

/** A shaft with flat faces and blunt edges along a curve: long bones are three-sided, not round. */
export function prism({ path, faces, corner }: PrismOptions): Part {
  const last = path.length - 1;
  const pieces = last * PIECES_PER_INTERVAL;
  const points = Array.from({ length: pieces + 1 }, (_, i) => sampleCurve(path, (i / pieces) * last));
  const tangents = points.map((_, i) => normalise(subtract(points[Math.min(pieces, i + 1)]!, points[Math.max(0, i - 1)]!)));
  const width = faces.length * 4;
  /** per sample and face: nx ny nz reach */
  const data = new Float64Array(points.length * width);
  points.forEach((_, i) => {
    faces.forEach((face, f) => {
      const reach = sampleRow(face.reach, (i / pieces) * last);
      data.set([...squareTo(face.towards, tangents[i]!), reach], i * width + f * 4);
    });
  });
  const centre = Float64Array.from(points.flat());
  const [start, end] = [points[0]!, points[pieces]!];
  const [before, after] = [tangents[0]!, tangents[pieces]!];
  const most = (i: number): number => Math.max(...faces.map((_, f) => data[i * width + f * 4 + 3]!));
  return {
    sdf: (x, y, z) => {
      let best = Infinity;
      let at = 0;
      let share = 0;
      for (let i = 0; i < pieces; i++) {
        const o = i * 3;
        const ax = centre[o]!;
        const ay = centre[o + 1]!;
        const az = centre[o + 2]!;
        const ex = centre[o + 3]! - ax;
        const ey = centre[o + 4]! - ay;
        const ez = centre[o + 5]! - az;
        const px = x - ax;
        const py = y - ay;
        const pz = z - az;
        let t = (px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        const d2 = (px - ex * t) ** 2 + (py - ey * t) ** 2 + (pz - ez * t) ** 2;
        if (d2 < best) {
          best = d2;
          at = i;
          share = t;
        }
      }
      const between = (array: Float64Array, o: number, stride: number): number => array[o]! + (array[o + stride]! - array[o]!) * share;
      const dx = x - between(centre, at * 3, 3);
      const dy = y - between(centre, at * 3 + 1, 3);
      const dz = z - between(centre, at * 3 + 2, 3);
      let d = Math.max(
        (start[0] - x) * before[0] + (start[1] - y) * before[1] + (start[2] - z) * before[2],
        (x - end[0]) * after[0] + (y - end[1]) * after[1] + (z - end[2]) * after[2],
      );
      for (let f = 0; f < faces.length; f++) {
        const o = at * width + f * 4;
        const out = dx * between(data, o, width) + dy * between(data, o + 1, width) + dz * between(data, o + 2, width) - between(data, o + 3, width);
        d = -smoothMin(-d, -out, corner);
      }
      return d;
    },
    // an edge between two faces stands out up to twice as far as the faces
    bounds: boundsOfSpheres(points, (i) => 2 * most(i)),
  };
}
