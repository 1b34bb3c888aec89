import { discs } from '#models/definitions/bones/discs.ts';
import { ribs } from '#models/definitions/bones/ribs.ts';
import type { MaterialName, Solid } from '../structure-mesh.ts';
import type { Part } from '../stages/sdf/part.ts';
import { buildAtlas } from './atlas.ts';
import { buildClavicle } from './clavicle.ts';
import { buildCostalCartilage } from './costal-cartilage.ts';
import { buildDisc } from './disc.ts';
import { buildFemur } from './femur.ts';
import { buildFibula } from './fibula.ts';
import { buildFoot } from './foot.ts';
import { buildHand } from './hand.ts';
import { buildHipBone } from './hip-bone.ts';
import { buildHumerus } from './humerus.ts';
import { buildMandible } from './mandible.ts';
import { buildPatella } from './patella.ts';
import { buildRadius } from './radius.ts';
import { buildRib } from './rib.ts';
import { buildSacrum } from './sacrum.ts';
import { buildScapula } from './scapula.ts';
import { buildSkull } from './skull.ts';
import { bodyPlaces } from './spine-layout.ts';
import { buildSternum } from './sternum.ts';
import { buildTibia } from './tibia.ts';
import { buildUlna } from './ulna.ts';
import { buildVertebra } from './vertebra.ts';

/** The full model has so many times the triangles that are listed; the first view keeps about what is listed. */
const FULL_DETAIL = 1.7;

interface Sampling {
  readonly voxelMm: number;
  readonly triangles: number;
}

const solid = (structureId: string, paired: boolean, part: Part, sampling: Sampling, material: MaterialName = 'bone'): Solid => ({
  structureId,
  paired,
  material,
  sdf: part.sdf,
  bounds: part.bounds,
  voxel: sampling.voxelMm / 1000,
  triangles: Math.round(sampling.triangles * FULL_DETAIL),
});

const vertebraSampling = (level: string): Sampling =>
  level.startsWith('L') ? { voxelMm: 1.3, triangles: 760 } : { voxelMm: 1.05, triangles: level.startsWith('C') ? 600 : 620 };

/** Every bone, disc and cartilage of the model: spine from the head down, ribs, girdle, pelvis, head. */
export function buildBoneSolids(): Solid[] {
  return [
    solid('bone.vertebra-c1', false, buildAtlas(), { voxelMm: 1.05, triangles: 640 }),
    ...bodyPlaces.map(({ figures: { id, level } }, index) => solid(id, false, buildVertebra(index), vertebraSampling(level))),
    ...discs.map(({ id }, index) => solid(id, false, buildDisc(index), { voxelMm: 1.2, triangles: 96 }, 'disc')),
    solid('bone.sacrum', false, buildSacrum(), { voxelMm: 1.4, triangles: 1500 }),
    ...ribs.map(({ id, number }) => solid(id, true, buildRib(number), { voxelMm: 1.3, triangles: number > 10 ? 240 : 360 })),
    solid('cartilage.costal', true, buildCostalCartilage(), { voxelMm: 1.8, triangles: 580 }, 'cartilage'),
    solid('bone.sternum', false, buildSternum(), { voxelMm: 1.8, triangles: 360 }),
    solid('bone.clavicle', true, buildClavicle(), { voxelMm: 1.4, triangles: 310 }),
    solid('bone.scapula', true, buildScapula(), { voxelMm: 1.2, triangles: 1500 }),
    solid('bone.humerus', true, buildHumerus(), { voxelMm: 2, triangles: 620 }),
    solid('bone.radius', true, buildRadius(), { voxelMm: 1.35, triangles: 300 }),
    solid('bone.ulna', true, buildUlna(), { voxelMm: 1.5, triangles: 320 }),
    solid('bone.hand', true, buildHand(), { voxelMm: 1.35, triangles: 1900 }),
    solid('bone.hip-bone', true, buildHipBone(), { voxelMm: 1.6, triangles: 1640 }),
    solid('bone.femur', true, buildFemur(), { voxelMm: 2, triangles: 800 }),
    solid('bone.patella', true, buildPatella(), { voxelMm: 1.5, triangles: 120 }),
    solid('bone.tibia', true, buildTibia(), { voxelMm: 1.8, triangles: 520 }),
    solid('bone.fibula', true, buildFibula(), { voxelMm: 1.5, triangles: 260 }),
    solid('bone.foot', true, buildFoot(), { voxelMm: 1.35, triangles: 1700 }),
    solid('bone.skull', false, buildSkull(), { voxelMm: 1.6, triangles: 2900 }),
    solid('bone.mandible', false, buildMandible(), { voxelMm: 1.4, triangles: 600 }),
  ];
}
