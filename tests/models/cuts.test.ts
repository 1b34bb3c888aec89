import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needleWay, towardHand } from '#models/definitions/needle-way.ts';
import type { BuiltCut, BuiltRoutes, BuiltSpot } from '#models/definitions/spots.ts';
import { sectionOf } from '#models/pipeline/stages/mesh-section.ts';
import { areaOf, clipped, insideMask, roomIn, thinned } from '#models/pipeline/stages/outline.ts';
import type { StructureMesh } from '#models/pipeline/structure-mesh.ts';
import { namesInCut, TALL } from '#src/ui/names-in-cut.ts';

const built = path.resolve(import.meta.dirname, '../../models/built');
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(built, file), 'utf8')) as T;
const { spots } = read<{ spots: readonly BuiltSpot[] }>('spots.json');
const { routes } = read<BuiltRoutes>('routes.json');
const cuts = new Map(readdirSync(path.join(built, 'cuts')).flatMap((file) => Object.entries(read<{ cuts: Record<string, BuiltCut> }>(`cuts/${file}`).cuts).map(([id, cut]) => [id, { ...cut, unit: path.parse(file).name }] as const)));

/** Corners of a path, millimetres: end points of its lines and soft corners. */
function outlinesOf(d: string): (readonly [number, number])[][] {
  return d.split('z').filter(Boolean).map((ring) => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (const [, letter, body] of ring.matchAll(/([Mlq])([^Mlq]*)/g)) {
      const n = [...body!.matchAll(/-?\d+/g)].map(Number);
      if (letter === 'M') [x, y] = [n[0]!, n[1]!];
      else [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
      points.push([x / 10, y / 10]);
    }
    return points;
  });
}

/** A ball of 20 mm about a point: an octahedron, split and blown up. */
function ball(x: number, y: number, z: number): StructureMesh {
  let faces = [1, -1].flatMap((sx) => [1, -1].flatMap((sy) => [1, -1].map((sz) => (sx * sy * sz > 0 ? [[sx, 0, 0], [0, sy, 0], [0, 0, sz]] : [[sx, 0, 0], [0, 0, sz], [0, sy, 0]]))));
  for (let i = 0; i < 4; i++) {
    faces = faces.flatMap(([a, b, c]) => {
      const mid = (p: number[], q: number[]): number[] => {
        const m = p.map((v, k) => v + q[k]!);
        return m.map((v) => v / Math.hypot(...m));
      };
      const [ab, bc, ca] = [mid(a!, b!), mid(b!, c!), mid(c!, a!)];
      return [[a!, ab, ca], [ab, b!, bc], [ca, bc, c!], [ab, bc, ca]];
    });
  }
  const positions = Float32Array.from(faces.flat(2), (v, i) => v * 0.02 + [x, y, z][i % 3]!);
  return { structureId: 'muscle.ball', paired: true, layer: 'deep', material: 'muscle', positions, normals: positions, indices: Uint32Array.from({ length: positions.length / 3 }, (_, n) => n), colours: new Uint8Array() } as unknown as StructureMesh;
}

const plane = { origin: [0.1, 1, 0], across: [1, 0, 0], down: [0, 0, 1] } as const;

describe('a section', () => {
  it('of a ball is a circle, though its triangles share no corners', () => {
    const [ring, ...more] = sectionOf(ball(0.105, 1.0001, 0.002), plane);
    expect(more).toEqual([]);
    for (const [x, z] of ring!) expect(Math.hypot(x - 5, z - 2)).toBeCloseTo(20, 0);
    expect(Math.abs(areaOf(ring!))).toBeCloseTo(Math.PI * 400, -1.5);
  });

  it('of the mirror image lies on the other side', () => {
    const middle = (mirrored: boolean): number => {
      const [ring] = sectionOf(ball(-0.105, 1.0001, 0), plane, mirrored);
      return ring!.reduce((sum, [x]) => sum + x, 0) / ring!.length;
    };
    expect(middle(false)).toBeCloseTo(-205, 0);
    expect(middle(true)).toBeCloseTo(5, 0);
  });

  it('of an open mesh is refused', () => {
    const open = ball(0.1, 1.0001, 0);
    expect(() => sectionOf({ ...open, indices: open.indices.filter((_, i) => Math.floor(i / 3) % 5 > 0) }, plane)).toThrow(/open border/);
  });

  it('keeps to its window and to its shape when thinned', () => {
    const [ring] = sectionOf(ball(0.1, 1.0001, 0), plane);
    const half = clipped(ring!, { left: 0, right: 50, top: -50, bottom: 50 });
    expect(Math.abs(areaOf(half))).toBeCloseTo(Math.abs(areaOf(ring!)) / 2, -1);
    expect(half.every(([x]) => x >= 0)).toBe(true);
    const thin = thinned(ring!, 0.3);
    expect(thin.length).toBeLessThan(ring!.length / 2);
    expect(Math.abs(areaOf(thin) / areaOf(ring!) - 1)).toBeLessThan(0.03);
  });

  it('is named where there is room, and not where there is none', () => {
    const [ring] = sectionOf(ball(0.1, 1.0001, 0), plane);
    const window = { left: -30, right: 30, top: -30, bottom: 30 };
    const found = roomIn([ring!], window, 5, () => true)!;
    expect(found.room).toBeGreaterThan(34);
    expect(Math.hypot(...found.at)).toBeLessThan(4);
    expect(roomIn([ring!], window, 5, (x) => x < -100)).toBeNull();
  });
});

describe('the way of a needle', () => {
  it('is a unit vector at its lean, with the hand along the skin', () => {
    for (const { normal, lean } of spots) {
      const hand = towardHand(normal);
      const way = needleWay(normal, lean ?? 0);
      const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, k) => sum + v * b[k]!, 0);
      expect(dot(hand, normal)).toBeCloseTo(0, 2);
      expect(Math.hypot(...way)).toBeCloseTo(1, 2);
      expect(dot(way, normal)).toBeCloseTo(Math.cos(((lean ?? 0) * Math.PI) / 180), 2);
    }
  });
});

describe('the cuts', () => {
  it('are there for every spot, in the file of its unit', () => {
    expect([...cuts.keys()].toSorted()).toEqual(spots.map(({ id }) => id).toSorted());
    for (const { id, unit } of spots) expect(cuts.get(id)!.unit).toBe(unit);
  });

  it('agree with the straight ways: the same structures at the same depths', () => {
    const astray: string[] = [];
    for (const [id, cut] of cuts) {
      for (const layer of routes[id]!.slice(1)) {
        const middle = (layer.from + layer.to) / 2;
        if (layer.to - layer.from < 3 || middle > cut.depth - 2) continue;
        const rings = cut.parts.filter((part) => part.id === layer.id).flatMap(({ path: d }) => outlinesOf(d));
        // the mask is true to the millimetre, and a folded muscle has a gap in its middle
        const inside = insideMask(rings, { left: -40, right: 40, top: -20, bottom: 100 });
        if (![-1, 0, 1].some((mm) => inside(0, middle + mm))) astray.push(`${id} ${layer.id} at ${middle.toFixed(1)}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('have the spot in or at its own muscle, and the needle clear of bone and of what it must not meet', () => {
    const window = { left: -70, right: 70, top: -60, bottom: 120 };
    const faults: string[] = [];
    for (const { id, structure, lean } of spots) {
      const cut = cuts.get(id)!;
      const own = insideMask(cut.parts.filter((part) => part.id === structure).flatMap(({ path: d }) => outlinesOf(d)), window);
      const near = [-1.5, 0, 1.5].some((x) => [-2, -1, 0, 1, 2].some((y) => own(x, cut.tip + y)));
      if (!near) faults.push(`${id}: spot outside of ${structure}`);
      if (lean === null) continue;
      const barred = insideMask(cut.parts.filter((part) => !/^(muscle|skin)\./.test(part.id)).flatMap(({ path: d }) => outlinesOf(d)), window);
      for (let back = 2; back < cut.tip * 2; back += 1) {
        const [x, y] = [-Math.sin((lean * Math.PI) / 180) * back, cut.tip - Math.cos((lean * Math.PI) / 180) * back];
        if (Math.abs(x) < 34 && y > 1 && barred(x, y)) faults.push(`${id}: ${x.toFixed(0)} ${y.toFixed(0)} on the needle's way is bone or barred`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('name own muscle and hazards, no name upon another or on the spot', () => {
    for (const { id, structure } of spots) {
      const cut = cuts.get(id)!;
      const picture = { width: 340, left: 50, bottom: (10 + cut.depth) * 4.26, x: (mm: number) => 195 + mm * 4.26, y: (mm: number) => (10 + mm) * 4.26, spot: [195, (10 + cut.tip) * 4.26, 24] as const };
      const names = namesInCut(cut.parts, structure, picture);
      expect(names.some((name) => name.id === structure), id).toBe(true);
      for (const name of names) {
        expect(name.left, `${id} ${name.words}`).toBeGreaterThanOrEqual(50);
        expect(name.left + name.width, `${id} ${name.words}`).toBeLessThanOrEqual(340);
        for (const other of names) {
          if (other !== name) expect(name.left < other.left + other.width && other.left < name.left + name.width && name.top < other.top + TALL && other.top < name.top + TALL, `${id} ${name.words} on ${other.words}`).toBe(false);
        }
      }
      if (cut.parts.some((part) => part.id === 'organ.lung' && (part.room ?? 0) > 12)) expect(names.map(({ words }) => words), id).toContain('Lung');
    }
  });
});
