import { ribs } from '#models/definitions/bones/ribs.ts';
import type { PairedSegment } from '#models/definitions/joints/segments.ts';
import { ribPath } from '../bones/rib.ts';
import { resample } from '../stages/sdf/spline.ts';
import type { Solid } from '../structure-mesh.ts';
import { SPINE_LEVELS } from './body-segments.ts';

/** What a place follows: shares sum to 1 with the spine's, whose level is a place along SPINE_LEVELS. */
export interface Follows {
  readonly limbs?: Partial<Readonly<Record<PairedSegment, number>>>;
  /** Share of the front of the chest. */
  readonly thorax?: number;
  /** Place along the spine of what is left to 1. */
  readonly level?: number;
}

export type FollowsAt = (x: number, y: number, z: number) => Follows;

const levelOf = (name: string): number => (SPINE_LEVELS as readonly string[]).indexOf(name);

/**
 * How far the front end of a rib goes with the sternum; the rest goes with its vertebra.
 *
 * @basis derived: ribs 1 to 7 reach the sternum, 8 to 10 hang on the cartilage above, 11 and 12 on nothing; shares tuned so
 *   that neighbouring ends stay in line when the back bends
 */
const WITH_STERNUM = [1, 1, 1, 1, 1, 1, 1, 0.9, 0.75, 0.55, 0, 0] as const;

const LIMB_BONES: Readonly<Record<string, Partial<Record<PairedSegment, number>>>> = {
  'bone.clavicle': { clavicle: 1 },
  'bone.scapula': { scapula: 1 },
  'bone.humerus': { humerus: 1 },
  'bone.radius': { forearm: 1 },
  'bone.ulna': { forearm: 1 },
  'bone.hand': { hand: 1 },
  'bone.femur': { femur: 1 },
  'bone.patella': { femur: 0.5, tibia: 0.5 },
  'bone.tibia': { tibia: 1 },
  'bone.fibula': { tibia: 1 },
  'bone.foot': { foot: 1 },
};

const AXIAL_BONES: Readonly<Record<string, Follows>> = {
  'bone.sacrum': { level: 0 },
  'bone.hip-bone': { level: 0 },
  'bone.skull': { level: levelOf('skull') },
  'bone.mandible': { level: levelOf('skull') },
  'bone.sternum': { thorax: 1 },
};

/** From a rib's head, which goes with its vertebra, to its front end: by the place along its centre line. */
function followsRib(number: number): FollowsAt {
  const level = levelOf(`T${number}`);
  const most = WITH_STERNUM[number - 1]!;
  const line = resample(ribPath(ribs[number - 1]!), 120);
  return (x, y, z) => {
    let [best, at] = [Infinity, 0];
    line.forEach(([px, py, pz], n) => {
      const d = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
      if (d < best) [best, at] = [d, n];
    });
    const t = at / (line.length - 1);
    return { level, thorax: most * t * t * (3 - 2 * t) };
  };
}

/** What a bone follows; undefined for discs, cartilage and all that is soft, which the field between bones carries. */
export function followsOf(structureId: string): FollowsAt | undefined {
  const limbs = LIMB_BONES[structureId];
  if (limbs) return () => ({ limbs });
  const axial = AXIAL_BONES[structureId];
  if (axial) return () => axial;
  const vertebra = /^bone\.vertebra-(\w+)$/.exec(structureId);
  if (vertebra) {
    const level = levelOf(vertebra[1]!.toUpperCase());
    return () => ({ level });
  }
  const rib = /^bone\.rib-(\d+)$/.exec(structureId);
  return rib ? followsRib(Number(rib[1])) : undefined;
}

/** The bones that hold the field: each left or midline solid and what it follows. */
export function segmentSources(solids: readonly Solid[]): { readonly solid: Solid; readonly follows: FollowsAt }[] {
  return solids.flatMap((solid) => {
    const follows = followsOf(solid.structureId);
    return follows ? [{ solid, follows }] : [];
  });
}
