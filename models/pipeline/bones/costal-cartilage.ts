import { ribs } from '#models/definitions/bones/ribs.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, normalise, subtract } from '../stages/sdf/vector.ts';

const MM = 0.001;

/**
 * Ways from the rib ends to the sternum (1 to 7) or to the cartilage above (8 to 10), after the rib end.
 *
 * @basis derived: sternal ends on the measured sternum, margin on sternum.costalMarginL
 */
const WAYS: readonly (readonly Point[])[] = [
  [[0.036, 1.4415, -0.0215], [0.0265, 1.4405, -0.0172]],
  [[0.031, 1.4068, 0.0006], [0.0165, 1.4078, 0.0022]],
  [[0.037, 1.3815, 0.0145], [0.0165, 1.3852, 0.0118]],
  [[0.045, 1.3525, 0.0285], [0.0175, 1.3608, 0.0222]],
  [[0.058, 1.3165, 0.0435], [0.0375, 1.3245, 0.0385], [0.019, 1.3382, 0.0305]],
  [[0.0775, 1.2835, 0.0495], [0.056, 1.2875, 0.0515], [0.0365, 1.304, 0.0442], [0.0182, 1.3186, 0.0357]],
  [[0.0905, 1.2395, 0.0535], [0.0665, 1.2405, 0.0595], [0.042, 1.2625, 0.0525], [0.0255, 1.283, 0.0455], [0.0132, 1.2985, 0.0392]],
  [[0.098, 1.2095, 0.0535], [0.079, 1.2185, 0.0595], [0.0605, 1.2375, 0.058]],
  [[0.1085, 1.186, 0.046], [0.0905, 1.1985, 0.0565], [0.0745, 1.2165, 0.0592]],
  [[0.1135, 1.1742, 0.0392], [0.1005, 1.1835, 0.0492], [0.0885, 1.1975, 0.0562]],
];

/** All left costal cartilages as one structure. */
export function buildCostalCartilage(): Part {
  const bars = WAYS.map((way, index) => {
    const line = ribs[index]!.centreline as readonly Point[];
    const end = line[line.length - 1]!;
    const before = line[line.length - 2]!;
    const start = addScaled(end, normalise(subtract(end, before)), -2 * MM);
    const path = [start, ...way];
    const tall = ribs[index]!.sectionHeight / 2;
    const n = path.length - 1;
    return tube({
      path,
      a: path.map((_, i) => Math.min(6.4 * MM, tall) * (1 - (0.28 * i) / n)),
      b: path.map((_, i) => (4 - (0.8 * i) / n) * MM),
      across: path.map((p, i) => {
        const t = normalise(subtract(path[Math.min(n, i + 1)]!, path[Math.max(0, i - 1)]!));
        const out = normalise(add([p[0], 0, p[2] + 0.045], [0, index === 0 ? 0.2 : 0, 0]));
        return [out[1] * t[2] - out[2] * t[1], out[2] * t[0] - out[0] * t[2], out[0] * t[1] - out[1] * t[0]];
      }),
    });
  });
  return smoothUnion(5 * MM, bars);
}
