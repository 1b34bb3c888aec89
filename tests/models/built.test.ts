import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { buildBoneSolids } from '#models/pipeline/bones/solids.ts';
import { validateGlb } from '#models/pipeline/checks/validate-glb.ts';
import { edgeFaults } from '#models/pipeline/stages/edge-faults.ts';
import { inputHash } from '#models/pipeline/stages/input-hash.ts';

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
interface Manifest {
  readonly inputHash: string;
  readonly storedTriangles: number;
  readonly structures: readonly Structure[];
}

const built = path.resolve(import.meta.dirname, '../../models/built');
const bytes = readFileSync(path.join(built, 'back.glb'));
const manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8')) as Manifest;
/** Half a position step and the rounding of the manifest, metres. */
const TOLERANCE = 0.0004;

let nodes: Node[] = [];
const idOf = (node: Node): string => String(node.getExtras()['structureId']);
beforeAll(async () => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  nodes = (await io.readBinary(new Uint8Array(bytes))).getRoot().listNodes();
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

  it('is small enough to be loaded by a phone', () => {
    const gzip = gzipSync(bytes, { level: 9 }).byteLength;
    expect(bytes.byteLength).toBeLessThanOrEqual(1_000_000);
    expect(gzip / manifest.storedTriangles).toBeLessThanOrEqual(4.5);
  });

  it('passes the Khronos validator without error or warning', async () => {
    await validateGlb(new Uint8Array(bytes));
  });

  it('holds every structure of the definitions, with one node a side', () => {
    const expected = [...muscles.map(({ id }) => id), ...buildBoneSolids().map(({ structureId }) => structureId), 'organ.lung', 'skin.body'];
    expect(manifest.structures.map(({ id }) => id).sort()).toEqual([...new Set(expected)].sort());
    const sided = manifest.structures.flatMap(({ id, paired }) => (paired ? [`${id}.left`, `${id}.right`] : [id]));
    expect(nodes.map(idOf).sort()).toEqual(sided.sort());
  });

  it('keeps triangles and bounds of every structure through the file', () => {
    for (const structure of manifest.structures) {
      const node = nodes.find((candidate) => idOf(candidate) === (structure.paired ? `${structure.id}.left` : structure.id))!;
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
    for (const node of nodes.filter((candidate) => !idOf(candidate).endsWith('.right'))) {
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

  it('is closed where a needle must know inside from outside: skin and lung', () => {
    for (const id of ['skin.body', 'organ.lung.left']) {
      const node = nodes.find((candidate) => idOf(candidate) === id)!;
      expect(edgeFaults(indicesOf(node), positionsOf(node), { openOnMidline: false }), id).toBe(0);
    }
  });

  it('mirrors the right side exactly: same mesh, x negated', () => {
    const rights = nodes.filter((node) => idOf(node).endsWith('.right'));
    expect(rights.length).toBeGreaterThan(40);
    for (const right of rights) {
      const left = nodes.find((node) => idOf(node) === idOf(right).replace(/right$/, 'left'))!;
      expect(right.getMesh(), idOf(right)).toBe(left.getMesh());
      expect(right.getScale()[0], idOf(right)).toBe(-left.getScale()[0]!);
      expect([right.getTranslation()[0], left.getTranslation()[0]], idOf(right)).toEqual([0, 0]);
    }
  });

  it('gives every muscle fibre coordinates within its extent', () => {
    for (const { id, fibre } of manifest.structures.filter(({ id: name }) => name.startsWith('muscle.'))) {
      const uv = nodes.find((node) => idOf(node) === `${id}.left`)!.getMesh()!.listPrimitives()[0]!.getAttribute('TEXCOORD_0');
      if (!uv || !fibre) throw new Error(`${id} has no fibre coordinates`);
      const [width = 0, length = 0] = uv.getMaxNormalized([]);
      expect(width, id).toBeLessThanOrEqual(fibre.width + 0.001);
      expect(length, id).toBeLessThanOrEqual(fibre.length + 0.001);
      expect(length, id).toBeGreaterThan(fibre.length * 0.9);
    }
  });
});
