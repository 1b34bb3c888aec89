import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeIO, type Document, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { buildBoneSolids } from '#models/pipeline/bones/solids.ts';
import { endsOf, musclePartsOf } from '#models/pipeline/checks/muscle-parts.ts';
import { dualsOf, poseMesh } from '#models/pipeline/moves/pose-mesh.ts';
import { poseSkeleton } from '#src/kinematics/skeleton.ts';
import { jointNumber, MIRRORED_JOINT } from '#models/pipeline/skinning/body-segments.ts';
import { boneWeights } from '#models/pipeline/skinning/bone-weights.ts';
import { compactWeights, WEIGHT_STEPS } from '#models/pipeline/skinning/compact-weights.ts';
import { orderInfluences } from '#models/pipeline/skinning/order-influences.ts';
import { followsOf } from '#models/pipeline/skinning/segment-sources.ts';
import { distanceToBounds } from '#models/pipeline/stages/sdf/part.ts';
import { writeGlb } from '#models/pipeline/stages/write-glb.ts';
import type { StructureMesh } from '#models/pipeline/structure-mesh.ts';
import { readInfluences, wholeInfluence } from '#src/scene/influences.ts';

const file = path.resolve(import.meta.dirname, '../../models/built/back-full.glb');
/** What joints and weights may add to the file, bytes. */
const MOST_BYTES = 400_000;
/** Share of a vertex that may pass from one segment to others on one millimetre of a piece: at its steepest edge, and at all but 1 %. */
const MOST_PER_MM = 0.35;
const USUALLY_PER_MM = 0.22;
const MOST_ON_SKIN = 0.27;
const ARM = ['humerus', 'forearm', 'hand'];

let document: Document;
let nodes: Node[] = [];
const pieces = new Map<string, Piece>();

interface Piece {
  readonly mesh: StructureMesh;
  readonly segmentId: string | undefined;
  /** All shares of a vertex by joint number. */
  readonly shares: (vertex: number) => Float64Array;
}

/** The file leaves out the first of four. */
function wholeWeights(three: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array((three.length / 3) * 4);
  for (let v = 0; v < out.length / 4; v++) {
    const rest = [0, 1, 2].map((n) => three[v * 3 + n]!);
    [WEIGHT_STEPS - rest[0]! - rest[1]! - rest[2]!, ...rest].forEach((steps, n) => (out[v * 4 + n] = (steps * 255) / WEIGHT_STEPS));
  }
  return out;
}

function pieceOf(node: Node): Piece {
  const primitive = node.getMesh()!.listPrimitives()[0]!;
  const [position, joints, weights, fibre] = ['POSITION', '_JOINTS', '_WEIGHTS', 'TEXCOORD_0'].map((name) => primitive.getAttribute(name));
  const count = position!.getCount();
  const { segmentId, layer, material, structureId, fibre: extent } = node.getExtras() as Record<string, string> & { fibre?: { width: number; length: number } };
  const positions = new Float32Array(count * 3);
  const fibreUv = new Float32Array(fibre ? count * 2 : 0);
  const [scale, shift] = [node.getScale(), node.getTranslation()];
  for (let v = 0; v < count; v++) {
    position!.getElement(v, []).forEach((value, k) => (positions[v * 3 + k] = value * scale[k]! + shift[k]!));
    fibre?.getElement(v, []).forEach((value, k) => (fibreUv[v * 2 + k] = value));
  }
  const [j, w] = segmentId
    ? [wholeInfluence(segmentId, count).joints, wholeInfluence(segmentId, count).weights]
    : [Uint8Array.from(joints!.getArray()!), wholeWeights(weights!.getArray()!)];
  const mesh = { structureId, layer, material, positions, indices: Uint32Array.from(primitive.getIndices()!.getArray()!), normals: positions.slice(), joints: j, weights: w, paired: /\.(left|right)$/.test(structureId!), ...(fibre ? { fibreUv, fibreExtent: extent } : {}) } as unknown as StructureMesh;
  return {
    mesh,
    segmentId,
    shares: (v) => {
      const out = new Float64Array(SEGMENT_IDS.length);
      for (let n = 0; n < 4; n++) out[j[v * 4 + n]!]! += w[v * 4 + n]! / 255;
      return out;
    },
  };
}

beforeAll(async () => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  document = await io.readBinary(new Uint8Array(readFileSync(file)));
  nodes = document.getRoot().listNodes();
  for (const node of nodes) {
    const id = String(node.getExtras()['structureId']);
    if (!id.endsWith('.right') || id.startsWith('organ.kidney')) pieces.set(id, pieceOf(node));
  }
});

const difference = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, n) => sum + Math.abs(value - b[n]!), 0) / 2;
const vertices = ({ mesh }: Piece): number[] => Array.from({ length: mesh.positions.length / 3 }, (_, v) => v);
const at = ({ mesh: { positions } }: Piece, v: number): [number, number, number] => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
const armShare = (shares: Float64Array): number => shares.reduce((sum, share, joint) => sum + (ARM.includes(SEGMENT_IDS[joint]!.split('.')[0]!) ? share : 0), 0);
const quantile = (values: number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;

describe('what each piece of the full model follows', () => {
  it('is said by every node: one segment, or up to four a vertex with shares that sum to one', () => {
    for (const [id, { mesh, segmentId }] of pieces) {
      if (segmentId) expect(SEGMENT_IDS, id).toContain(segmentId);
      const { joints = new Uint8Array(), weights = new Uint8Array() } = mesh;
      for (let v = 0; v < weights.length; v += 4) {
        const used = [0, 1, 2, 3].filter((n) => weights[v + n]! > 0);
        expect(used.reduce((sum, n) => sum + weights[v + n]!, 0)).toBe(255);
        expect(new Set(used.map((n) => joints[v + n])).size).toBe(used.length);
        for (let n = 0; n < 4; n++) if (joints[v + n]! >= SEGMENT_IDS.length) throw new Error(`${id} has joint ${joints[v + n]}`);
      }
    }
  });

  it('is one segment for each bone but ribs and kneecap, with its own side', () => {
    for (const node of nodes) {
      const { structureId = '', segmentId } = node.getExtras() as Record<string, string>;
      if (!structureId.startsWith('bone.')) continue;
      if (/rib-([1-9]|10)\.|patella/.test(structureId)) expect(segmentId, structureId).toBeUndefined();
      else if (/\.(left|right)$/.test(structureId) && !/hip-bone|rib/.test(structureId)) expect(segmentId, structureId).toMatch(new RegExp(`\\${/\.\w+$/.exec(structureId)![0]}$`));
      else expect(['pelvis', 'skull', 'thorax', structureId.replace(/bone\.(vertebra-|rib-)(\w+).*/, (_, kind: string, level: string) => (kind === 'rib-' ? `T${level}` : level.toUpperCase()))], structureId).toContain(segmentId);
    }
  });

  it('is vertebra at the head of a rib and chest in front, and between the two nothing else', () => {
    for (let n = 1; n <= 12; n++) {
      const rib = pieces.get(`bone.rib-${n}.left`)!;
      const all = vertices(rib).map((v) => rib.shares(v));
      const [own, chest] = [jointNumber(`T${n}` as 'T1'), jointNumber('thorax')];
      for (const shares of all) expect(shares[own]! + shares[chest]!, `rib ${n}`).toBeCloseTo(1, 6);
      expect(Math.max(...all.map((shares) => shares[own]!))).toBeGreaterThan(0.98);
      if (n < 8) expect(Math.max(...all.map((shares) => shares[chest]!))).toBeGreaterThan(0.98);
      if (n > 10) expect(Math.max(...all.map((shares) => shares[chest]!))).toBe(0);
    }
  });

  it('mirrors in the midline: twins swap left and right, and what lies on it has both alike', () => {
    for (const [id, piece] of pieces) {
      if (piece.mesh.paired || piece.segmentId) continue;
      const seen = new Map<string, number>();
      const key = (x: number, [, y, z]: readonly number[]): string => [x, y!, z!].map((value) => Math.round(value * 5e4)).join(' ');
      for (const v of vertices(piece)) seen.set(key(at(piece, v)[0], at(piece, v)), v);
      for (const v of vertices(piece)) {
        const twin = seen.get(key(-at(piece, v)[0], at(piece, v)));
        if (twin === undefined) throw new Error(`${id} has no twin for vertex ${v}`);
        const [own, other] = [piece.shares(v), piece.shares(twin)];
        // two vertices may share a place within the step of the file
        if (difference(own, other.map((_, joint) => other[MIRRORED_JOINT[joint]!]!)) > 0.02) throw new Error(`${id} at ${at(piece, v).join(' ')} differs from its twin`);
      }
    }
  });

  it('changes smoothly along every edge', () => {
    for (const [id, piece] of pieces) {
      if (piece.segmentId) continue;
      const { indices } = piece.mesh;
      const steps: number[] = [];
      for (let t = 0; t < indices.length; t++) {
        const [a, b] = [indices[t]!, indices[t % 3 === 2 ? t - 2 : t + 1]!];
        const [p, q] = [at(piece, a), at(piece, b)];
        const mm = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) * 1000;
        // one step of the file is no jump
        steps.push(Math.max(0, difference(piece.shares(a), piece.shares(b)) - 0.03) / Math.max(1, mm));
      }
      expect(Math.max(...steps), id).toBeLessThan(id === 'skin.body' ? MOST_ON_SKIN : MOST_PER_MM);
      expect(quantile(steps, 0.99), id).toBeLessThan(USUALLY_PER_MM);
    }
  });

  it('leaves chest, belly and thigh without the arm that hangs beside them, and the arm without them', () => {
    for (const id of ['skin.body', 'cloth.shorts']) {
      const piece = pieces.get(id)!;
      for (const v of vertices(piece)) {
        const [x, y] = at(piece, v);
        const share = armShare(piece.shares(v));
        // from 4 cm below the armpit down to the finger tips
        if (Math.abs(x) < 0.125 && y < 1.29) expect(share, at(piece, v).join(' ')).toBeLessThan(0.02);
        if (Math.abs(x) < 0.11 && y < 1.34) expect(share, at(piece, v).join(' ')).toBeLessThan(0.02);
        if (id === 'skin.body' && Math.abs(x) > 0.19 && y < 1.3) expect(share, at(piece, v).join(' ')).toBeGreaterThan(0.9);
        if (id === 'cloth.shorts') expect(share).toBeLessThan(0.02);
      }
    }
  });

  it('is the bone itself where a muscle ends on it', () => {
    const solids = buildBoneSolids().filter(({ structureId }) => followsOf(structureId));
    for (const { id } of muscles) {
      const piece = pieces.get(`${id}.left`)!;
      const shared: number[] = [];
      for (const part of musclePartsOf(piece.mesh)) {
        const { first, last } = endsOf(part, piece.mesh);
        for (const v of [...first, ...last]) {
          const p = at(piece, v);
          const [nearest] = solids
            .filter(({ bounds }) => distanceToBounds(bounds, ...p) < 0.003)
            .map((solid) => ({ solid, d: solid.sdf(...p) }))
            .filter(({ d }) => d < 0.003)
            .toSorted((a, b) => a.d - b.d);
          if (!nearest) continue;
          shared.push(1 - difference(piece.shares(v), boneWeights(followsOf(nearest.solid.structureId)!(...p))));
        }
      }
      if (shared.length > 0) expect(quantile(shared, 0.5), id).toBeGreaterThan(0.75);
    }
  });

  it('adds at most 400 kB to the file', async () => {
    const size = async (): Promise<number> => (await writeGlb(document)).glb.byteLength;
    const whole = readFileSync(file).byteLength;
    for (const mesh of document.getRoot().listMeshes()) for (const name of ['_JOINTS', '_WEIGHTS']) mesh.listPrimitives()[0]!.setAttribute(name, null);
    for (const accessor of document.getRoot().listAccessors()) if (accessor.listParents().length < 2) accessor.dispose();
    expect(whole - (await size())).toBeLessThan(MOST_BYTES);
  });
});

describe('a pose', () => {
  it('of standing leaves every vertex where it is', () => {
    const still = dualsOf(poseSkeleton({}));
    for (const id of ['skin.body', 'muscle.latissimus-dorsi.left', 'bone.rib-5.left']) {
      const { mesh } = pieces.get(id)!;
      const posed = poseMesh(mesh, still);
      mesh.positions.forEach((value, n) => Math.abs(value - posed.positions[n]!) > 1e-6 && expect.fail(`${id} moved`));
    }
  });

  it('that is the same on both sides keeps the body symmetric', () => {
    const { mesh } = pieces.get('muscle.trapezius-upper.left')!;
    const segments = dualsOf(poseSkeleton({ 'shoulder.abduction': 120, 'cervical.flexion': 30 }));
    const [left, right] = [poseMesh(mesh, segments), poseMesh(mesh, segments, true)];
    left.positions.forEach((value, n) => Math.abs((n % 3 === 0 ? -value : value) - right.positions[n]!) > 1e-5 && expect.fail('left and right differ'));
  });
});

describe('influences', () => {
  it('are the four largest, lowered by the fifth, so that nothing jumps where two change places', () => {
    const before = compactWeights(Float64Array.from([0.4, 0.3, 0.15, 0.08, 0.0700001]));
    const after = compactWeights(Float64Array.from([0.4, 0.3, 0.15, 0.0700001, 0.08]));
    const stepsOf = (list: typeof before, joint: number): number => list.find((one) => one.joint === joint)?.steps ?? 0;
    expect(before.reduce((sum, { steps }) => sum + steps, 0)).toBe(WEIGHT_STEPS);
    for (let joint = 0; joint < 3; joint++) expect(stepsOf(before, joint)).toBe(stepsOf(after, joint));
    expect(stepsOf(before, 3)).toBeLessThan(3);
  });

  it('keep their place from vertex to vertex', () => {
    const { joints, steps } = orderInfluences([[{ joint: 3, steps: 80 }, { joint: 7, steps: 5 }], [{ joint: 7, steps: 85 }], [{ joint: 7, steps: 60 }, { joint: 3, steps: 25 }]]);
    expect([...joints.subarray(0, 2)]).toEqual([...joints.subarray(8, 10)]);
    expect([...steps.subarray(4, 8)].filter((value) => value > 0)).toEqual([85]);
  });

  it('come to the stage heaviest first, as bytes, and with left and right swapped for a mirrored piece', () => {
    const four = (values: number[]): { count: number; getComponent: (v: number, n: number) => number } => ({ count: 1, getComponent: (_, n) => values[n]! });
    const left = jointNumber('humerus.left');
    const read = readInfluences(four([2, left, 0, 0]), four([60, 0, 0]), true);
    expect([...read.joints.subarray(0, 2)]).toEqual([jointNumber('humerus.right'), 2]);
    expect([...read.weights]).toEqual([180, 75, 0, 0]);
  });
});
