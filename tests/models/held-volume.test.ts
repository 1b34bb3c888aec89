import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BufferAttribute, BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { judgeRows, type Shortfall } from '#models/pipeline/checks/judge.ts';
import { atMost } from '#models/pipeline/checks/row.ts';
import { volumeOf } from '#models/pipeline/checks/volume-of.ts';
import { dualsOf } from '#models/pipeline/moves/pose-mesh.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { bulgeAt } from '#src/kinematics/move-position.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';
import { readInfluences, wholeInfluence } from '#src/scene/influences.ts';
import { posePoint } from '#src/scene/posed-surface.ts';

const built = path.resolve(import.meta.dirname, '../../models/built');
/** What a muscle may gain or lose where a move is held, share of its volume at rest. */
const MOST_OFF = 0.1;

const CHECK = 'held volume';
const TERES = 'drawn out between blade and arm it grows to more than twice its volume, and its surface goes in by no more than nine tenths of its mean depth (MOST_IN in keep-volumes.ts)';
/** Gain of volume that is known: it may get a tenth worse, and goes from here when it is no longer needed. */
const known: readonly Shortfall[] = Object.entries({
  'doorway-pec start muscle.teres-major.left': 0.207,
  'doorway-pec start muscle.teres-major.right': 0.207,
  'doorway-pec lean muscle.teres-major.left': 0.534,
  'doorway-pec lean muscle.teres-major.right': 0.534,
  'doorway-pec hold muscle.teres-major.left': 0.565,
  'doorway-pec hold muscle.teres-major.right': 0.565,
  'doorway-pec return muscle.teres-major.left': 0.207,
  'doorway-pec return muscle.teres-major.right': 0.207,
  'thread-the-needle thread muscle.teres-major.left': 0.284,
  'towel-roll hold muscle.teres-major.left': 0.311,
  'towel-roll hold muscle.teres-major.right': 0.311,
}).map(([id, value]) => ({ check: CHECK, id, quantity: 'gain', value, why: TERES }));

/** A muscle with its side as it stands, and what its vertices follow. */
interface Piece {
  readonly id: string;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly influences: BufferGeometry;
  readonly rest: number;
}

/** Volume of a muscle in a phase over its volume at rest. */
interface Held {
  readonly id: string;
  readonly phase: string;
  readonly ratio: number;
}

let pieces: Piece[] = [];
let solved: SolvedMove[] = [];
let held: Held[] = [];

const numbersOf = (accessor: Accessor): { count: number; getComponent: (vertex: number, place: number) => number } => {
  const [numbers, size] = [accessor.getArray()!, accessor.getElementSize()];
  return { count: accessor.getCount(), getComponent: (vertex, place) => numbers[vertex * size + place]! };
};

/** Reads a node as the page does (load-model.ts): the right one is mirrored itself, so that nothing here relies on symmetry. */
function pieceOf(node: Node): Piece {
  const primitive = node.getMesh()!.listPrimitives()[0]!;
  const [position, normal, joints, weights] = ['POSITION', 'NORMAL', '_JOINTS', '_WEIGHTS'].map((name) => primitive.getAttribute(name));
  const { structureId, segmentId } = node.getExtras() as { structureId: string; segmentId?: string };
  const [scale, shift] = [node.getScale(), node.getTranslation()];
  const count = position!.getCount();
  if (!segmentId && !(joints && weights)) throw new Error(`pieceOf: ${structureId} says nothing of what it follows; run npm run models`);
  const [positions, normals] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  for (let v = 0; v < count; v++) {
    const facing = normal!.getElement(v, []);
    const length = Math.hypot(...facing);
    position!.getElement(v, []).forEach((value, k) => {
      positions[v * 3 + k] = value * scale[k]! + shift[k]!;
      normals[v * 3 + k] = (Math.sign(scale[k]!) * facing[k]!) / length;
    });
  }
  const indices = Uint32Array.from(primitive.getIndices()!.getArray()!);
  const follows = segmentId ? wholeInfluence(segmentId, count) : readInfluences(numbersOf(joints!), numbersOf(weights!), scale[0] < 0);
  const influences = new BufferGeometry().setAttribute('joints', new BufferAttribute(follows.joints, 4)).setAttribute('weights', new BufferAttribute(follows.weights, 4));
  return { id: structureId, positions, normals, indices, influences, rest: volumeOf({ positions, indices }) };
}

/** Volume over volume at rest once the standing surface went out by some metres and was posed: the order of the shader. */
function ratioOf({ positions, normals, indices, influences, rest }: Piece, segments: Float32Array, metres: number): number {
  const posed = new Float32Array(positions.length);
  const point = new Float64Array(3);
  const out = (n: number): number => positions[n]! + metres * normals[n]!;
  for (let n = 0; n < posed.length; n += 3) posed.set(posePoint(influences, n / 3, segments, out(n), out(n + 1), out(n + 2), point), n);
  return volumeOf({ positions: posed, indices }) / rest;
}

/** Every muscle in every phase of these names, as the page has it there, or without its bulge. */
function measure(names: RegExp, bulges: boolean): Held[] {
  return solved.flatMap((move) =>
    move.phases.flatMap(({ name, at }, index) => {
      if (!names.test(name)) return [];
      const segments = Float32Array.from(dualsOf(stanceMotions(at, false)));
      return pieces.map((piece) => ({ id: piece.id, phase: `${move.id} ${name}`, ratio: ratioOf(piece, segments, bulges ? bulgeAt(move, { index, share: 0 }, piece.id) : 0) }));
    }),
  );
}

const outside = (list: readonly Held[]): Held[] => list.filter(({ ratio }) => !(Math.abs(ratio - 1) <= MOST_OFF));

beforeAll(async () => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(readFileSync(path.join(built, 'back-full.glb'))));
  pieces = document.getRoot().listNodes().filter((node) => node.getExtras()['material'] === 'muscle').map(pieceOf);
  const files = readdirSync(path.join(built, 'moves')).filter((file) => file.endsWith('.json') && file !== 'lengths.json');
  solved = files.map((file) => JSON.parse(readFileSync(path.join(built, 'moves', file), 'utf8')) as SolvedMove);
  // every phase, not only those called hold: moves that flow have none
  held = measure(/^/, true);
});

describe('a muscle where a move is held', () => {
  it('is measured on both sides, in every phase of every move', () => {
    const flesh = muscles.filter(({ group }) => group !== 'fascia').flatMap(({ id }) => [`${id}.left`, `${id}.right`]);
    expect(pieces.map(({ id }) => id).toSorted()).toEqual(flesh.toSorted());
    expect(solved.map(({ id }) => id).toSorted()).toEqual([...MOVES.keys()].toSorted());
    const phases = [...MOVES.values()].flatMap(({ id, phases }) => phases.map(({ name }) => `${id} ${name}`));
    expect(new Set(held.map(({ phase }) => phase))).toEqual(new Set(phases));
    expect(held).toHaveLength(phases.length * flesh.length);
  });

  it('keeps its volume within a tenth', () => {
    const rows = held.map(({ id, phase, ratio }) => ({ id: `${phase} ${id}`, measures: { gain: atMost(ratio - 1, MOST_OFF), loss: atMost(1 - ratio, MOST_OFF) } }));
    const { judged, spare } = judgeRows(CHECK, rows, known);
    const faults = judged.filter(({ verdicts }) => Object.values(verdicts).includes('fault')).map(({ row }) => ({ id: row.id, gain: row.measures['gain']!.value }));
    const worstFirst = faults.toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
    expect(worstFirst.map(({ id, gain }) => `${id}: ${(100 + 100 * gain).toFixed(1)} % of its volume at rest`)).toEqual([]);
    expect(spare.map(({ id }) => id), 'listed as known, and no longer needed').toEqual([]);
  });

  it('would not without its bulge', () => {
    // holds alone, for time: with bulges 4 of 2640 are outside, without them 757
    const bare = measure(/^hold$/, false);
    const bulged = held.filter(({ phase }) => phase.endsWith(' hold'));
    expect(bare).toHaveLength(bulged.length);
    expect(outside(bare).length - outside(bulged).length).toBeGreaterThan(bare.length / 8);
  });

  it('comes into each phase without a jump', () => {
    for (const move of solved) {
      for (const index of move.phases.keys()) {
        if (index === 0) continue;
        const ids = new Set([index - 1, index].flatMap((at) => Object.keys(move.phases[at]!.bulges ?? {})));
        for (const id of ids) expect(bulgeAt(move, { index: index - 1, share: 1 }, id), `${move.id} ${index} ${id}`).toBeCloseTo(bulgeAt(move, { index, share: 0 }, id), 9);
      }
    }
  });
});
