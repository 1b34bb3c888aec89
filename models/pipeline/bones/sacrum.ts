import { sacrum } from '#models/definitions/bones/sacrum.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, mix, normalise, subtract } from '../stages/sdf/vector.ts';
import { vertebralBody } from '../stages/sdf/vertebral-body.ts';
import { FACET_HALF_GAP, facetJointsBelow, sacralPlateau } from './spine-layout.ts';

const MM = 0.001;

/**
 * Middles of the five fused segments: centre of the body, half width of the wing there, tip of the median crest.
 *
 * The crest joins the L5 tip to the measured dorsum: its upper two tips stand behind the coarse mesh.
 * @basis derived
 */
const SEGMENTS: readonly { body: Point; half: number; crest: Point; depth: number }[] = [
  { body: [0, 1.0295, -0.0445], half: 0.047, crest: [0, 1.0285, -0.0855], depth: 0.014 },
  { body: [0, 1.0055, -0.0565], half: 0.0455, crest: [0, 1.0075, -0.0935], depth: 0.0115 },
  { body: [0, 0.9815, -0.0695], half: 0.0375, crest: [0, 0.984, -0.1005], depth: 0.0095 },
  { body: [0, 0.9575, -0.0795], half: 0.031, crest: [0, 0.9605, -0.1035], depth: 0.008 },
  { body: [0, 0.936, -0.0865], half: 0.021, crest: [0, 0.9415, -0.1035], depth: 0.0068 },
];

/** Sacrum and coccyx as one bone: wedge of five segments, wings, crests, and the holes front and back. */
export function buildSacrum(): Part {
  const [s1, s2, s3, s4, s5] = SEGMENTS as readonly [typeof SEGMENTS[number], typeof SEGMENTS[number], typeof SEGMENTS[number], typeof SEGMENTS[number], typeof SEGMENTS[number]];
  const top = vertebralBody({
    centre: addScaled(sacralPlateau.centre, sacralPlateau.axes.y, -0.0095),
    axes: sacralPlateau.axes,
    width: sacralPlateau.width,
    depth: sacralPlateau.depth,
    height: 0.019,
    waist: 0.04,
    rim: 2 * MM,
    dish: 0.6 * MM,
    hollow: 2 * MM,
  });
  const bodies = tube({
    path: [s1.body, s2.body, s3.body, s4.body, s5.body],
    a: [24, 20, 17, 15, 12].map((v) => v * MM),
    b: SEGMENTS.map((s) => s.depth),
    across: [1, 0, 0],
    corner: 0.9,
  });
  const wingPath: Point[] = [
    [0.033, 1.0295, -0.0575], [0.0342, 1.0075, -0.067], [0.0278, 0.983, -0.0795], [0.0215, 0.96, -0.0875], [0.0125, 0.9385, -0.093],
  ];
  const wing = tube({
    path: wingPath,
    a: [15.2, 14.6, 11.2, 9.2, 8].map((v) => v * MM),
    b: [15.5, 15.5, 12.2, 9, 6.4].map((v) => v * MM),
    across: [1, 0, 0],
    corner: 0.95,
  });
  const roof = tube({
    path: [[0, 1.0395, -0.0772], ...SEGMENTS.map(({ crest }, i) => addScaled(crest, [0, 0, 1], (i === 4 ? 4 : 9.5) * MM))],
    a: [22, 25, 24, 19, 14.5, 10].map((v) => v * MM),
    b: [4.2, 5.4, 5.4, 5, 4.6, 3].map((v) => v * MM),
    across: [1, 0, 0],
  });
  const crestTips = SEGMENTS.slice(0, 4).map(({ crest }, i) =>
    [ellipsoid(addScaled(crest, [0, 0, 1], 5.5 * MM), [2.9 * MM, (8.4 - i) * MM, 5.6 * MM]), 6 * MM] as const,
  );
  const crestBar = tube({ path: SEGMENTS.slice(0, 4).map(({ crest }) => addScaled(crest, [0, 0, 1], 6 * MM)), a: 2.6 * MM, b: 4 * MM, across: [1, 0, 0] });
  const lateralCrest = wingPath.slice(0, 4).map((p, i) =>
    [ellipsoid([p[0] + (i < 2 ? 2 : 1) * MM, p[1] + 1 * MM, SEGMENTS[i]!.crest[2] + (i === 0 ? 14.5 : 11) * MM], [4.4 * MM, 7 * MM, 4.6 * MM]), 8 * MM] as const,
  );
  const joint = facetJointsBelow[facetJointsBelow.length - 1]!;
  const process = addScaled(joint.centre, joint.facing, -(FACET_HALF_GAP + 3.2 * MM));
  const tip = sacrum.coccyxTip;
  const coccyx = tube({
    path: [s5.body, [0, 0.925, -0.0895], [0, 0.9135, -0.086], addScaled(tip, normalise(subtract(tip, [0, 0.9135, -0.086])), -3 * MM)],
    a: [11, 9.5, 6.2, 3.4].map((v) => v * MM),
    b: [6, 4.6, 4, 3].map((v) => v * MM),
    across: [1, 0, 0],
  });
  const bone = smoothUnion(8 * MM, [
    bodies,
    [top, 6 * MM],
    wing,
    roof,
    [crestBar, 5 * MM],
    ...crestTips,
    ...lateralCrest,
    [roundedBox(process, [joint.halfWidth, joint.halfHeight, 3.2 * MM], 2.4 * MM, joint.axes), 6 * MM],
    [taperedCapsule(process, [0.0265, 1.022, -0.0725], 5.4 * MM, 8.5 * MM), 9 * MM],
    [coccyx, 6 * MM],
    [taperedCapsule([0.0105, 0.9405, -0.0965], [0.0092, 0.9295, -0.0985], 3.2 * MM, 2.2 * MM), 4 * MM],
  ]);
  const holes = SEGMENTS.slice(0, 4).map(({ body, crest }, i) => {
    const next = SEGMENTS[i + 1]!;
    const x = [0.0195, 0.018, 0.0165, 0.0145][i]!;
    const middle = mix(body, next.body, 0.5);
    const dorsal = mix(crest, next.crest, 0.5);
    const r = [4.4, 4.2, 3.8, 3.2][i]! * MM;
    return taperedCapsule([x + 2.5 * MM, middle[1] - 1 * MM, middle[2] + 20 * MM], [x - 1 * MM, dorsal[1], dorsal[2] - 6 * MM], r, r * 0.72);
  });
  const canal = tube({
    path: [[0, 1.052, -0.0645], [0, 1.032, -0.069], [0, 1.01, -0.078], [0, 0.985, -0.0875], [0, 0.96, -0.0925], [0, 0.938, -0.099], [0, 0.928, -0.106]],
    a: [15.5, 14, 11, 8.5, 7, 6, 5].map((v) => v * MM),
    b: [7.5, 6.4, 5, 3.8, 3, 3, 3].map((v) => v * MM),
    across: [1, 0, 0],
  });
  return symmetric(smoothSubtract(bone, 3 * MM, [...holes, [canal, 2.5 * MM]]));
}
