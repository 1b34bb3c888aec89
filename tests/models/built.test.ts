import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { buildBoneSolids } from '#models/pipeline/bones/solids.ts';
import { buildOrganSolids } from '#models/pipeline/organs/organs.ts';
import { validateGlb } from '#models/pipeline/checks/validate-glb.ts';
import { edgeFaults } from '#models/pipeline/stages/edge-faults.ts';
import { inputHash } from '#models/pipeline/stages/input-hash.ts';
import { rasterize } from '#models/pipeline/stages/rasterize.ts';
import type { StructureMesh } from '#models/pipeline/structure-mesh.ts';

interface Structure {
  readonly id: string;
  readonly paired: boolean;
  readonly layer: string;
  readonly material: string;
  readonly triangles: number;
  readonly min: readonly number[];
  readonly max: readonly number[];
  readonly fibre?: { readonly width: number; readonly length: number };
}
interface Level {
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly storedTriangles: number;
  readonly structures: readonly Structure[];
}

const built = path.resolve(import.meta.dirname, '../../models/built');
const manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8')) as { inputHash: string; levels: readonly Level[] };
const [firstLevel, fullLevel] = manifest.levels as [Level, Level];
/** Half a position step and the rounding of the manifest, metres. */
const TOLERANCE = 0.0004;
/** Bytes of each file, and gzip bytes a stored triangle. */
const BUDGET = { 'back-first.glb': 700_000, 'back-full.glb': 2_500_000, gzipPerTriangle: 4.5 } as const;

const bytesOf = ({ file }: Level): Buffer => readFileSync(path.join(built, file));
const nodesOf = new Map<Level, Node[]>();
const idOf = (node: Node): string => String(node.getExtras()['structureId']);
beforeAll(async () => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  for (const level of manifest.levels) nodesOf.set(level, (await io.readBinary(new Uint8Array(bytesOf(level)))).getRoot().listNodes());
});

/** World positions of a node, metres. */
function positionsOf(node: Node): Float64Array {
  const accessor = node.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!;
  const [translation, scale] = [node.getTranslation(), node.getScale()];
  const out = new Float64Array(accessor.getCount() * 3);
  for (let i = 0; i < accessor.getCount(); i++) {
    accessor.getElement(i, []).forEach((value, k) => {
      out[i * 3 + k] = value * scale[k]! + translation[k]!;
    });
  }
  return out;
}
const indicesOf = (node: Node): Uint32Array => Uint32Array.from(node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!);

describe('the built model', () => {
  it('was built from the definitions and pipeline as they are now; else run npm run models', () => {
    expect(manifest.inputHash).toBe(inputHash());
  });

  it('comes in two levels: first what is in sight at the start, then every structure of the definitions', () => {
    const organs = buildOrganSolids().map(({ structureId }) => structureId);
    const expected = [...muscles.map(({ id }) => id), ...buildBoneSolids().map(({ structureId }) => structureId), ...organs, 'skin.body', 'cloth.shorts'];
    expect(fullLevel.structures.map(({ id }) => id).sort()).toEqual([...new Set(expected)].sort());
    const inSight = fullLevel.structures.filter(({ layer }) => ['skin', 'surface', 'deep', 'bones'].includes(layer));
    expect(firstLevel.structures.map(({ id }) => id)).toEqual(inSight.map(({ id }) => id));
    for (const light of firstLevel.structures) {
      expect(light.triangles, light.id).toBeLessThanOrEqual(fullLevel.structures.find(({ id }) => id === light.id)!.triangles);
    }
  });

  it('keeps borders that neighbours share shut in the first level', () => {
    const key = (p: Float64Array, n: number): string => `${p[n * 3]!.toFixed(5)} ${p[n * 3 + 1]!.toFixed(5)} ${p[n * 3 + 2]!.toFixed(5)}`;
    const places = (level: Level, id: string): Set<string> => {
      const p = positionsOf(nodesOf.get(level)!.find((node) => idOf(node) === `${id}.left`)!);
      return new Set(Array.from({ length: p.length / 3 }, (_, n) => key(p, n)));
    };
    for (const [a, b] of [['trapezius-upper', 'trapezius-middle'], ['trapezius-middle', 'trapezius-lower'], ['deltoid-posterior', 'deltoid-middle']] as const) {
      const shared = (level: Level): number => [...places(level, `muscle.${a}`)].filter((place) => places(level, `muscle.${b}`).has(place)).length;
      expect(shared(fullLevel), a).toBeGreaterThan(30);
      expect(shared(firstLevel), a).toBe(shared(fullLevel));
    }
  });
});

describe.each(manifest.levels.map((level) => [level.file, level] as const))('%s', (_, level) => {
  const { structures } = level;
  const nodes = (): Node[] => nodesOf.get(level)!;

  it('is small enough to be loaded by a phone', () => {
    const bytes = bytesOf(level);
    expect(bytes.byteLength).toBeLessThanOrEqual(BUDGET[level.file as 'back-first.glb']);
    expect(gzipSync(bytes, { level: 9 }).byteLength / level.storedTriangles).toBeLessThanOrEqual(BUDGET.gzipPerTriangle);
  });
  it('passes the Khronos validator without error or warning', async () => {
    await validateGlb(new Uint8Array(bytesOf(level)));
  });

  it('has one node a side for each structure', () => {
    const sided = structures.flatMap(({ id, paired }) => (paired ? [`${id}.left`, `${id}.right`] : [id]));
    expect(nodes().map(idOf).sort()).toEqual(sided.sort());
  });

  it('keeps triangles and bounds of every structure through the file', () => {
    for (const structure of structures) {
      const node = nodes().find((candidate) => idOf(candidate) === (structure.paired ? `${structure.id}.left` : structure.id))!;
      expect(indicesOf(node).length / 3, structure.id).toBe(structure.triangles);
      const positions = positionsOf(node);
      for (let k = 0; k < 3; k++) {
        const axis = Array.from({ length: positions.length / 3 }, (_, i) => positions[i * 3 + k]!);
        expect(Math.abs(Math.min(...axis) - structure.min[k]!), structure.id).toBeLessThan(TOLERANCE);
        expect(Math.abs(Math.max(...axis) - structure.max[k]!), structure.id).toBeLessThan(TOLERANCE);
      }
    }
  });

  it('has finite points, and triangles that face outward', () => {
    for (const node of nodes().filter((candidate) => !idOf(candidate).endsWith('.right'))) {
      const p = positionsOf(node);
      expect(p.every(Number.isFinite), idOf(node)).toBe(true);
      const indices = indicesOf(node);
      let six = 0;
      for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
        six +=
          p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
          p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
          p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
      }
      expect(six, idOf(node)).toBeGreaterThan(0);
    }
  });

  it('is closed where inside must be told from outside: skin, bones and organs', () => {
    for (const { id, paired, layer } of structures.filter(({ layer }) => ['skin', 'bones', 'organs'].includes(layer))) {
      const node = nodes().find((candidate) => idOf(candidate) === (paired ? `${id}.left` : id))!;
      // light bones may lose a closed edge where they are as thin as paper
      const most = layer === 'bones' && level === firstLevel ? 4 : 0;
      expect(edgeFaults(indicesOf(node), positionsOf(node), { openOnMidline: false }), id).toBeLessThanOrEqual(most);
    }
  });

  it('mirrors the right side exactly: same mesh, x negated', () => {
    // kidneys stand at unequal heights: each is a structure of its own
    const paired = new Set(structures.filter((structure) => structure.paired).map(({ id }) => id));
    const rights = nodes().filter((node) => paired.has(idOf(node).replace(/\.right$/, '')) && idOf(node).endsWith('.right'));
    expect(rights.length).toBeGreaterThan(40);
    for (const right of rights) {
      const left = nodes().find((node) => idOf(node) === idOf(right).replace(/right$/, 'left'))!;
      expect(right.getMesh(), idOf(right)).toBe(left.getMesh());
      expect(right.getScale()[0], idOf(right)).toBe(-left.getScale()[0]!);
      expect([right.getTranslation()[0], left.getTranslation()[0]], idOf(right)).toEqual([0, 0]);
    }
  });

  it('marks as hidden only what no eye meets, and enough to be worth it', () => {
    const layers = ['surface', 'deep', 'column', 'deepest', 'bones'];
    const pieces = nodes()
      .filter((node) => layers.includes(String(node.getExtras()['layer'])))
      .map((node) => {
        const colours = node.getMesh()!.listPrimitives()[0]!.getAttribute('COLOR_0')!.getArray()!;
        const indices = indicesOf(node);
        const stops = Array.from({ length: indices.length / 3 }, (_, t) => Math.min(...[0, 1, 2].map((k) => 255 - colours[indices[t * 3 + k]! * 4 + 3]!)));
        return { layer: layers.indexOf(String(node.getExtras()['layer'])), positions: Float32Array.from(positionsOf(node)), indices, stops };
      });
    const all = pieces.flatMap(({ stops }) => stops);
    // light meshes have few triangles where layers lie on each other, and their edges are always kept
    expect(all.filter((stop) => stop > 0).length / all.length).toBeGreaterThan(level === firstLevel ? 0.01 : 0.08);
    for (const [yawDeg, pitchDeg, open] of [[3, 7, 0], [-51, 21, 0], [128, -13, 0], [177, 4, 0], [19, 33, 1], [-96, 2, 3]] as const) {
      const shown = pieces.filter(({ layer }) => layer >= open);
      const raster = rasterize(
        shown.map((piece) => ({ mesh: piece as unknown as StructureMesh, mirrored: false })),
        { yawDeg, pitchDeg, centre: [0, 1.2, 0], scale: 600, width: 480, height: 720 },
      );
      let [met, missing] = [0, 0];
      for (const [pixel, instance] of raster.structure.entries()) {
        if (instance < 0) continue;
        met++;
        if (shown[instance]!.stops[raster.triangle[pixel]! / 3]! > open) missing++;
      }
      expect(missing / met, `${yawDeg} ${pitchDeg} ${open}`).toBeLessThan(0.0005);
    }
  });

  it('gives every muscle fibre coordinates within its extent', () => {
    for (const { id, fibre } of structures.filter(({ id: name }) => name.startsWith('muscle.'))) {
      const uv = nodes().find((node) => idOf(node) === `${id}.left`)!.getMesh()!.listPrimitives()[0]!.getAttribute('TEXCOORD_0');
      if (!uv || !fibre) throw new Error(`${id} has no fibre coordinates`);
      const [width = 0, length = 0] = uv.getMaxNormalized([]);
      expect(width, id).toBeLessThanOrEqual(fibre.width + 0.001);
      expect(length, id).toBeLessThanOrEqual(fibre.length + 0.001);
      expect(length, id).toBeGreaterThan(fibre.length * 0.9);
    }
  });
});
