import type { Point } from '#models/definitions/frame.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, mix, normalise, subtract } from '../stages/sdf/vector.ts';
import { pointOf, type BodyPlace } from './spine-layout.ts';

const MM = 0.001;
const UP: Point = [0, 1, 0];

/** Forked in the neck, shingled in the chest, a hatchet in the loin. `crown` is where the laminae meet. */
export function spinousProcess(place: BodyPlace, crown: Point): Part[] {
  const { shape, figures, axes } = place;
  const { level } = figures;
  const tip: Point = [0, figures.spinousTip[1], figures.spinousTip[2]];
  const root = addScaled(crown, axes.z, 1.5 * MM);
  const way = normalise(subtract(tip, root));
  const [r, e, t] = [shape.spinousRoot * MM, shape.spinousTip * MM, shape.spinousThickness * MM];
  if (level.startsWith('L') || level === 'T12' || level === 'T11') {
    const end = addScaled(tip, way, -3.7 * MM);
    const path = [root, mix(root, end, 0.5), mix(root, end, 0.86), end];
    const thick = [t * 1.2, t * 0.76, t * 1.02, t * 1.15];
    return [tube({ path, a: [r, (r + e) / 2 - 0.9 * MM, e, e * 0.74], b: thick, across: UP, corner: 0.95 })];
  }
  if (level.startsWith('T') || level === 'C7') {
    const end = addScaled(tip, way, -(e * 0.95 + 1.3 * MM));
    const sag = addScaled(mix(root, end, 0.5), UP, level === 'C7' ? 0.6 * MM : 1.2 * MM);
    const blade = tube({ path: [root, sag, end], a: [r, (r + e) / 2.1, e], b: [t * 1.2, t * 0.95, t * 1.05], across: UP });
    return [blade, ellipsoid(end, [t * 1.25, e * 0.98, e * 0.9])];
  }
  const spread = (level === 'C2' ? 5.2 : level === 'C6' ? 2.8 : 4.2) * MM;
  const knob = (level === 'C2' ? 3.2 : 2.3) * MM;
  const fork = addScaled(tip, way, -(knob * 2.4));
  const prong: Point = [spread, tip[1] - 0.4 * MM, tip[2] + knob * 0.8];
  return [
    tube({ path: [root, mix(root, fork, 0.55), fork], a: [r, r * 0.85, e], b: [t * 1.1, t, t * 1.2], across: UP }),
    taperedCapsule(fork, prong, e * 0.85, knob),
    sphere(prong, knob * 1.05),
  ];
}

/** Clubbed in the chest, flat in the loin; `corner` is where pedicle and lamina meet. */
export function transverseProcess(place: BodyPlace, corner: Point): Part[] {
  const { figures, axes } = place;
  const tip = figures.transverseTipL;
  const kind = figures.level[0];
  if (kind === 'T' || figures.level === 'C7') {
    const small = figures.level === 'T12' ? 0.72 : figures.level === 'T11' || figures.level === 'C7' ? 0.85 : 1;
    const start = mix(corner, tip, 0.05);
    const way = normalise(subtract(tip, start));
    const end = addScaled(tip, way, -4.4 * small * MM);
    return [
      tube({ path: [start, mix(start, end, 0.5), end], a: [6 * MM * small, 4.5 * MM * small, 4.8 * MM * small], b: [4.8 * MM * small, 3.7 * MM * small, 3.9 * MM * small], across: UP }),
      ellipsoid(end, [4.4 * MM * small, 5.2 * MM * small, 4.4 * MM * small]),
    ];
  }
  if (kind === 'L') {
    const start = pointOf(place, corner[0] / MM - 1, place.height * 140, ((corner[2] - place.centre[2]) / MM) + 5);
    const way = normalise(subtract(tip, start));
    const end = addScaled(tip, way, -2.2 * MM);
    const stout = figures.level === 'L5' ? 1.5 : figures.level === 'L4' ? 1.05 : 1;
    const middle = addScaled(mix(start, end, 0.5), axes.z, 0.6 * MM);
    return [
      tube({ path: [start, middle, end], a: [6.2 * MM * stout, 4.3 * MM * stout, 4.4 * MM], b: [4.4 * MM * stout, 2.5 * MM * stout, 2.1 * MM * stout], across: UP }),
    ];
  }
  return [];
}

/** Cervical transverse process: two bars with their tubercles and a gutter, round the foramen of the vertebral artery. */
export function cervicalTransverse(place: BodyPlace, corner: Point): Part[] {
  const { figures, width } = place;
  const tip = figures.transverseTipL;
  const half = (width / 2) * 1000;
  const c2 = figures.level === 'C2';
  const back = addScaled(tip, normalise(subtract(tip, corner)), -2 * MM);
  const frontRoot = pointOf(place, half - 2.5, 0.5, -2);
  const front = c2 ? back : pointOf(place, Math.min(half + 10.5, tip[0] / MM - 5), -2.5, -1.5);
  const parts = [
    taperedCapsule(addScaled(corner, [1, 0, 0], 2 * MM), back, 3 * MM, 2.3 * MM),
    tube({ path: [frontRoot, mix(frontRoot, front, 0.6), front], a: 2.3 * MM, b: 1.9 * MM, across: UP }),
    sphere(back, 2.4 * MM),
  ];
  if (!c2) parts.push(tube({ path: [front, addScaled(mix(front, back, 0.5), UP, -1.2 * MM), back], a: 1.3 * MM, b: 2 * MM, across: UP }));
  if (!c2) parts.push(sphere(front, (figures.level === 'C6' ? 3 : 2.4) * MM));
  return parts;
}
