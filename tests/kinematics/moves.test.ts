import { describe, expect, it } from 'vitest';
import type { PlainPoseKey } from '#src/anatomy/pose-keys.ts';
import { isContactPoint } from '#src/kinematics/contacts/contact-point.ts';
import { phaseContacts, phasePoses, solveMove } from '#src/kinematics/contacts/solve-move.ts';
import type { Move, PostureId, PropId } from '#src/kinematics/moves/move.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { mirrorPose, resolvePose } from '#src/kinematics/resolve-pose.ts';
import { POSTURES } from '#src/kinematics/postures.ts';
import type { PoseAngles } from '#src/kinematics/pose.ts';
import { LISTED_MOVES } from '#src/content/move-words.ts';
import { easierFacts } from '#src/content/easier-facts.ts';
import { clinicalEasier, clinicalMoves } from './support/clinical-moves.ts';

/** Where the figure may differ from the list, degrees: sitting back toward the heels needs the hips to close a little more. */
const SHOWN_OTHERWISE: Readonly<Record<string, number>> = { 'lat-prayer drop hip.flexion': 10 };

const moves: readonly Move[] = [...MOVES.values()];
const OFF_THE_FLOOR: readonly PostureId[] = ['seated_chair', 'standing'];
const needsFloor = ({ phases }: Move): boolean => phases.some(({ posture }) => !OFF_THE_FLOOR.includes(posture));

/** An angle of a pose by any key, opposites and sides included, degrees. A key of both sides gives both. */
function angles(pose: PoseAngles, key: string): number[] {
  const side = /_([LR])\./.exec(key)?.[1] as 'L' | 'R' | undefined;
  const plain = key.replace(/_[LR]\./, '.') as PlainPoseKey;
  const resolved = resolvePose(pose);
  if (side) return [resolved.get(plain, side)];
  if (/^(lumbar|thoracic|cervical|pelvis)\./.test(key)) return [resolved.get(plain)];
  return [resolved.get(plain, 'L'), resolved.get(plain, 'R')];
}

/** Signed angles without those that are zero. */
const bent = (pose: PoseAngles): [string, number][] => Object.entries(pose).filter(([, degrees]) => degrees !== 0).toSorted(([a], [b]) => a.localeCompare(b));

describe('the moves', () => {
  it('are the listed ones and their easier versions, each with words, and nothing else', () => {
    expect(moves.map(({ id }) => id).toSorted()).toEqual([...LISTED_MOVES, ...Object.keys(easierFacts)].toSorted());
    for (const [id, move] of MOVES) expect(move.id).toBe(id);
    expect(MOVES.size).toBe(39);
  });

  it('have the angles, times and postures of the clinical list', () => {
    expect(Object.keys(clinicalMoves).toSorted()).toEqual(LISTED_MOVES.filter((id) => id !== 'walking').toSorted());
    for (const [id, listed] of Object.entries(clinicalMoves)) {
      const move = MOVES.get(id)!;
      const poses = phasePoses(move);
      expect(move.phases.map(({ name, seconds, posture }) => ({ name, seconds, posture })), id).toEqual(listed.map(({ name, seconds, posture }) => ({ name, seconds, posture })));
      for (const [i, { name, pose, rollLeft }] of listed.entries()) {
        expect(move.phases[i]!.rollLeft, `${id} ${name}`).toBe(rollLeft);
        for (const [key, degrees] of Object.entries(pose)) for (const own of angles(poses[i]!, key)) {
          expect(Math.abs(own - degrees), `${id} ${name} ${key}`).toBeLessThanOrEqual(SHOWN_OTHERWISE[`${id} ${name} ${key}`] ?? 0);
        }
      }
    }
  });

  it('ask for nothing that a body cannot do', () => {
    for (const { pose } of Object.values(POSTURES)) expect(resolvePose(pose).faults).toEqual([]);
    for (const { id, phases } of moves) for (const { name, pose } of phases) expect(resolvePose(pose).faults, `${id} ${name}`).toEqual([]);
  });

  it('begin with the start and end as they began; those that do not flow hold once or go to both ends', () => {
    for (const move of moves) {
      const names = move.phases.map(({ name }) => name);
      const poses = phasePoses(move);
      expect(names[0], move.id).toBe('start');
      expect(names.at(-1), move.id).toBe('return');
      expect(new Set(names).size, move.id).toBe(names.length);
      expect(poses.at(-1), move.id).toEqual(poses[0]);
      expect(move.phases.at(-1)!.posture, move.id).toBe(move.phases[0]!.posture);
      expect(move.phases.at(-1)!.rollLeft ?? 0, move.id).toBe(0);
      const ends = names.includes('flat') && names.includes('arch');
      expect(names.filter((name) => name === 'hold').length, move.id).toBe(move.flows || ends ? 0 : 1);
      for (const { seconds } of move.phases) expect(seconds, move.id).toBeGreaterThan(0);
    }
  });

  it('are written for one side or are the same on both; mirrored twice they are themselves', () => {
    for (const move of moves) {
      const poses = phasePoses(move);
      for (const pose of poses) expect(mirrorPose(mirrorPose(pose)), move.id).toEqual(pose);
      const oneSided = poses.some((pose) => JSON.stringify(bent(mirrorPose(pose))) !== JSON.stringify(bent(pose)));
      // steps are taken by one leg after the other, also to lean into a doorway
      const steps = ['walking', 'march', 'doorway-pec'].includes(move.id);
      expect(oneSided, move.id).toBe(move.sides === 'one' || steps);
    }
  });

  it('step alike with both legs: half a stride on, left and right change places', () => {
    const poses = phasePoses(MOVES.get('walking')!).slice(0, -1);
    for (const [i, pose] of poses.entries()) expect(bent(mirrorPose(pose)), `moment ${i}`).toEqual(bent(poses[(i + poses.length / 2) % poses.length]!));
    const march = phasePoses(MOVES.get('march')!);
    expect(bent(mirrorPose(march[1]!))).toEqual(bent(march[3]!));
  });

  it('touch only what the room and the body have', () => {
    const surfaces = ['floor', 'chair_seat', 'chair_back', 'wall', 'door_frame', 'counter', 'bench', 'pillow'];
    const props: Readonly<Record<string, PropId>> = { chair_seat: 'chair', chair_back: 'chair', wall: 'wall', door_frame: 'doorway', counter: 'counter', bench: 'bench' };
    for (const move of moves) {
      for (const contact of phaseContacts(move).flat()) {
        expect(isContactPoint(contact.point), `${move.id} ${contact.point}`).toBe(true);
        expect(surfaces.includes(contact.on) || isContactPoint(contact.on), `${move.id} ${contact.on}`).toBe(true);
        const prop = props[contact.on];
        if (prop) expect(move.props, move.id).toContain(prop);
      }
      for (const touches of phaseContacts(move)) expect(touches.length, move.id).toBeGreaterThan(0);
    }
  });

  it('are seen from the back half or the side, from level or above', () => {
    for (const { id, view, phases } of moves) {
      expect(Math.abs(view.yaw), id).toBeLessThanOrEqual(phases[0]!.posture.startsWith('supine') ? 120 : 90);
      expect(view.pitch, id).toBeGreaterThanOrEqual(0);
      expect(view.pitch, id).toBeLessThanOrEqual(45);
    }
  });
});

describe('a solved move', () => {
  /** Degrees of a solved phase. */
  const at = (id: string, name: string): { readonly pose: PoseAngles; readonly pitch: number } => {
    const { pose, root } = solveMove(MOVES.get(id)!).phases.find((phase) => phase.name === name)!.at;
    return { pose, pitch: root.pitch };
  };

  it('keeps its stretch where hands rest on the body: they follow', () => {
    const lunge = at('hip-flexor-lunge', 'hold');
    expect(angles(lunge.pose, 'hip_R.extension')[0]).toBeGreaterThan(14);
    expect(Math.abs(lunge.pitch)).toBeLessThan(6);
    const fold = at('seated-forward-chair-fold', 'hold');
    expect(fold.pitch).toBeGreaterThan(20);
    expect(angles(fold.pose, 'hip_L.flexion')[0]).toBeGreaterThan(105);
  });
});

describe('the easier versions', () => {
  it('are those of the clinical list', () => {
    const own = Object.values(clinicalEasier).filter((id) => !(LISTED_MOVES as readonly string[]).includes(id));
    expect(own.toSorted()).toEqual(Object.keys(easierFacts).toSorted());
    for (const [id, easier] of Object.entries(clinicalEasier)) expect([MOVES.has(id), MOVES.has(easier)], id).toEqual([true, true]);
  });

  it('take every move off the floor: on a chair or on the feet', () => {
    for (const [id, easier] of Object.entries(clinicalEasier)) {
      // a lying easier version stands for a move that needs no floor itself
      if (needsFloor(MOVES.get(id)!)) expect(needsFloor(MOVES.get(easier)!), `${id} ${easier}`).toBe(false);
    }
  });

  it('bend the spine less than the full move while they hold', () => {
    const spine = (id: string): number => {
      const move = MOVES.get(id)!;
      const pose = phasePoses(move)[move.phases.findIndex(({ name }) => name === 'hold')];
      return pose ? bent(pose).reduce((sum, [key, degrees]) => sum + (/^(lumbar|thoracic|cervical)\./.test(key) ? Math.abs(degrees) : 0), 0) : 0;
    };
    for (const [id, easier] of [
      ['upper-trap-side-bend', 'upper-trap-gentle'],
      ['levator-stretch', 'levator-stretch-gentle'],
      ['seated-twist', 'seated-twist-small'],
      ['seated-forward-chair-fold', 'chair-fold-half'],
      ['seated-forward-fold', 'hamstring-gentle'],
      ['side-bend-ql', 'side-bend-chair'],
      ['prone-press-up', 'standing-extension'],
      ['single-knee-to-chest', 'single-knee-to-chest-chair'],
    ] as const) expect(spine(easier), easier).toBeLessThan(spine(id));
  });
});
