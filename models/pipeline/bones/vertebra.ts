import type { Point } from '#models/definitions/frame.ts';
import { halfSpace, smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, distance, mix, normalise, scale } from '../stages/sdf/vector.ts';
import { vertebralBody } from '../stages/sdf/vertebral-body.ts';
import { bodyPlaces, FACET_HALF_GAP, facetJointsBelow, pointOf, type BodyPlace, type FacetJoint } from './spine-layout.ts';
import { cervicalTransverse, spinousProcess, transverseProcess } from './vertebra-processes.ts';

const MM = 0.001;

/** The articular process on one side of a facet joint: half an egg, flat where the joint is; `side` 1 = lower vertebra, −1 = upper. */
function articularProcess(joint: FacetJoint, side: 1 | -1, thickness: number): Part {
  const face = addScaled(joint.centre, joint.facing, -side * FACET_HALF_GAP);
  const egg = ellipsoid(
    addScaled(face, joint.facing, -side * thickness * 0.3),
    [joint.halfWidth * 1.12, joint.halfHeight * 1.14, thickness * 2],
    joint.axes,
  );
  const beyond = halfSpace(face, scale(joint.facing, -side), egg.bounds);
  return smoothSubtract(egg, 1.6 * MM, [beyond]);
}

const processCentre = (joint: FacetJoint, side: 1 | -1, thickness: number): Point =>
  addScaled(joint.centre, joint.facing, -side * (FACET_HALF_GAP + thickness));

function lateralMasses(place: BodyPlace, above: FacetJoint | undefined, below: FacetJoint): Part[] {
  const { level } = place.figures;
  const cervical = level.startsWith('C');
  const t = (cervical ? 3.2 : level.startsWith('T') ? 2.4 : 3.2) * MM;
  const parts: Part[] = [articularProcess(below, -1, t)];
  if (above) {
    parts.push(articularProcess(above, 1, t));
    const wide = (cervical ? 5.2 : level.startsWith('T') ? 4.2 : 3.4) * MM;
    const thick = (cervical ? 4.6 : level.startsWith('T') ? 3.2 : 3.8) * MM;
    const s = processCentre(above, 1, t);
    const i = processCentre(below, -1, t);
    const waist = cervical ? mix(s, i, 0.5) : add(mix(s, i, 0.5), [-0.5 * MM, 0, -0.5 * MM]);
    parts.push(tube({ path: [s, waist, i], a: [wide, wide * (level.startsWith('L') ? 1.4 : 0.92), wide * 0.95], b: thick, across: [1, 0, 0], corner: 0.8 }));
  }
  return parts;
}

/** Where pars, pedicle, lamina and transverse process meet. */
function archCorner(place: BodyPlace, above: FacetJoint | undefined, below: FacetJoint): Point {
  const { shape, depth } = place;
  if (!above) return pointOf(place, shape.facetX + 1, -3, (-depth / 2) * 1000 - 9);
  if (!place.figures.level.startsWith('L')) return mix(above.centre, below.centre, 0.42);
  // lumbar joints stand upright: the middle of the two processes, not of the two joints, stays out of the neighbours
  return mix(processCentre(above, 1, 4 * MM), processCentre(below, -1, 3.2 * MM), 0.4);
}

function pedicle(place: BodyPlace, corner: Point): Part {
  const { shape, depth, height } = place;
  const lift = place.figures.level.startsWith('C') ? 0.02 : 0.2;
  const x = shape.canalHalfWidth + shape.pedicleHalfWidth;
  const root = pointOf(place, Math.min(x, (place.width / 2) * 1000 - 2.5), lift * height * 1000, (-depth / 2) * 1000 + 3);
  const middle = pointOf(place, x, lift * height * 1000, (-depth / 2) * 1000 - 3);
  const end: Point = [Math.max(corner[0], x * MM), mix(middle, corner, 0.6)[1], corner[2]];
  const h = shape.pedicleHalfHeight * MM;
  const w = shape.pedicleHalfWidth * MM;
  return tube({ path: [root, middle, end], a: [h * 1.05, h * 0.94, h], b: [w * 1.15, w, Math.min(w * 1.1, 3.6 * MM)], across: place.axes.y });
}

/** Midline point of the laminae, middle of their thickness. */
function laminaCrown(place: BodyPlace): Point {
  const { shape, depth, height } = place;
  const { level } = place.figures;
  const drop = level.startsWith('C') ? -0.12 : level.startsWith('T') ? -0.22 : -0.3;
  return pointOf(place, 0, drop * height * 1000, (-depth / 2) * 1000 - shape.canalDepth - shape.laminaHalfThickness);
}

function lamina(place: BodyPlace, corner: Point, crown: Point): Part {
  const { shape, axes } = place;
  const thoracic = place.figures.level.startsWith('T');
  const h = shape.laminaHalfHeight * MM;
  const t = shape.laminaHalfThickness * MM;
  const lean = addScaled(axes.y, axes.z, thoracic ? 0.36 : 0.28);
  const middle = add(mix(corner, crown, 0.5), scale(axes.z, -1.2 * MM));
  const start = mix(corner, middle, 0.12);
  const over: Point = [-2 * MM, crown[1], crown[2] - 0.4 * MM];
  return tube({ path: [start, middle, over], a: [h * 0.86, h * 0.95, h], b: [t * 1.1, t, t], across: lean, corner: 0.9 });
}

/** Raised side lips of the neck bodies (uncinate processes). */
function uncus(place: BodyPlace): Part {
  const a = (place.width / 2) * 1000;
  const b = (place.depth / 2) * 1000;
  const h = (place.height / 2) * 1000;
  return tube({
    path: [pointOf(place, a * 0.84, h - 0.4, b * 0.35), pointOf(place, a * 0.98, h + 1, -b * 0.2), pointOf(place, a * 0.8, h + 0.8, -b * 0.72)],
    a: 1.9 * MM, b: 1.7 * MM, across: [1, 0, 0],
  });
}

/** The dens of the axis, behind the front arch of the atlas. */
function dens(place: BodyPlace): Part[] {
  const foot = pointOf(place, 0, 6, -1.5);
  const neck: Point = [0, 1.5895, -0.0512];
  const head: Point = [0, 1.5965, -0.0523];
  return [
    tube({ path: [foot, neck, head], a: [6.4 * MM, 4.6 * MM, 5 * MM], b: [5.8 * MM, 4.5 * MM, 4.9 * MM], across: [1, 0, 0] }),
  ];
}

/** C2 to L5. Figures give the places; the arch is hung between the facet joints, so that neighbours mate. */
export function buildVertebra(index: number): Part {
  const place = bodyPlaces[index]!;
  const above = index > 0 ? facetJointsBelow[index - 1] : undefined;
  const below = facetJointsBelow[index]!;
  const { shape, figures, depth } = place;
  const kind = figures.level[0];
  const body = vertebralBody({
    centre: place.centre,
    axes: place.axes,
    width: place.width,
    depth,
    height: place.height,
    waist: kind === 'C' ? 0.05 : kind === 'T' ? 0.08 : 0.1,
    rim: figures.level === 'C2' ? 4 * MM : kind === 'C' ? 1.5 * MM : 1.9 * MM,
    dish: 0.8 * MM,
    hollow: kind === 'C' ? 0.6 * MM : 1.8 * MM,
    wedge: wedge(index),
  });
  const corner = archCorner(place, above, below);
  const crown = laminaCrown(place);
  const melt = (kind === 'C' ? 3.6 : kind === 'T' ? 5.2 : 6) * MM;
  const parts: (Part | readonly [Part, number])[] = [
    body,
    pedicle(place, corner),
    lamina(place, corner, crown),
    ...lateralMasses(place, above, below).map((part) => [part, melt * 0.7] as const),
    ...transverseProcess(place, corner),
  ];
  if (kind === 'C') {
    if (figures.level !== 'C7') parts.push(...cervicalTransverse(place, corner).map((part) => [part, 3 * MM] as const));
    if (figures.level === 'C2') {
      const shoulder = articularProcess({ ...atlantoaxial(), halfWidth: 7.4 * MM, halfHeight: 7.6 * MM }, 1, 3 * MM);
      parts.push(...dens(place).map((part) => [part, 7 * MM] as const), [shoulder, 6 * MM]);
    } else parts.push([uncus(place), 3 * MM]);
  }
  if (kind === 'L' && above) {
    const mammillary = addScaled(processCentre(above, 1, 3.2 * MM), normalise([0.5, 0.25, -0.8]), 3.4 * MM);
    parts.push([ellipsoid(mammillary, [3 * MM, 4 * MM, 2.8 * MM]), 4 * MM]);
  }
  const arch = smoothUnion(melt, parts);
  const canal = neuralCanal(place, crown);
  const cut: Part[] = [canal];
  if (kind === 'C' && figures.level !== 'C2' && figures.level !== 'C7') {
    const x = (place.width / 2) * 1000 + 4.4;
    cut.push(taperedCapsule(pointOf(place, x, 9, -3.5), pointOf(place, x, -9, -5.5), 2.7 * MM, 2.7 * MM));
  }
  // what the neighbours' halves of the joints take up is free
  const t = (kind === 'T' ? 2.4 : 3.2) * MM;
  const neighbours = [articularProcess(below, 1, t), ...(above ? [articularProcess(above, -1, t)] : [])];
  const bored = smoothSubtract(arch, 2.2 * MM, [...cut, ...neighbours.map((part) => [part, 1.2 * MM] as const)]);
  const spinous = spinousProcess(place, crown);
  const melted = smoothUnion(kind === 'C' ? 4.5 * MM : 7.5 * MM, [bored, ...spinous.map((part) => [part, (kind === 'C' ? 4 : 7) * MM] as const)]);
  const cleared = smoothSubtract(melted, 2 * MM, [canal]);
  return symmetric(cleared);

  function neuralCanal({ figures: { level } }: BodyPlace, back: Point): Part {
    const reach = Math.max(place.height, distance(place.centre, back)) / MM;
    const ahead = (-depth / 2) * 1000 - shape.canalDepth / 2 - 0.3;
    const tilt = level.startsWith('T') ? 1.2 : 0;
    return tube({
      path: [pointOf(place, 0, reach * 0.8, ahead + tilt), pointOf(place, 0, -reach * 0.8, ahead - tilt)],
      a: shape.canalHalfWidth * 0.97 * MM, b: shape.canalDepth * 0.46 * MM, across: [1, 0, 0],
    });
  }
}

/** Difference of front and back height of a body, from the fan of the two discs round it, metres. */
function wedge(index: number): number {
  const up = index > 0 ? facetJointsBelow[index - 1] : undefined;
  if (!up) return 0;
  const a = bodyPlaces[index - 1]!.axes.y;
  const b = bodyPlaces[Math.min(index + 1, bodyPlaces.length - 1)]!.axes.y;
  const angle = Math.atan2(b[2], b[1]) - Math.atan2(a[2], a[1]);
  return Math.max(-0.0016, Math.min(0.0022, angle * bodyPlaces[index]!.depth * 0.2));
}

/** The joint of C1 on C2: sloping shoulders either side of the dens. */
export function atlantoaxial(): FacetJoint {
  const facing = normalise([0.34, 0.93, 0.06]);
  return {
    centre: [0.0168, 1.5836, -0.0548],
    facing,
    axes: { x: normalise([0.93, -0.34, 0]), y: [0, 0, 1], z: facing },
    halfWidth: 7.4 * MM,
    halfHeight: 7.4 * MM,
  };
}
