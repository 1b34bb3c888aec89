import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import type { Point } from '#models/definitions/frame.ts';
import type { MuscleFigures } from '#models/definitions/muscle-figures.ts';
import { checkAttachments } from '#models/pipeline/checks/attachments.ts';
import { boneLandmarks } from '#models/pipeline/checks/bone-landmarks.ts';
import { checkBudgets } from '#models/pipeline/checks/budgets.ts';
import { checkCentroid } from '#models/pipeline/checks/centroid.ts';
import { checkClosed } from '#models/pipeline/checks/closed.ts';
import { fasciclesUsed } from '#models/pipeline/checks/fascicles-used.ts';
import { checkFibreDirection } from '#models/pipeline/checks/fibre-direction.ts';
import { judge, judgeRows } from '#models/pipeline/checks/judge.ts';
import { knownShortfalls } from '#models/pipeline/checks/known-shortfalls.ts';
import { checkLandmarks } from '#models/pipeline/checks/landmarks.ts';
import { MeshQuery } from '#models/pipeline/checks/mesh-query.ts';
import { checkMirrored } from '#models/pipeline/checks/mirrored.ts';
import { checkPenetration } from '#models/pipeline/checks/penetration.ts';
import { atLeast, atMost, quantile, usually, type Row } from '#models/pipeline/checks/row.ts';
import { checkSameBytes } from '#models/pipeline/checks/same-bytes.ts';
import { distanceToMidline } from '#models/pipeline/checks/soft-attachments.ts';
import { checkVolume } from '#models/pipeline/checks/volume.ts';
import type { Solid, StructureMesh } from '#models/pipeline/structure-mesh.ts';

const MM = 0.001;
const value = (row: Row | undefined, quantity: string): number => row!.measures[quantity]!.value;

/** A closed box, sides split into cells; v grows with y, u with x; its upper (z) side is the outer one. */
function box(structureId: string, min: Point, max: Point, cells = 6): StructureMesh {
  const [positions, colours, fibreUv, triangles]: [number[], number[], number[], number[]] = [[], [], [], []];
  const vertices = new Map<string, number>();
  const vertex = (at: readonly number[]): number => {
    const key = at.join(' ');
    const known = vertices.get(key);
    if (known !== undefined) return known;
    const p = at.map((value, k) => min[k]! + ((max[k]! - min[k]!) * value) / cells);
    positions.push(...p);
    colours.push(255, 0, at[2] === cells ? 0 : 255, 255);
    fibreUv.push(p[0]! - min[0], p[1]! - min[1]);
    vertices.set(key, vertices.size);
    return vertices.size - 1;
  };
  for (const axis of [0, 1, 2]) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    for (const side of [0, cells]) {
      for (let i = 0; i < cells; i++) {
        for (let j = 0; j < cells; j++) {
          const corner = (a: number, b: number): number => {
            const at = [0, 0, 0];
            at[axis] = side;
            at[u] = i + a;
            at[v] = j + b;
            return vertex(at);
          };
          const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
          triangles.push(...(side > 0 ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
        }
      }
    }
  }
  return {
    structureId, paired: true, layer: 'deep', material: 'muscle', positions: Float32Array.from(positions), normals: new Float32Array(positions.length),
    indices: Uint32Array.from(triangles), colours: Uint8Array.from(colours), fibreUv: Float32Array.from(fibreUv),
    fibreExtent: { width: max[0] - min[0], length: max[1] - min[1] },
  };
}

/** A sphere of rings and sectors, closed and outward. */
function sphere(structureId: string, [x, y, z]: Point, radius: number): StructureMesh {
  const [rings, sectors] = [24, 48];
  const positions: number[] = [x, y + radius, z, x, y - radius, z];
  const at = (ring: number, sector: number): number => (ring === 0 ? 0 : ring === rings ? 1 : 2 + (ring - 1) * sectors + (sector % sectors));
  for (let r = 1; r < rings; r++) {
    for (let s = 0; s < sectors; s++) {
      const [polar, turn] = [(Math.PI * r) / rings, (2 * Math.PI * s) / sectors];
      positions.push(x + radius * Math.sin(polar) * Math.sin(turn), y + radius * Math.cos(polar), z + radius * Math.sin(polar) * Math.cos(turn));
    }
  }
  const triangles: number[] = [];
  for (let r = 0; r < rings; r++) {
    for (let s = 0; s < sectors; s++) {
      const [a, b, c, d] = [at(r, s), at(r + 1, s), at(r + 1, s + 1), at(r, s + 1)];
      if (r < rings - 1) triangles.push(a, b, c);
      if (r > 0) triangles.push(a, c, d);
    }
  }
  const count = positions.length / 3;
  return {
    structureId, paired: true, layer: 'deep', material: 'muscle', positions: Float32Array.from(positions), normals: new Float32Array(count * 3),
    indices: Uint32Array.from(triangles), colours: new Uint8Array(count * 4),
    fibreUv: Float32Array.from({ length: count * 2 }, (_, n) => (n % 2 ? y + radius - positions[Math.floor(n / 2) * 3 + 1]! : 0)),
    fibreExtent: { width: radius, length: 2 * radius },
  };
}

/** The same as bone: no fibres. */
function bone({ structureId, paired, positions, normals, indices, colours }: StructureMesh): StructureMesh {
  return { structureId, paired, positions, normals, indices, colours, material: 'bone', layer: 'bones' };
}

function together(a: StructureMesh, b: StructureMesh): StructureMesh {
  const count = a.positions.length / 3;
  return {
    ...a,
    positions: Float32Array.from([...a.positions, ...b.positions]),
    normals: Float32Array.from([...a.normals, ...b.normals]),
    colours: Uint8Array.from([...a.colours, ...b.colours]),
    fibreUv: Float32Array.from([...a.fibreUv!, ...b.fibreUv!]),
    indices: Uint32Array.from([...a.indices, ...b.indices.map((n) => n + count)]),
  };
}

const figures = (id: MuscleFigures['id'], more: Partial<MuscleFigures> = {}): MuscleFigures => ({
  id, latin: '', name: '', group: '', layer: 1, fma: null, ta98: null, thicknessMm: [4, 6], bellyFraction: 1, pcsaCm2: null, origin: [], insertion: [],
  fascicles: [], attachmentsBasis: '', note: null, ...more,
});
const path3 = (from: Point, to: Point, source: 'derived' | 'seth2019' = 'derived') => ({ name: 'path', points: [from, to], source });
const slab = (id: string): StructureMesh => box(id, [0.1, 1, 0], [0.14, 1.1, 0.005]);
const ball = (centre: Point, radius: number): Solid => ({
  structureId: 'bone.ball', paired: true, material: 'bone', voxel: 0.001, triangles: 100,
  sdf: (x, y, z) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius,
  bounds: { min: [centre[0] - radius, centre[1] - radius, centre[2] - radius], max: [centre[0] + radius, centre[1] + radius, centre[2] + radius] },
});

describe('closed and outward', () => {
  const cube = box('muscle.cube', [0, 0, 0], [0.02, 0.02, 0.02], 1);

  it('passes a closed cube and gives its volume', () => {
    const [row] = checkClosed([cube]);
    expect(value(row, 'edge faults')).toBe(0);
    expect(value(row, 'volume cm3')).toBeCloseTo(8, 4);
  });

  it('finds a cube that is open on one side, and one that is turned inside out', () => {
    expect(value(checkClosed([{ ...cube, indices: cube.indices.slice(6) }])[0], 'edge faults')).toBe(4);
    expect(value(checkClosed([{ ...cube, indices: cube.indices.toReversed() }])[0], 'volume cm3')).toBeCloseTo(-8, 4);
  });

  it('finds an edge that two pairs of triangles share', () => {
    // two cubes joined at an edge: balanced, and yet used twice each way
    const other = box('muscle.cube', [0.02, 0.02, 0], [0.04, 0.04, 0.02], 1);
    const joined = together(cube, other);
    const keys = new Map<string, number>();
    const weld = Uint32Array.from({ length: joined.positions.length / 3 }, (_, n) => {
      const key = [0, 1, 2].map((k) => joined.positions[n * 3 + k]!.toFixed(6)).join(' ');
      if (!keys.has(key)) keys.set(key, n);
      return keys.get(key)!;
    });
    expect(value(checkClosed([{ ...joined, indices: joined.indices.map((n) => weld[n]!) }])[0], 'edge faults')).toBe(2);
  });
});

describe('left equals right', () => {
  const middle = (shift: number): StructureMesh => {
    const mesh = { ...box('bone.middle', [-0.02, 0, 0], [0.02, 0.02, 0.02], 2), paired: false };
    mesh.positions[0]! += shift;
    return mesh;
  };

  it('passes a symmetric mesh and finds a vertex that was moved by 0.05 mm', () => {
    expect(value(checkMirrored([middle(0)])[0], 'worst mm')).toBe(0);
    expect(value(checkMirrored([middle(0.05 * MM)])[0], 'worst mm')).toBeCloseTo(0.05, 3);
  });

  it('skips what is paired or stands on one side', () => {
    expect(checkMirrored([{ ...middle(1), paired: true }, { ...middle(1), structureId: 'organ.kidney.left' }])).toEqual([]);
  });
});

describe('distances and insides', () => {
  it('knows inside from outside where two parts of one mesh overlap', () => {
    const query = new MeshQuery(together(box('a', [0, 0, 0], [0.02, 0.02, 0.02]), box('a', [0.01, 0, 0], [0.03, 0.02, 0.02])));
    expect(query.contains([0.015, 0.011, 0.012])).toBe(true);
    expect(query.contains([0.025, 0.011, 0.012])).toBe(true);
    expect(query.contains([0.031, 0.011, 0.012])).toBe(false);
    expect(query.distance([0.035, 0.01, 0.01])).toBeCloseTo(0.005, 6);
  });

  it('puts the tips of spinous processes and the free edge of the nuchal ligament on the midline, a rib not', () => {
    expect(distanceToMidline([0, 1.41584, -0.14]) * 1000).toBeLessThan(12);
    expect(distanceToMidline([0, 1.56257, -0.11992])).toBeLessThan(1e-6);
    expect(distanceToMidline([0.079, 1.394, -0.127])).toBeGreaterThan(0.07);
  });
});

describe('attachments', () => {
  const attached = (origin: Point, insertion: Point, words = 'bone'): MuscleFigures =>
    figures('muscle.slab', { origin: [{ bone: words, points: [origin] }], insertion: [{ bone: words, points: [insertion] }] });
  const bones = [ball([0.12, 0.96, 0.0025], 0.045)];

  it('measures from points of the figures to the mesh, and nothing within it', () => {
    const [row] = checkAttachments([slab('muscle.slab')], [attached([0.12, 0.99, 0.0025], [0.12, 1.09, 0.003])], bones);
    expect(value(row, 'points worst')).toBeCloseTo(10, 3);
    expect(value(row, 'points mean')).toBeCloseTo(5, 3);
  });

  it('passes an end that reaches its bone and finds one that hangs in the air', () => {
    const [row] = checkAttachments([slab('muscle.slab')], [attached([0.12, 1, 0], [0.12, 1.1, 0])], bones);
    expect(value(row, 'origin median')).toBeLessThan(4);
    expect(value(row, 'insertion median')).toBeGreaterThan(90);
    expect(judge(row!.measures['insertion median']!)).toBe('fault');
  });

  it('lets an undrawn band stand for its own polyline', () => {
    const [row] = checkAttachments([slab('muscle.slab')], [attached([0.12, 1, 0], [0.12, 1.1, 0], 'iliotibial tract')], bones);
    expect(value(row, 'insertion median')).toBeLessThan(21);
  });

  it('lets a slip start on its own muscle', () => {
    const slip = box('muscle.slab', [0.12, 1.05, 0.004], [0.13, 1.15, 0.008]);
    for (let n = 1; n < slip.fibreUv!.length; n += 2) slip.fibreUv![n]! += 0.05;
    const both = { ...together(slab('muscle.slab'), slip), fibreExtent: { width: 0.04, length: 0.15 } };
    const reach = [...bones, ball([0.12, 1.15, 0.005], 0.05)];
    const [row] = checkAttachments([both], [attached([0.12, 1, 0], [0.12, 1.15, 0])], reach);
    expect(value(row, 'origin worst')).toBeLessThan(21);
    const [alone] = checkAttachments([{ ...slip, fibreExtent: { width: 0.04, length: 0.15 } }], [attached([0.12, 1, 0], [0.12, 1.15, 0])], bones);
    expect(value(alone, 'origin median')).toBeGreaterThan(40);
  });
});

describe('penetration', () => {
  const outer = sphere('muscle.outer', [0.1, 1, 0], 0.02);

  it('finds a sphere whose surface lies 3 mm inside another', () => {
    const { pairs, shares } = checkPenetration([outer, sphere('muscle.inner', [0.1, 1, 0], 0.017)], [], []);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]!.id).toBe('muscle.inner / muscle.outer');
    expect(value(pairs[0], 'deepest mm')).toBeCloseTo(3, 1);
    expect(value(shares[0], 'share %')).toBeCloseTo(50, 0);
    expect(judge(shares[0]!.measures['share %']!)).toBe('fault');
  });

  it('says how deep two spheres overlap, and nothing where they only touch', () => {
    expect(value(checkPenetration([outer, sphere('muscle.beside', [0.137, 1, 0], 0.02)], [], []).pairs[0], 'deepest mm')).toBeCloseTo(3, 1);
    expect(checkPenetration([outer, sphere('muscle.beside', [0.1395, 1, 0], 0.02)], [], []).pairs).toEqual([]);
  });

  it('does not count parts of one sheet', () => {
    const meshes = [outer, sphere('muscle.inner', [0.1, 1, 0], 0.017)];
    expect(checkPenetration(meshes, [], [['muscle.inner', 'muscle.outer']]).pairs).toEqual([]);
  });

  it('lets an end sink into its bone, and finds the same bone in the belly', () => {
    const muscle = box('muscle.strap', [0.1, 1, 0], [0.11, 1.1, 0.01], 20);
    const origin = [{ bone: 'bone', points: [[0.1, 1, 0.005], [0.11, 1, 0.005]] as const }];
    const found = (from: number, to: number): readonly Row[] =>
      checkPenetration([muscle, bone(box('bone.block', [0.09, from, -0.01], [0.12, to, 0.02], 4))], [figures('muscle.strap', { origin })], []).pairs;
    expect(found(0.98, 1.0055)).toEqual([]);
    expect(value(found(0.98, 1.0145)[0], 'deepest mm')).toBeGreaterThan(3);
    expect(value(found(1.04, 1.06)[0], 'deepest mm')).toBeGreaterThan(5);
    // known as an end by its fibre coordinates alone; one cell, so that the bone has no corner within the muscle
    const plain = (to: number): readonly Row[] => checkPenetration([muscle, bone(box('bone.block', [0.09, 0.98, -0.01], [0.12, to, 0.02], 1))], [], []).pairs;
    expect(plain(1.0055)).toEqual([]);
    expect(plain(1.0145)).toHaveLength(1);
  });
});

describe('volume and thickness', () => {
  it('gives volume, its ratio to PCSA times length, and the thickness of a slab', () => {
    const muscle = figures('muscle.slab', { pcsaCm2: 2, fascicles: [path3([0.12, 1, 0], [0.12, 1.1, 0])] });
    const [row] = checkVolume([slab('muscle.slab')], [muscle]);
    expect(value(row, 'volume cm3')).toBeCloseTo(20, 4);
    expect(value(row, 'ratio')).toBeCloseTo(1, 4);
    expect(value(row, 'thick mm')).toBeCloseTo(5, 3);
    expect(judge(row!.measures['thick mm']!)).toBe('kept');
  });

  it('marks a slab twice as thick as the figures say', () => {
    const [row] = checkVolume([slab('muscle.slab')], [figures('muscle.slab', { thicknessMm: [1, 2.5] })]);
    expect(judge(row!.measures['thick mm']!)).toBe('unusual');
  });

  it('adds what lies on top of one another, and starts from the outermost side only', () => {
    const upper = box('muscle.slab', [0.1, 1, 0.004], [0.14, 1.1, 0.009]);
    const [row] = checkVolume([together(slab('muscle.slab'), upper)], [figures('muscle.slab')]);
    expect(value(row, 'thick mm')).toBeCloseTo(9, 3);
  });
});

describe('middle, length and fibre direction', () => {
  const muscle = (from: Point, to: Point): MuscleFigures => figures('muscle.slab', { fascicles: [path3(from, to)] });

  it('measures how far a muscle lies from its paths, and how much longer it is', () => {
    const [row] = checkCentroid([slab('muscle.slab')], [muscle([0.12, 1, 0.015], [0.12, 1.05, 0.015])]);
    expect(value(row, 'apart mm')).toBeCloseTo(Math.hypot(25, 10), 2);
    expect(value(row, 'ratio')).toBeCloseTo(0.5, 4);
  });

  it.each([
    ['along', [0.12, 1.1, 0.005], 0],
    ['against', [0.12, 0.9, 0.005], 0],
    ['across', [0.22, 1, 0.005], 90],
    ['askew', [0.22, 1.1, 0.005], 45],
  ] as const)('gives the angle of a path that runs %s', (_, to, degrees) => {
    const [row] = checkFibreDirection([slab('muscle.slab')], [muscle([0.12, 1, 0.005], to)]);
    expect(value(row, 'median deg')).toBeCloseTo(degrees, 3);
  });

  it('takes the direction in which v grows and u stays, also where the two are skewed', () => {
    const skewed = slab('muscle.slab');
    // u measured along x + y: lines of equal u run at 45 degrees
    for (let n = 0; n < skewed.fibreUv!.length; n += 2) skewed.fibreUv![n]! += skewed.fibreUv![n + 1]!;
    expect(value(checkFibreDirection([skewed], [muscle([0.12, 1, 0.005], [0.12, 1.1, 0.005])])[0], 'median deg')).toBeCloseTo(45, 3);
  });

  it('leaves the tilt of the surface out of the angle in the surface', () => {
    const [row] = checkFibreDirection([slab('muscle.slab')], [muscle([0.12, 1, 0.005], [0.12, 1.1, 0.105])]);
    expect(value(row, 'median deg')).toBeCloseTo(45, 3);
    expect(value(row, 'in surface deg')).toBeCloseTo(0, 3);
  });

  it('prefers derived paths, and takes model paths where there are no others', () => {
    const [derived, model] = [path3([0, 0, 0], [0, 1, 0]), path3([0, 0, 0], [1, 0, 0], 'seth2019')];
    expect(fasciclesUsed({ id: 'muscle.slab', fascicles: [model, derived] })).toEqual({ fascicles: [derived], which: '1 derived' });
    expect(fasciclesUsed({ id: 'muscle.slab', fascicles: [model] }).which).toBe('1 model');
    expect(fasciclesUsed({ id: 'muscle.multifidus', fascicles: [model, derived] }).which).toBe('2 derived and model');
  });
});

describe('landmarks', () => {
  const at = (x: number, expected = 0) => ({ bone: 'bone.ball', name: `x ${x}`, point: [x, 0, 0] as const, expected });

  it('gives the distance to the surface on either side, and to a centre less its radius', () => {
    const rows = checkLandmarks([ball([0, 0, 0], 0.02)], [at(0.02), at(0.023), at(0.011), at(0, -0.02)]);
    expect(value(rows[0], 'median mm')).toBeCloseTo(0, 6);
    expect(value(rows[1], 'worst mm')).toBeCloseTo(9, 6);
    expect(rows[1]!.note).toContain('x 0.011');
    expect(judge(rows[1]!.measures['worst mm']!)).toBe('fault');
  });

  it('fails on a point of a bone that is not built', () => {
    expect(checkLandmarks([], [at(0)]).some(({ measures }) => judge(measures['worst mm']!) === 'fault')).toBe(true);
  });

  it('reads figures of every bone that has some', () => {
    expect(boneLandmarks.length).toBeGreaterThan(500);
    expect(boneLandmarks.every(({ point }) => point.length === 3 && point.every(Number.isFinite))).toBe(true);
  });
});

describe('budgets and bytes', () => {
  it('sums triangles by layer and judges bytes', () => {
    const structures = [{ layer: 'bones', triangles: 60 }, { layer: 'deep', triangles: 30 }, { layer: 'bones', triangles: 10 }];
    const [row] = checkBudgets({ inputHash: '', levels: [{ file: 'back-first.glb', bytes: 800_000, gzipBytes: 420, storedTriangles: 100, structures }] });
    expect(value(row, 'bones')).toBe(70);
    expect(value(row, 'deep')).toBe(30);
    expect(judge(row!.measures['bytes']!)).toBe('fault');
    expect(judge(row!.measures['gzip/triangle']!)).toBe('kept');
  });

  it('finds a byte that differs, a file that is missing, and lets gzip sizes differ', () => {
    const [one, other] = ['one-', 'other-'].map((name) => mkdtempSync(path.join(os.tmpdir(), name))) as [string, string];
    for (const folder of [one, other]) {
      mkdirSync(path.join(folder, 'flat'));
      writeFileSync(path.join(folder, 'flat/a.svg'), 'same');
    }
    writeFileSync(path.join(one, 'b.glb'), 'abc');
    writeFileSync(path.join(other, 'b.glb'), 'abd');
    writeFileSync(path.join(one, 'c.json'), 'ab');
    writeFileSync(path.join(one, 'manifest.json'), '{\n "gzipBytes": 1,\n "bytes": 2\n}');
    writeFileSync(path.join(other, 'manifest.json'), '{\n "gzipBytes": 3,\n "bytes": 2\n}');
    expect(checkSameBytes(one, other).map((row) => [row.id, value(row, 'differing')])).toEqual([['b.glb', 1], ['c.json', 2], ['flat/a.svg', 0], ['manifest.json', 0]]);
  });
});

describe('verdicts', () => {
  const listed = { check: 'a', id: 'x', quantity: 'mm', value: 10, why: '' };

  it('keeps, marks, excuses and fails', () => {
    expect(judge(atMost(4, 4))).toBe('kept');
    expect(judge(atMost(4.1, 4))).toBe('fault');
    expect(judge(atLeast(-1, 0))).toBe('fault');
    expect(judge(atMost(NaN, 4))).toBe('fault');
    expect(judge(usually(3, 0.5, 2))).toBe('unusual');
    expect(judge(atMost(10.9, 4), listed)).toBe('known');
    expect(judge(atMost(11.1, 4), listed)).toBe('fault');
    expect(judge(atLeast(9.2, 12), listed)).toBe('known');
    expect(judge(atLeast(9, 12), listed)).toBe('fault');
  });

  it('names what is listed and no longer needed', () => {
    expect(judgeRows('a', [{ id: 'x', measures: { mm: atMost(3, 4) } }], [listed]).spare).toEqual([listed]);
    expect(judgeRows('a', [{ id: 'x', measures: { mm: atMost(5, 4) } }], [listed]).spare).toEqual([]);
  });

  it('lists a shortfall once, with a reason, of a structure that is there', () => {
    const keys = knownShortfalls.map(({ check, id, quantity }) => `${check} ${id} ${quantity}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, why } of knownShortfalls) {
      expect(why.length, id).toBeGreaterThan(10);
      if (id.startsWith('muscle.')) expect(muscles.some((muscle) => muscle.id === id), id).toBe(true);
    }
  });

  it('takes the weighted quantile', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([3, 1, 2], 0.5, [10, 1, 1])).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
