import type { Part } from '../stages/sdf/part.ts';
import { axesFrom } from '../stages/sdf/primitives.ts';
import { add, distance, mix, normalise, subtract } from '../stages/sdf/vector.ts';
import { vertebralBody } from '../stages/sdf/vertebral-body.ts';
import { bodyPlaces, lowerEndplate, sacralPlateau, upperEndplate } from './spine-layout.ts';

/** The disc under a vertebra: fills the gap between the two end plates and bulges by a hair. */
export function buildDisc(index: number): Part {
  const upper = bodyPlaces[index]!;
  const below = bodyPlaces[index + 1];
  const top = lowerEndplate(upper);
  const bottom = below ? upperEndplate(below) : sacralPlateau.centre;
  const lowerAxes = below?.axes ?? sacralPlateau.axes;
  const axes = axesFrom(normalise(add(upper.axes.y, lowerAxes.y)), subtract(add(upper.axes.z, lowerAxes.z), [0, 0, 0]));
  const height = Math.max(0.0045, distance(top, bottom)) + 0.0016;
  return vertebralBody({
    centre: mix(top, bottom, 0.5),
    axes,
    width: ((upper.width + (below?.width ?? sacralPlateau.width)) / 2) * 0.985,
    depth: ((upper.depth + (below?.depth ?? sacralPlateau.depth)) / 2) * 0.985,
    height,
    waist: -0.02,
    rim: Math.min(0.0016, height * 0.25),
    dish: 0,
    hollow: 0.0012,
  });
}
