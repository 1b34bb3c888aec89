import { ROOM } from '#models/definitions/joints/contact-points.ts';
import type { PlacedProp } from '#src/kinematics/contacts/solved-move.ts';
import type { StructureMesh } from '../structure-mesh.ts';

type Box = readonly [x: number, y: number, z: number, width: number, height: number, depth: number];

const { seatHeight, seatWidth, seatDepth, backHeight } = ROOM.chair;
const SEAT: readonly Box[] = [
  [0, seatHeight - 0.02, 0, seatWidth, 0.04, seatDepth],
  ...[-1, 1].flatMap((x) => [-1, 1].map((z): Box => [x * (seatWidth / 2 - 0.03), (seatHeight - 0.04) / 2, z * (seatDepth / 2 - 0.03), 0.036, seatHeight - 0.04, 0.036])),
];
const BACK = -seatDepth / 2 + 0.02;

/** Things of the room as boxes about their own place, metres: the page draws the same sizes with round edges. */
const THINGS: Readonly<Record<string, readonly Box[]>> = {
  chair: [
    ...SEAT,
    ...[-1, 1].map((x): Box => [x * (seatWidth / 2 - 0.03), (backHeight + seatHeight) / 2, BACK, 0.034, backHeight - seatHeight, 0.03]),
    [0, backHeight - 0.03, BACK, seatWidth, 0.05, 0.022],
  ],
  bench: SEAT,
  counter: [[0, ROOM.counterHeight - 0.02, 0.1, 1.1, 0.04, 0.5]],
  doorway: [[-0.48, 1.02, 0.06, 0.1, 2.05, 0.12], [0.48, 1.02, 0.06, 0.1, 2.05, 0.12]],
  pillow: [[0, 0.045, 0, 0.5, 0.09, 0.32]],
  towel_roll: [[0, 0.05, 0, 0.1, 0.1, 0.5]],
};

/** A thing of the room as one mesh; null where it is not drawn. */
export function propMesh({ id, x, z }: PlacedProp): StructureMesh | null {
  const boxes = THINGS[id];
  if (!boxes) return null;
  const positions: number[] = [];
  const indices: number[] = [];
  for (const [bx, by, bz, width, height, depth] of boxes) {
    const first = positions.length / 3;
    for (const sx of [-1, 1]) for (const sy of [-1, 1]) for (const sz of [-1, 1]) positions.push(x + bx + (sx * width) / 2, by + (sy * height) / 2, z + bz + (sz * depth) / 2);
    const quads = [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]] as const;
    for (const [a, b, c, d] of quads) indices.push(first + a, first + b, first + c, first + a, first + c, first + d);
  }
  const count = positions.length / 3;
  return {
    structureId: `prop.${id}`,
    paired: false,
    layer: 'skin',
    material: 'cloth',
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    indices: Uint32Array.from(indices),
    colours: new Uint8Array(count * 4),
  };
}
