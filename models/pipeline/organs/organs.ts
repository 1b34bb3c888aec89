import { kidneys, sciaticNerve, spinalCord, vertebralArtery } from '#models/definitions/organs/hazards.ts';
import type { Point } from '#models/definitions/frame.ts';
import { bodyPlaces, pointOf, type BodyPlace } from '../bones/spine-layout.ts';
import { smoothSubtract } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, cross, distance, mix, normalise, scale, squareTo, subtract } from '../stages/sdf/vector.ts';
import type { MaterialName, Solid } from '../structure-mesh.ts';
import { buildLungSolid } from './lung-solid.ts';

const MM = 0.001;

interface Poles {
  readonly upperPole: Point;
  readonly lowerPole: Point;
}

/** A bean: an egg along its poles with the hilum pressed in on the inner side, leaning toward the front. */
function kidney({ upperPole, lowerPole }: Poles): Part {
  const side = upperPole[0] > 0 ? 1 : -1;
  const y = normalise(subtract(upperPole, lowerPole));
  // the hilum looks inward and forward
  const inward = squareTo([-side * 0.87, 0, 0.5], y);
  const axes = { x: inward, y, z: cross(inward, y) };
  const centre = mix(upperPole, lowerPole, 0.5);
  const half = distance(upperPole, lowerPole) / 2;
  const bean = ellipsoid(centre, [kidneys.width / 2, half, kidneys.thickness / 2], axes);
  const hilum = ellipsoid(addScaled(centre, inward, kidneys.width * 0.55), [13 * MM, 21 * MM, 14 * MM], axes);
  return smoothSubtract(bean, 12 * MM, [hilum]);
}

const canalCentre = (place: BodyPlace): Point => pointOf(place, 0, 0, (-place.depth / 2) * 1000 - place.shape.canalDepth / 2);

/** From the great foramen through the canal to its tip at the disc under L1. Left half, overlapping the midline. */
function cord(): Part {
  const last = bodyPlaces.findIndex(({ figures }) => figures.level === spinalCord.endsAt);
  const levels = bodyPlaces.slice(0, last + 1);
  const path: Point[] = [[0, 1.606, -0.0655], [0, 1.5905, -0.0665], ...levels.map(canalCentre)];
  const end = canalCentre(bodyPlaces[last + 1]!);
  const size = ({ figures: { level } }: BodyPlace): { readonly halfWidth: number; readonly halfDepth: number } =>
    level.startsWith('C') ? spinalCord.neck : /T1[12]|L/.test(level) ? spinalCord.loin : spinalCord.thorax;
  const sizes = [spinalCord.neck, spinalCord.neck, ...levels.map(size)];
  path.push(mix(path[path.length - 1]!, end, 0.45));
  return tube({
    path,
    a: [...sizes.map(({ halfWidth }) => halfWidth), 1.6 * MM],
    b: [...sizes.map(({ halfDepth }) => halfDepth), 1.6 * MM],
    across: [1, 0, 0],
  });
}

/** Up through the side holes of C6 to C2, then the loop round the atlas. */
function vertebral(): Part {
  const holes = bodyPlaces
    .filter(({ figures: { level } }) => /^C[3-6]$/.test(level))
    .toReversed()
    // straight through each hole, from below to above
    .flatMap((place) => [-5, 5].map((up) => pointOf(place, (place.width / 2) * 1000 + 4.4, up, -4.5 + up * 0.11)));
  const start = addScaled(holes[0]!, normalise(subtract(holes[0]!, holes[1]!)), 8 * MM);
  const path: Point[] = [start, ...holes, ...vertebralArtery.loop];
  return tube({ path, a: vertebralArtery.radius, b: vertebralArtery.radius, across: [0.3, 0.2, 1] });
}

const sciatic = (): Part => {
  const { course, halfWidth, halfThickness } = sciaticNerve;
  const last = course.length - 1;
  return tube({
    path: course,
    a: course.map((_, n) => halfWidth * (n === 0 ? 0.8 : n > last - 2 ? 0.75 : 1)),
    b: course.map((_, n) => halfThickness * (n > last - 2 ? 0.9 : 1)),
    across: course.map((p, n) => {
      const along = subtract(course[Math.min(last, n + 1)]!, course[Math.max(0, n - 1)]!);
      return squareTo(normalise(add([1, 0, 0], scale([0, 0, 1], p[0] > 0.07 ? 0 : -0.4))), normalise(along));
    }),
  });
};

const solid = (structureId: string, paired: boolean, part: Part, material: MaterialName, voxelMm: number, triangles: number): Solid => ({
  structureId,
  paired,
  material,
  sdf: part.sdf,
  bounds: part.bounds,
  voxel: voxelMm * MM,
  triangles,
});

/** What a needle must not reach: lungs, kidneys, cord, sciatic nerve, vertebral artery. */
export const buildOrganSolids = (): Solid[] => [
  buildLungSolid(),
  { ...solid('organ.kidney.left', false, kidney(kidneys.left), 'organ', 3, 420), oneSided: true },
  { ...solid('organ.kidney.right', false, kidney(kidneys.right), 'organ', 3, 420), oneSided: true },
  solid('organ.spinal-cord', false, cord(), 'nerve', 1.6, 700),
  solid('organ.sciatic-nerve', true, sciatic(), 'nerve', 1.6, 420),
  solid('organ.vertebral-artery', true, vertebral(), 'vessel', 1.2, 420),
];
