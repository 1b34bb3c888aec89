import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { POSE_KEYS } from '#src/anatomy/pose-keys.ts';
import { LISTED_MOVES, wordsOfMove } from '#src/content/move-words.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { contactAt } from '#src/kinematics/contacts/contact-point.ts';
import { phasePoses, solveMove } from '#src/kinematics/contacts/solve-move.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { rootMotion } from '#src/kinematics/contacts/stance.ts';
import { stanceAt } from '#src/kinematics/move-position.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { muscleRuler } from '#src/kinematics/muscle-ruler.ts';
import { resolvePose } from '#src/kinematics/resolve-pose.ts';
import { motionOf, poseSkeleton } from '#src/kinematics/skeleton.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';
import { applyTo, type Vec3 } from '#src/math/rigid.ts';
import { heldLengths } from '#models/pipeline/moves/held-lengths.ts';
import { lengthsTable } from '#models/pipeline/moves/lengths-table.ts';
import { movesHash } from '#models/pipeline/moves/moves-hash.ts';

const built = path.resolve(import.meta.dirname, '../../models/built/moves');
const solvedOf = (id: string): SolvedMove => JSON.parse(readFileSync(path.join(built, `${id}.json`), 'utf8')) as SolvedMove;
const lengths = JSON.parse(readFileSync(path.join(built, 'lengths.json'), 'utf8')) as { inputHash: string; held: Record<string, Record<string, [number, number]>> };

/** Every stance of a move, on the way and at its phases. */
const stancesOf = ({ phases }: SolvedMove): { name: string; motions: Float64Array }[] =>
  phases.flatMap(({ name, way, at }) => [...way, at].map((stance) => ({ name, motions: stanceMotions(stance, false) })));

/** Contacts that a body cannot make exactly, with what is missed, metres: a shoulder that only nearly reaches the mat. */
const NEARLY: Readonly<Record<string, number>> = { 'thread-the-needle shoulder_top_R': 0.07, 'thread-the-needle knee_L': 0.05, 'thread-the-needle knee_R': 0.05, 'supine-twist shoulder_R': 0.035 };

describe('a move', () => {
  it('is written for every listed stretch and every easier version, and none is without words', () => {
    expect(LISTED_MOVES).toHaveLength(22);
    const easier = LISTED_MOVES.map((id) => moveFacts[id].easier);
    for (const id of [...LISTED_MOVES, ...easier]) expect(MOVES.has(id), id).toBe(true);
    for (const id of MOVES.keys()) expect(wordsOfMove(id), id).not.toBeNull();
    expect(new Set([...LISTED_MOVES, ...easier]).size).toBe(MOVES.size);
  });

  it('on the floor has an easier version on a chair or standing', () => {
    for (const id of LISTED_MOVES) {
      const floor = MOVES.get(id)!.phases.some(({ posture }) => /^(kneeling|half|supine|prone)/.test(posture));
      const easier = MOVES.get(moveFacts[id].easier)!;
      if (floor) expect(easier.phases.every(({ posture }) => posture === 'seated_chair' || posture === 'standing'), id).toBe(true);
    }
  });

  it('asks nothing that a body cannot do', () => {
    for (const move of MOVES.values()) {
      for (const { name, pose } of move.phases) expect(resolvePose(pose).faults, `${move.id} ${name}`).toEqual([]);
      for (const pose of phasePoses(move)) expect(resolvePose(pose).faults, move.id).toEqual([]);
      expect(Object.keys(POSE_KEYS).length).toBeGreaterThan(30);
    }
  });

  it('returns to where it began', () => {
    for (const id of MOVES.keys()) {
      const { phases } = solvedOf(id);
      if (phases.length > 1) expect(phases.at(-1)!.at, id).toEqual(phases[0]!.at);
    }
  });

  it('is named for each unit that the clinical list gives it for', () => {
    const named = new Set(LISTED_MOVES.flatMap((id) => moveFacts[id].named as readonly string[]));
    for (const unit of named) expect(UNIT_IDS as readonly string[], unit).toContain(unit);
    expect(UNIT_IDS.filter((unit) => !named.has(unit))).toEqual([]);
  });
});

describe('solved moves', () => {
  let ids: string[];
  beforeAll(() => {
    ids = readdirSync(built).filter((file) => file.endsWith('.json') && file !== 'lengths.json').map((file) => file.slice(0, -5));
  });

  it('are those of the present figures: run npm run models', () => {
    expect(lengths.inputHash).toBe(movesHash());
    expect(ids.toSorted()).toEqual([...MOVES.keys()].toSorted());
  });

  it('keep what rests where it should, within a centimetre', () => {
    for (const id of ['cat-cow', 'childs-pose', 'side-bend-chair', 'levator-stretch', 'prone-press-up', 'thread-the-needle', 'supine-twist']) {
      const { misses } = solveMove(MOVES.get(id)!);
      expect(misses.length, id).toBeGreaterThan(2);
      for (const { phase, point, metres } of misses) {
        const slack = NEARLY[`${id} ${point}`] ?? (/^(hand|ankle)/.test(point) ? 0.03 : 0.02);
        expect(metres, `${id} ${phase} ${point}`).toBeLessThan(slack);
      }
    }
  });

  it('never put a limb, the trunk or the head through the floor', () => {
    const points = ['head', 'forehead', 'back', 'sacrum', 'chest', 'pelvis', ...['foot', 'knee', 'hand', 'elbow', 'shoulder'].flatMap((name) => [`${name}_L`, `${name}_R`])];
    for (const id of ids) {
      for (const { name, motions } of stancesOf(solvedOf(id))) {
        for (const point of points) for (const [, y] of contactAt(motions, point)) expect(y, `${id} ${name} ${point}`).toBeGreaterThan(-0.03);
      }
    }
  });

  it('never put a forearm or a hand through the trunk', () => {
    // the bones of the arm against the middle of the trunk: nearer than this they would be inside
    const inside = 0.075;
    const trunk: readonly (readonly [Parameters<typeof motionOf>[1], Vec3])[] = [['T9', [0, 1.28, -0.03]], ['L2', [0, 1.15, 0]], ['pelvis', [0, 0.99, 0]]];
    for (const id of ids) {
      for (const { name, motions } of stancesOf(solvedOf(id))) {
        for (const side of ['left', 'right'] as const) {
          const sign = side === 'left' ? 1 : -1;
          for (const [segment, point] of [['forearm', [sign * 0.19, 1, -0.02]], ['hand', [sign * 0.22, 0.8, 0.01]]] as const) {
            const at = applyTo(motionOf(motions, `${segment}.${side}`), point);
            for (const [body, middle] of trunk) {
              const from = applyTo(motionOf(motions, body), middle);
              expect(Math.hypot(...at.map((value, k) => value - from[k]!)), `${id} ${name} ${segment} ${side} in ${body}`).toBeGreaterThan(inside);
            }
          }
        }
      }
    }
  });

  it('move smoothly: in a hundredth of the way no hand goes farther than 4 cm', () => {
    for (const id of ids) {
      const solved = solvedOf(id);
      for (let index = 0; index < solved.phases.length - 1; index++) {
        let before: number[] | null = null;
        for (let share = 0; share <= 1.0001; share += 0.01) {
          const { pose, root } = stanceAt(solved, { index, share });
          const motions = poseSkeleton(pose, rootMotion(root));
          const now = [...contactAt(motions, 'hand_R')[0]!, ...contactAt(motions, 'hand_L')[0]!];
          if (before) expect(Math.max(...now.map((value, k) => Math.abs(value - before![k]!))), `${id} ${index} ${share}`).toBeLessThan(0.04);
          before = now;
        }
      }
    }
  });

  it('stand in the table of the kinematics with the lengths that they have', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../src/kinematics/README.md'), 'utf8');
    expect(readme).toContain(lengthsTable(lengths.held));
  });

  it('have the lengths that the file says', () => {
    const ruler = muscleRuler();
    for (const id of ['upper-trap-side-bend', 'childs-pose', 'figure-four', 'cat-cow']) {
      const held = heldLengths(solvedOf(id), ruler) as unknown as Record<string, [number, number]>;
      for (const [unit, pair] of Object.entries(held)) for (const side of [0, 1]) expect(Math.abs(pair[side]! - lengths.held[id]![unit]![side]!), `${id} ${unit}`).toBeLessThan(0.003);
    }
  });
});
