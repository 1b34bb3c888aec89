import { beforeAll, describe, expect, it } from 'vitest';
import { MUSCLE_LAYERS, muscleLayerOf } from '#models/definitions/muscles/muscle-layers.ts';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { triggerPoints } from '#models/definitions/trigger-points.ts';
import { buildBoneSolids } from '#models/pipeline/bones/solids.ts';
import { volumeOf } from '#models/pipeline/checks/volume-of.ts';
import { buildMuscles } from '#models/pipeline/muscles/build-muscles.ts';
import type { StructureMesh } from '#models/pipeline/structure-mesh.ts';

const bones = buildBoneSolids();
let meshes: StructureMesh[] = [];
beforeAll(() => {
  meshes = buildMuscles(bones);
});

const named = (name: string): StructureMesh => {
  const mesh = meshes.find(({ structureId }) => structureId === `muscle.${name}`);
  if (!mesh) throw new Error(`no mesh of ${name}`);
  return mesh;
};
const pointsOf = ({ positions }: StructureMesh): number[][] =>
  Array.from({ length: positions.length / 3 }, (_, n) => [positions[n * 3]!, positions[n * 3 + 1]!, positions[n * 3 + 2]!]);

/** Cubic centimetres, positive when the triangles face outward. */
const volumeCm3 = (mesh: StructureMesh): number => volumeOf(mesh) * 1e6;

/** Edges that are not used once in each direction. */
function openEdges({ indices }: StructureMesh): number {
  const balance = new Map<string, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [from, to] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!];
      const key = from < to ? `${from}-${to}` : `${to}-${from}`;
      balance.set(key, (balance.get(key) ?? 0) + (from < to ? 1 : -1));
    }
  }
  return [...balance.values()].filter((count) => count !== 0).length;
}

/** The hindmost z of a mesh around a place on the back, metres. */
const depthAt = (mesh: StructureMesh, x: number, y: number, within: number): number =>
  Math.min(...pointsOf(mesh).filter((p) => Math.hypot(p[0]! - x, p[1]! - y) < within).map((p) => p[2]!));

describe('the set', () => {
  it('has one left mesh of every muscle of the definitions', () => {
    expect(meshes.map(({ structureId }) => structureId).sort()).toEqual(muscles.map(({ id }) => id).sort());
    expect(meshes.every(({ paired }) => paired)).toBe(true);
  });

  it('stays within its budget of triangles', () => {
    const total = meshes.reduce((sum, { indices }) => sum + indices.length / 3, 0);
    expect(total).toBeGreaterThan(90_000);
    expect(total).toBeLessThan(110_000);
  });

  it('peels from outside in: each layer lies, in the mean, nearer to the skin of the back than the next', () => {
    for (const layer of MUSCLE_LAYERS) expect(meshes.filter((mesh) => mesh.layer === layer).length, layer).toBeGreaterThan(5);
    for (const mesh of meshes) expect(mesh.layer, mesh.structureId).toBe(muscleLayerOf(mesh.structureId));
    // at places of the back where all four can be met, a ray inwards meets them in order
    const hindmost = (layer: string, x: number, y: number): number =>
      Math.min(...meshes.filter((mesh) => mesh.layer === layer).flatMap((mesh) => pointsOf(mesh).filter((p) => Math.hypot(p[0]! - x, p[1]! - y) < 0.008).map((p) => p[2]!)));
    for (const [x, y] of [[0.035, 1.42], [0.03, 1.4]] as const) {
      expect(hindmost('surface', x, y)).toBeLessThan(hindmost('deep', x, y));
      expect(hindmost('deep', x, y)).toBeLessThan(hindmost('column', x, y));
    }
    expect(hindmost('column', 0.02, 1.1)).toBeLessThan(hindmost('deepest', 0.02, 1.1));
    expect(meshes.filter(({ material }) => material === 'fascia').map(({ structureId }) => structureId)).toEqual(['muscle.erector-spinae-aponeurosis', 'muscle.thoracolumbar-fascia']);
  });

  it('is the same, byte for byte, when built again', () => {
    const again = buildMuscles(bones);
    again.forEach((mesh, n) => {
      expect(mesh.positions, mesh.structureId).toEqual(meshes[n]!.positions);
      expect(mesh.indices, mesh.structureId).toEqual(meshes[n]!.indices);
    });
  });
});

describe.each(muscles.map(({ id }) => [id] as const))('%s', (id) => {
  const mesh = (): StructureMesh => named(id.slice('muscle.'.length));

  it('is closed and faces outward', () => {
    expect(openEdges(mesh())).toBe(0);
    expect(volumeCm3(mesh())).toBeGreaterThan(0.5);
  });

  it('has unit normals and fibres within their extent', () => {
    const { normals, fibreUv, fibreExtent, positions } = mesh();
    for (let n = 0; n < normals.length; n += 3) {
      expect(Math.abs(Math.hypot(normals[n]!, normals[n + 1]!, normals[n + 2]!) - 1)).toBeLessThan(1e-3);
    }
    expect(fibreUv).toHaveLength((positions.length / 3) * 2);
    for (let n = 0; n < fibreUv!.length; n += 2) {
      expect(fibreUv![n]).toBeGreaterThanOrEqual(0);
      expect(fibreUv![n]).toBeLessThanOrEqual(fibreExtent!.width + 1e-4);
      expect(fibreUv![n + 1]).toBeGreaterThanOrEqual(0);
      expect(fibreUv![n + 1]).toBeLessThanOrEqual(fibreExtent!.length + 1e-4);
    }
  });

  it('stays on its own side and runs from origin to insertion', () => {
    const all = pointsOf(mesh());
    expect(Math.min(...all.map((p) => p[0]!))).toBeGreaterThan(-1e-4);
    const figures = muscles.find((muscle) => muscle.id === id)!;
    for (const attachment of [figures.origin[0]!, figures.insertion[0]!]) {
      // the mean gap from the measured polyline to the mesh; latissimus begins at its flesh line, not at the midline
      if (id === 'muscle.latissimus-dorsi' && attachment === figures.origin[0]) continue;
      // the measured front of the sacrum bulges before the promontory; the muscle begins on the drawn, hollow one
      if (id === 'muscle.piriformis' && attachment === figures.origin[0]) continue;
      const gaps = attachment.points.map((q) => Math.min(...all.map((p) => Math.hypot(p[0]! - q[0], p[1]! - q[1], p[2]! - q[2]))));
      // iliocostalis thoracis begins beside the angles that the part below ends on: its own slips there are not drawn
      const most = id === 'muscle.iliocostalis-thoracis' ? 0.03 : 0.012;
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, attachment.bone).toBeLessThan(most);
    }
  });

  it('keeps its flesh out of the bones; only tendons sink in', () => {
    const { colours } = mesh();
    const outer = pointsOf(mesh()).filter((_, n) => colours[n * 4 + 2] === 0 && colours[n * 4 + 1]! < 128);
    const inside = outer.filter((p) => bones.some(({ sdf, bounds: { min, max } }) =>
      p.every((value, k) => value > min[k]! && value < max[k]!) && sdf(p[0]!, p[1]!, p[2]!) < -0.002));
    expect(inside.length / Math.max(1, outer.length)).toBeLessThan(0.02);
  });
});

describe('how the muscles lie', () => {
  it('lets the parts of trapezius share their edges to the point', () => {
    const key = (p: number[]): string => p.map((value) => value.toFixed(6)).join(' ');
    const middle = new Set(pointsOf(named('trapezius-middle')).map(key));
    for (const neighbour of ['trapezius-upper', 'trapezius-lower']) {
      expect(pointsOf(named(neighbour)).filter((p) => middle.has(key(p))).length, neighbour).toBeGreaterThan(60);
    }
  });

  it('puts trapezius over the rhomboids, these over the erector', () => {
    const [x, y] = [0.04, 1.4];
    expect(depthAt(named('trapezius-lower'), x, y, 0.02)).toBeLessThan(depthAt(named('rhomboid-major'), x, y, 0.02));
    expect(depthAt(named('rhomboid-major'), x, y, 0.02)).toBeLessThan(depthAt(named('longissimus-thoracis'), 0.03, y, 0.02));
  });

  it('lays the nape in its order: suboccipitals, semispinalis, splenius, trapezius', () => {
    const nape = (name: string, x: number, y: number): number => depthAt(named(name), x, y, 0.012);
    expect(nape('semispinalis-capitis', 0.015, 1.59)).toBeLessThan(nape('suboccipitals', 0.015, 1.59));
    expect(nape('splenius-capitis', 0.015, 1.53)).toBeLessThan(nape('semispinalis-capitis', 0.015, 1.53));
    expect(nape('semispinalis-capitis', 0.012, 1.5)).toBeLessThan(nape('semispinalis-cervicis', 0.012, 1.5));
    expect(nape('trapezius-upper', 0.015, 1.55)).toBeLessThan(nape('splenius-capitis', 0.015, 1.55));
  });

  it('hides multifidus under the aponeurosis of the erector, the erector under serratus posterior', () => {
    for (const y of [1.02, 1.05, 1.1]) expect(depthAt(named('longissimus-thoracis'), 0.015, y, 0.012)).toBeLessThan(depthAt(named('multifidus'), 0.015, y, 0.012));
    expect(depthAt(named('serratus-posterior-inferior'), 0.03, 1.2, 0.012)).toBeLessThan(depthAt(named('longissimus-thoracis'), 0.03, 1.2, 0.012));
    expect(depthAt(named('rhomboid-minor'), 0.04, 1.46, 0.012)).toBeLessThan(depthAt(named('serratus-posterior-superior'), 0.04, 1.46, 0.012));
  });

  it('lets latissimus start at the fascia as tendon and reach the front of the humerus', () => {
    const { positions, fibreUv, fibreExtent, colours } = named('latissimus-dorsi');
    const { length } = fibreExtent!;
    const rows = Array.from({ length: positions.length / 3 }, (_, n) => ({ n, v: fibreUv![n * 2 + 1]! / length }));
    const first = Math.min(...rows.map(({ v }) => v));
    expect(first).toBeGreaterThan(0.05);
    expect(rows.filter(({ v }) => v < first + 0.01).every(({ n }) => colours[n * 4 + 1]! > 150)).toBe(true);
    const tip = rows.filter(({ v }) => v > 0.995);
    expect(tip.every(({ n }) => positions[n * 3]! > 0.175 && positions[n * 3 + 2]! > -0.045)).toBe(true);
  });

  it('draws the C7 diamond wider than the tendon above and below it', () => {
    const reach = (name: string, low: number, high: number): number => {
      const { positions, colours } = named(name);
      const xs = pointsOf(named(name)).flatMap((p, n) => (p[1]! > low && p[1]! < high && colours[n * 4 + 1]! > 128 && p[0]! < 0.08 ? [positions[n * 3]!] : []));
      return Math.max(...xs);
    };
    expect(reach('trapezius-middle', 1.46, 1.49)).toBeGreaterThan(2 * reach('trapezius-lower', 1.25, 1.33));
  });

  it('has bellies of a size that an anatomist expects, cubic centimetres', () => {
    const ranges: readonly (readonly [string, number, number])[] = [
      ['gluteus-maximus', 350, 900], ['gluteus-medius', 120, 400], ['infraspinatus', 50, 180], ['teres-major', 25, 120],
      ['rhomboid-major', 15, 60], ['levator-scapulae', 15, 60], ['quadratus-lumborum', 25, 90], ['latissimus-dorsi', 120, 400],
      ['longissimus-thoracis', 90, 320], ['multifidus', 50, 160], ['semispinalis-capitis', 20, 60], ['splenius-capitis', 12, 40],
    ];
    for (const [name, least, most] of ranges) {
      expect(volumeCm3(named(name)), name).toBeGreaterThan(least);
      expect(volumeCm3(named(name)), name).toBeLessThan(most);
    }
  });

  it('offers muscle, not tendon, at every trigger point of a muscle that is drawn from its origin', () => {
    for (const point of triggerPoints) {
      const mesh = meshes.find(({ structureId }) => structureId === point.structure);
      if (!mesh?.fibreExtent || mesh.material === 'fascia') continue;
      const { width, length } = mesh.fibreExtent;
      const u = (point.across0 === 'last' ? 1 - point.across : point.across) * width;
      const v = (point.along0 === 'insertion' ? 1 - point.along : point.along) * length;
      let best = Infinity;
      for (let n = 0; n < mesh.fibreUv!.length; n += 2) best = Math.min(best, Math.hypot(mesh.fibreUv![n]! - u, mesh.fibreUv![n + 1]! - v));
      expect(best, point.id).toBeLessThan(0.02);
    }
  });
});
