import type { Point } from '#models/definitions/frame.ts';
import { suboccipitals } from '#models/definitions/muscles/suboccipitals.ts';
import { mix } from '../stages/sdf/vector.ts';
import { bundleRows, moved, type Bundle, type MusclePart } from './bundles.ts';
import { tendonEnds } from './muscle-recipe.ts';

/** Attachments of one of the four, origin then insertion. */
const ends = (n: 1 | 2 | 3 | 4): readonly [Point, Point] => {
  const { points } = suboccipitals.fascicles.find(({ name }) => name === `derived_${n}`)!;
  return [points[0]!, points[1]!];
};

const little = (bundle: Bundle, thicknessMm: number): MusclePart => ({
  recipe: {
    rows: bundleRows(bundle),
    nodes: [9, 18],
    outward: bundle.outward,
    aboveMm: 5,
    belowMm: 3,
    rounds: 6,
    pull: [0.35, 0.2],
    gapMm: 0.4,
    thicknessMm: () => thicknessMm,
    ends: [0.32, 0.32],
    endShare: [0.25, 0.14],
    edgesMm: [5, 5],
    ridges: [3, 0.14],
    tendon: tendonEnds(0.1, 0.09),
    outerRounds: 3,
  },
});

const [major, minor, superior, inferior] = [ends(1), ends(2), ends(3), ends(4)];
const downAndBack: Point = [0.15, -0.35, -1];

/** The small rectus first; the other three frame the suboccipital triangle over it. */
export const suboccipitalParts: readonly (readonly MusclePart[])[] = [
  [little({ path: [moved(minor[0], 1.5, 0, 0), moved(mix(minor[0], minor[1], 0.5), 3, 0, 0), moved(minor[1], 4, 0, 0)], widthsMm: [4.5, 9, 13], outward: downAndBack }, 5)],
  [
    little({ path: [moved(major[0], 1, 1, 0), mix(major[0], major[1], 0.5), moved(major[1], -2, 0, -3)], widthsMm: [6, 11, 14], outward: downAndBack }, 7),
    little({ path: [moved(inferior[0], 1.5, 1.5, 4.5), moved(mix(inferior[0], inferior[1], 0.5), 1, 0, -4), moved(inferior[1], -2, -1, -1)], widthsMm: [7, 12, 7], outward: [0.5, -0.1, -1], originAlong: [0.15, 0.1, 1] }, 9),
    little({ path: [moved(superior[0], -1, 1, -1), moved(mix(superior[0], superior[1], 0.5), 0, 0, -3), superior[1]], widthsMm: [6, 10, 13], outward: [0.3, -0.6, -1] }, 7),
  ],
];
