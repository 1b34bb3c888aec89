import { POSE_KEYS, type PlainPoseKey, type PoseKey, type PoseKeyFigures } from '#src/anatomy/pose-keys.ts';
import type { PoseAngles } from './pose.ts';

export const SIDE_LETTERS = { left: 'L', right: 'R' } as const;

/** What a pose asks that a body cannot do, or that is not known. `allowed` is what is shown instead, degrees. */
export interface PoseFault {
  readonly key: string;
  readonly fault: 'unknown-key' | 'not-a-number' | 'beyond-limit';
  readonly asked: number;
  readonly allowed: number;
}

/** One joint of one side: `hip.L` of `hip_L.flexion` and, with the other letter, of `hip.flexion`. */
interface Target {
  readonly plain: PlainPoseKey;
  readonly sides: readonly ('' | 'L' | 'R')[];
}

function targetOf(key: string): Target | null {
  const parts = /^([a-z]+)(?:_([LR]))?\.([a-z_]+)$/.exec(key);
  const plain = parts && `${parts[1]}.${parts[3]}`;
  if (!parts || !plain || !Object.hasOwn(POSE_KEYS, plain)) return null;
  const { paired } = POSE_KEYS[plain as PlainPoseKey] as PoseKeyFigures;
  const letter = parts[2] as 'L' | 'R' | undefined;
  if (letter && !paired) return null;
  return { plain: plain as PlainPoseKey, sides: paired ? (letter ? [letter] : ['L', 'R']) : [''] };
}

/** Angles of a pose by plain key and side letter ('' for the midline), degrees, within the limits; opposites are one angle. */
export interface ResolvedPose {
  /** Signed: of two opposites the one asked for counts up and the other down. */
  get(key: PlainPoseKey, side?: 'L' | 'R'): number;
  readonly faults: readonly PoseFault[];
}

/**
 * Clamps a pose to what a body can do and says what was changed.
 *
 * Keys are read in their order: of two opposites, or of both sides and one side, the later one counts. A key that is not
 * known, or a value that is no number, is left out. Never throws.
 */
export function resolvePose(angles: PoseAngles): ResolvedPose {
  const values = new Map<string, number>();
  const faults: PoseFault[] = [];
  for (const [key, asked] of Object.entries(angles) as [string, number][]) {
    const target = targetOf(key);
    if (!target || typeof asked !== 'number' || !Number.isFinite(asked)) {
      faults.push({ key, fault: target ? 'not-a-number' : 'unknown-key', asked, allowed: 0 });
      continue;
    }
    const { limit, signed, opposite } = POSE_KEYS[target.plain] as PoseKeyFigures;
    const least = signed ? -limit : opposite ? -(POSE_KEYS[opposite as PlainPoseKey] as PoseKeyFigures).limit : 0;
    const allowed = Math.min(limit, Math.max(least, asked));
    if (allowed !== asked) faults.push({ key, fault: 'beyond-limit', asked, allowed });
    for (const side of target.sides) {
      values.set(`${target.plain} ${side}`, allowed);
      if (opposite) values.delete(`${opposite} ${side}`);
    }
  }
  return {
    get(key, side) {
      const letter = side ?? '';
      const own = values.get(`${key} ${letter}`);
      if (own !== undefined) return own;
      const { opposite } = POSE_KEYS[key] as PoseKeyFigures;
      return opposite ? -(values.get(`${opposite} ${letter}`) ?? 0) || 0 : 0;
    },
    faults,
  };
}

/** The pose seen in the mirror: what the right did, the left does. */
export function mirrorPose(angles: PoseAngles): PoseAngles {
  const out: PoseAngles = {};
  for (const [key, value] of Object.entries(angles) as [PoseKey, number][]) {
    const other = key.replace(/_([LR])\./, (_, letter: string) => `_${letter === 'L' ? 'R' : 'L'}.`) as PoseKey;
    const { signed } = (targetOf(key) ? POSE_KEYS[targetOf(key)!.plain] : {}) as Partial<PoseKeyFigures>;
    out[other] = signed ? -value || 0 : value;
  }
  return out;
}
