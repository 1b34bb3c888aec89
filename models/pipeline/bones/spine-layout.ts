import type { VertebraFigures } from '#models/definitions/bone-figures.ts';
import { discs } from '#models/definitions/bones/discs.ts';
import { sacrum } from '#models/definitions/bones/sacrum.ts';
import { vertebrae } from '#models/definitions/bones/vertebrae.ts';
import type { Point } from '#models/definitions/frame.ts';
import { axesFrom, type Axes } from '../stages/sdf/primitives.ts';
import { addScaled, mix, normalise } from '../stages/sdf/vector.ts';
import { vertebraShapes, type VertebraShape } from './vertebra-shape.ts';

/** Size and place of one vertebral body, metres, body frame. */
export interface BodyPlace {
  readonly figures: VertebraFigures;
  readonly shape: VertebraShape;
  readonly centre: Point;
  readonly axes: Axes;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
}

/** The left facet joint between a vertebra and the one above it. */
export interface FacetJoint {
  readonly centre: Point;
  /** Out of the lower vertebra's facet, towards the upper vertebra. */
  readonly facing: Point;
  readonly axes: Axes;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Half of the gap in a facet joint, metres: room for the cartilage. */
export const FACET_HALF_GAP = 0.0006;

/** C2 has no published end plate in the figures: sized to carry C3. @basis tuned */
const AXIS_BODY = { width: 0.0175, depth: 0.0155, height: 0.0172 };

const midline = (p: readonly number[]): Point => [0, p[1]!, p[2]!];

function placeBody(figures: VertebraFigures): BodyPlace {
  const { literature } = figures;
  const size = literature
    ? {
        width: literature.upperEndplateWidthMm / 1000,
        depth: literature.upperEndplateDepthMm / 1000,
        height: literature.posteriorBodyHeightMm / 1000,
      }
    : AXIS_BODY;
  return {
    figures,
    shape: vertebraShapes[figures.level]!,
    centre: midline(figures.bodyCentre),
    axes: axesFrom(midline(figures.axisUp), midline(figures.axisAnterior)),
    ...size,
  };
}

/** C2 to L5 from the head down. */
export const bodyPlaces: readonly BodyPlace[] = vertebrae.filter(({ level }) => level !== 'C1').map(placeBody);

/** A point of a vertebra in its own axes, millimetres left, up, ahead of the middle of the body. */
export function pointOf(place: BodyPlace, left: number, up: number, ahead: number): Point {
  const { axes, centre } = place;
  return addScaled(addScaled(addScaled(centre, axes.x, left / 1000), axes.y, up / 1000), axes.z, ahead / 1000);
}

/** The two end plates' middles, metres. */
export const upperEndplate = (place: BodyPlace): Point => addScaled(place.centre, place.axes.y, place.height / 2);
export const lowerEndplate = (place: BodyPlace): Point => addScaled(place.centre, place.axes.y, -place.height / 2);

/** Top of the first sacral body and its axes. */
export const sacralPlateau = ((): { centre: Point; axes: Axes; width: number; depth: number } => {
  const disc = discs[discs.length - 1]!;
  const axes = axesFrom(midline(disc.normal), [0, 0, 1]);
  return { centre: addScaled(midline(sacrum.s1EndplateCentre), axes.y, -0.0052), axes, width: 0.049, depth: 0.0335 };
})();

/**
 * The joint below each of C2..L5, in `bodyPlaces` order; the last is with the sacrum.
 *
 * Behind the disc, in the disc's own plane: there the measured facet contacts lie too, but for their distance
 * from the midline, which the coarse mesh shows too small.
 */
export const facetJointsBelow: readonly FacetJoint[] = bodyPlaces.map((place, index) => {
  const disc = discs[index]!;
  const below = bodyPlaces[index + 1];
  const shape = below?.shape ?? vertebraShapes['S1']!;
  const axes = axesFrom(midline(disc.normal), [0, 0, 1]);
  const depth = (place.depth + (below?.depth ?? sacralPlateau.depth)) / 2;
  const lumbar = shape.facetFacing[0] < 0;
  const cervical = shape.facetX > 17 && !lumbar;
  const back = depth / 2 + (lumbar ? 0.0105 : cervical ? 0.0055 : 0.0085);
  let centre = addScaled(addScaled(midline(disc.centre), axes.z, -back), axes.x, shape.facetX / 1000);
  const contact = below?.figures.facetSuperiorL;
  if (contact) centre = mix(centre, [centre[0], contact[1], contact[2]], 0.35);
  const [l, u, a] = shape.facetFacing;
  const facing = normalise(addScaled(addScaled([l, 0, 0], axes.y, u), axes.z, a));
  return {
    centre,
    facing,
    axes: axesFrom(addScaled(axes.y, facing, -(axes.y[1] * facing[1] + axes.y[2] * facing[2])), facing),
    halfWidth: shape.facetHalfWidth / 1000,
    halfHeight: shape.facetHalfHeight / 1000,
  };
});
