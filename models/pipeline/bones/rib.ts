import type { RibFigures } from '#models/definitions/bone-figures.ts';
import { discs } from '#models/definitions/bones/discs.ts';
import { ribs } from '#models/definitions/bones/ribs.ts';
import { vertebrae } from '#models/definitions/bones/vertebrae.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { resample } from '../stages/sdf/spline.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, cross, distance, mix, normalise, scale, squareTo, subtract } from '../stages/sdf/vector.ts';
import { bodyPlaces, pointOf } from './spine-layout.ts';

const MM = 0.001;

/** Thinnest rib drawn, half thickness, metres. @basis tuned: the coarse mesh is thinner than any real rib */
const LEAST_HALF_THICKNESS = 3.1 * MM;

/** Where the head meets the spine: the disc above the rib's own vertebra; ribs 1, 11, 12 sit on the body alone. */
function headPoint(number: number): Point {
  const index = bodyPlaces.findIndex(({ figures }) => figures.level === `T${number}`);
  const place = bodyPlaces[index]!;
  const own = pointOf(place, 0, place.height * 250, 0);
  const shared = number === 1 || number > 10 ? own : [0, discs[index - 1]!.centre[1], discs[index - 1]!.centre[2]];
  const seat: Point = [0, shared[1]!, shared[2]!];
  const out = addScaled(addScaled(seat, place.axes.x, place.width * 0.43 + (number === 1 ? 0.0042 : 0.0024)), place.axes.z, -place.depth * 0.3);
  return out;
}

/** Outward direction of the thorax wall at a point of a rib; the first ribs lie flat and face up. */
function outward(number: number, p: Point): Point {
  const lift = number === 1 ? 2.6 : number === 2 ? 1.1 : number === 3 ? 0.6 : number < 6 ? 0.35 : number < 9 ? 0.12 : -0.05;
  const flat = normalise([p[0], 0, p[2] + 0.045]);
  return normalise(add(flat, [0, lift, 0]));
}

/** Centre line of a rib from its head: the measured line led to the joint at the spine. */
export function ribPath(figures: RibFigures): Point[] {
  const line = figures.centreline as readonly Point[];
  const head = headPoint(figures.number);
  const first = line.findIndex((p) => p[0] > head[0] + 7 * MM && distance(p, head) > 9 * MM);
  return [head, ...line.slice(first)];
}

/** One left rib: head, neck, tubercle against the transverse process, angle, twist, and a groove under its lower edge. */
export function buildRib(number: number): Part {
  const figures = ribs[number - 1]!;
  const path = ribPath(figures);
  const halfHeight = Math.min(0.0078, figures.sectionHeight / 2);
  const half = Math.max(LEAST_HALF_THICKNESS, figures.sectionThickness / 2);
  const tangents = path.map((_, i) => normalise(subtract(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!)));
  const outs = path.map((p, i) => squareTo(outward(number, p), tangents[i]!));
  const tall = path.map((_, i) => {
    const up = cross(outs[i]!, tangents[i]!);
    return up[1] < 0 && number > 1 ? scale(up, -1) : up;
  });
  const last = path.length - 1;
  const a = path.map((_, i) => (i === 0 ? 4.4 * MM : i === 1 ? Math.min(halfHeight, 5 * MM) : i === last ? halfHeight * (number > 10 ? 0.5 : 0.92) : halfHeight * (i === 2 ? 0.9 : 1)));
  const b = path.map((_, i) => (i === 0 ? 3.9 * MM : i === 1 ? 3.3 * MM : i === last ? half * (number > 10 ? 0.7 : 1.05) : i < 4 ? half * 1.12 : half));
  const bar = tube({ path, a, b, across: tall, pieces: 44 });
  const parts: (Part | readonly [Part, number])[] = [bar];
  const knob = tubercle(number, path);
  if (knob) parts.push(knob);
  const solid = smoothUnion(6 * MM, parts);
  if (number === 1 || number > 11) return solid;
  const from = 3;
  const to = Math.min(last - 2, 10);
  const floor = path.slice(from, to).map((p, k) => {
    const i = k + from;
    return addScaled(addScaled(p, tall[i]!, -halfHeight * 0.72), outs[i]!, -half * 1.15);
  });
  const groove = tube({ path: floor, a: 1.7 * MM, b: 1.5 * MM, across: outs.slice(from, to), pieces: 20 });
  return smoothSubtract(solid, 2 * MM, [groove]);
}

/** The bump that meets the transverse process; ribs 11 and 12 have none. */
function tubercle(number: number, path: readonly Point[]): Part | undefined {
  if (number > 10) return undefined;
  const figures = vertebrae.find(({ level }) => level === `T${number}`)!;
  const tip = addScaled(figures.transverseTipL, [0, 0, 1], 4.6 * MM);
  const fine = resample(path, 120);
  const nearest = fine.reduce((best, p) => (distance(p, tip) < distance(best, tip) ? p : best));
  const gap = distance(nearest, tip);
  const toTip = gap > 1e-4 ? normalise(subtract(tip, nearest)) : ([0, 0, -1] as const);
  const reach = Math.max(0, gap - 5.6 * MM - 3.4 * MM);
  const centre = mix(nearest, addScaled(nearest, toTip, reach), 0.9);
  return ellipsoid(addScaled(centre, toTip, 0.8 * MM), [5 * MM, 4.2 * MM, 4 * MM]);
}
