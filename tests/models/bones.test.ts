import { describe, expect, it } from 'vitest';
import { discs } from '#models/definitions/bones/discs.ts';
import { clavicle } from '#models/definitions/bones/clavicle.ts';
import { femur } from '#models/definitions/bones/femur.ts';
import { fibula } from '#models/definitions/bones/fibula.ts';
import { foot } from '#models/definitions/bones/foot.ts';
import { hand } from '#models/definitions/bones/hand.ts';
import { hipBone } from '#models/definitions/bones/hip-bone.ts';
import { humerus } from '#models/definitions/bones/humerus.ts';
import { patella } from '#models/definitions/bones/patella.ts';
import { radius } from '#models/definitions/bones/radius.ts';
import { ribs } from '#models/definitions/bones/ribs.ts';
import { sacrum } from '#models/definitions/bones/sacrum.ts';
import { scapula } from '#models/definitions/bones/scapula.ts';
import { skull } from '#models/definitions/bones/skull.ts';
import { sternum } from '#models/definitions/bones/sternum.ts';
import { tibia } from '#models/definitions/bones/tibia.ts';
import { ulna } from '#models/definitions/bones/ulna.ts';
import { vertebrae } from '#models/definitions/bones/vertebrae.ts';
import type { Point } from '#models/definitions/frame.ts';
import { edgeFaults } from '#models/pipeline/stages/edge-faults.ts';
import { meshSolid } from '#models/pipeline/stages/mesh-solid.ts';
import { inFoot } from '#models/pipeline/bones/foot-frame.ts';
import { inHand } from '#models/pipeline/bones/hand-frame.ts';
import { buildBoneSolids } from '#models/pipeline/bones/solids.ts';
import { bodyPlaces, pointOf } from '#models/pipeline/bones/spine-layout.ts';
import type { Solid, StructureMesh } from '#models/pipeline/structure-mesh.ts';

const solids = new Map(buildBoneSolids().map((solid) => [solid.structureId, solid]));
const solidOf = (id: string): Solid => {
  const solid = solids.get(id);
  if (!solid) throw new Error(`no solid ${id}`);
  return solid;
};
/** Millimetres, positive outside. */
const gapMm = (id: string, p: readonly number[]): number => solidOf(id).sdf(p[0]!, p[1]!, p[2]!) * 1000;

describe('the list of bones', () => {
  it('holds every vertebra, disc and rib of the figures, the girdle, the pelvis, the limbs and the head, each once', () => {
    const expected = [
      ...vertebrae.map(({ id }) => id),
      ...discs.map(({ id }) => id),
      ...ribs.map(({ id }) => id),
      'bone.sacrum', 'cartilage.costal', 'bone.sternum', 'bone.clavicle', 'bone.scapula', 'bone.humerus',
      'bone.radius', 'bone.ulna', 'bone.hand', 'bone.hip-bone', 'bone.femur', 'bone.patella', 'bone.tibia', 'bone.fibula', 'bone.foot',
      'bone.skull', 'bone.mandible',
    ];
    expect([...solids.keys()].sort()).toEqual([...expected].sort());
    expect(buildBoneSolids()).toHaveLength(expected.length);
  });

  it('stays within the triangle budget of the stored file', () => {
    const sum = [...solids.values()].reduce((total, solid) => total + solid.triangles, 0);
    expect(sum).toBeLessThan(66_000);
  });

  it('gives boxes that hold the whole inside', () => {
    for (const solid of solids.values()) {
      const { min, max } = solid.bounds;
      const leaks: number[][] = [];
      for (let n = 0; n < 600; n++) {
        // points on the six faces of the box, grown by a hair; low-discrepancy, so the same every run
        const u = (n * 0.754877666) % 1;
        const v = (n * 0.569840296) % 1;
        const axis = n % 3;
        const p = [0, 1, 2].map((k) => min[k]! + (max[k]! - min[k]!) * (k === (axis + 1) % 3 ? u : v));
        p[axis] = n % 2 ? max[axis]! + 0.0003 : min[axis]! - 0.0003;
        if (solid.sdf(p[0]!, p[1]!, p[2]!) < 0) leaks.push(p);
      }
      expect(leaks, solid.structureId).toEqual([]);
    }
  });
});

describe('landmarks of the figures lie on the bones', () => {
  const cases: readonly (readonly [id: string, name: string, point: readonly number[], withinMm: number])[] = [
    ...vertebrae.flatMap(({ id, spinousTip, transverseTipL }) => [
      [id, 'tip of the spinous process', spinousTip, 2] as const,
      [id, 'tip of the transverse process', transverseTipL, 2] as const,
    ]),
    ...(['superiorAngle', 'inferiorAngle', 'spineRoot', 'acromionTip', 'acromionAngle', 'acromionLateral', 'coracoidTip'] as const).map(
      (name) => ['bone.scapula', name, scapula[name], 3.5] as const,
    ),
    ...(['ASIS', 'PSIS', 'AIIS', 'ischialTuberosity', 'ischialSpine', 'pubicTubercle', 'greaterSciaticNotch'] as const).map(
      (name) => ['bone.hip-bone', name, hipBone[name], 4.5] as const,
    ),
    ...hipBone.iliacCrest.map((p, i) => ['bone.hip-bone', `iliac crest ${i}`, p, 4.5] as const),
    ...(['externalOccipitalProtuberance', 'mastoidTipL', 'crown', 'opisthocranion', 'glabella'] as const).map(
      (name) => ['bone.skull', name, skull[name], 2.5] as const,
    ),
    ...skull.superiorNuchalLine.map((p, i) => ['bone.skull', `superior nuchal line ${i}`, p, 5] as const),
    ['bone.mandible', 'gonion', skull.jaw.gonionL, 3.5],
    ['bone.mandible', 'mentum', skull.jaw.mentum, 3.5],
    ['bone.mandible', 'condyle', skull.jaw.condyleL, 3.5],
    ['bone.sacrum', 'promontory', sacrum.promontory, 4],
    ['bone.sacrum', 'coccyx tip', sacrum.coccyxTip, 2],
    ['bone.sacrum', 'ala', sacrum.ala, 3],
    ...sacrum.posteriorCrest.slice(3).map((p, i) => ['bone.sacrum', `median crest ${i + 3}`, p, 5] as const),
    ...(['greaterTrochanterLateral', 'greaterTrochanterTip', 'lesserTrochanter', 'glutealTuberosity', 'lateralEpicondyle', 'medialEpicondyle'] as const).map(
      (name) => ['bone.femur', name, femur[name], 3] as const,
    ),
    ...(['greaterTubercle', 'lesserTubercle', 'deltoidTuberosity', 'lateralEpicondyle', 'medialEpicondyle', 'bicipitalGrooveFloor'] as const).map(
      (name) => ['bone.humerus', name, humerus[name], 3] as const,
    ),
    ['bone.radius', 'tuberosity', radius.tuberosity, 3],
    ['bone.radius', 'styloid process', inHand(radius.styloidTipMm), 3],
    ['bone.ulna', 'olecranon', ulna.olecranonTip, 3],
    ['bone.ulna', 'coronoid process', ulna.coronoidTip, 3],
    ['bone.ulna', 'styloid process', inHand(ulna.styloidTipMm), 3],
    ['bone.hand', 'hook of the hamate', inHand(hand.hamateHookMm), 4],
    ['bone.patella', 'apex', patella.apex, 2],
    ['bone.tibia', 'tuberosity', tibia.tuberosity, 3],
    ['bone.tibia', 'inner ankle', tibia.medialMalleolusTip, 3],
    ['bone.fibula', 'apex', fibula.apex, 3],
    ['bone.fibula', 'outer ankle', fibula.malleolusTip, 3],
    ['bone.foot', 'heel, back', inFoot(foot.heelBackMm), 3],
    ['bone.foot', 'heel, underside', inFoot(foot.heelUndersideMm), 3],
    ['bone.foot', 'tuberosity of the fifth metatarsal', inFoot(foot.fifthTuberosityMm), 3],
    ['bone.sternum', 'jugular notch', sternum.jugularNotch, 2],
    ['bone.sternum', 'xiphoid tip', sternum.xiphisternum, 2],
  ];

  it.each(cases)('%s: %s', (id, _name, point, withinMm) => {
    expect(Math.abs(gapMm(id, point))).toBeLessThan(withinMm);
  });

  it('ribs and clavicle carry their centre lines inside', () => {
    for (const { id, centreline } of ribs) {
      for (const p of centreline.slice(2)) expect(gapMm(id, p)).toBeLessThan(-1.5);
    }
    for (const p of clavicle.centreline) expect(gapMm('bone.clavicle', p)).toBeLessThan(-3);
  });
});

describe('sizes', () => {
  it.each(bodyPlaces.filter(({ figures }) => figures.literature))('$figures.level body has the published end plate and height', (place) => {
    const { literature, id } = place.figures;
    // upper rim, a little under it; measured from the middle outwards until the bone ends
    const reach = (left: number, ahead: number, up: number): number => {
      let r = 0;
      while (r < 60 && gapMm(id, pointOf(place, left * r, up, ahead * r)) < 0) r += 0.1;
      return r;
    };
    const up = literature!.posteriorBodyHeightMm / 2 - 2.4;
    expect(2 * reach(1, 0, up)).toBeGreaterThan(literature!.upperEndplateWidthMm * 0.93);
    // the arch of narrow bodies rises at the side: only the front half is free there
    expect(2 * reach(0, 1, up)).toBeGreaterThan(literature!.upperEndplateDepthMm * 0.9);
    expect(2 * reach(0, 1, up)).toBeLessThan(literature!.upperEndplateDepthMm * 1.06);
    let h = 0;
    const back = -literature!.upperEndplateDepthMm * 0.36;
    while (h < 40 && gapMm(id, pointOf(place, 0, h, back)) < 0) h += 0.1;
    expect(2 * h).toBeGreaterThan(literature!.posteriorBodyHeightMm * 0.8);
    expect(2 * h).toBeLessThan(literature!.posteriorBodyHeightMm * 1.15);
  });

  it('leaves the spinal canal open from C2 to L5', () => {
    for (const place of bodyPlaces) {
      const ahead = (-place.depth / 2) * 1000 - place.shape.canalDepth / 2;
      // the melted field shows a little less than the true half width
      expect(gapMm(place.figures.id, pointOf(place, 0, 0, ahead)), place.figures.level).toBeGreaterThan(3.5);
    }
  });
});

describe('limbs', () => {
  /** Millimetres up from the floor to the first bone above a point, by steps of a quarter. */
  const clearanceMm = (x: number, z: number): number => {
    let up = 0;
    while (up < 60 && gapMm('bone.foot', [x, up / 1000, z]) > 0) up += 0.25;
    return up;
  };

  it('the foot stands on a pad: thicker under the heel than under the ball, hollow between', () => {
    const heel = inFoot(foot.heelUndersideMm);
    expect(clearanceMm(heel[0], heel[2])).toBeGreaterThan(7.5);
    expect(clearanceMm(heel[0], heel[2])).toBeLessThan(12.5);
    for (const [x, , z] of [...foot.sesamoidsMm, ...foot.rays.slice(1).map(({ headMm: [a, b, c] }) => [a, b, c - 7] as const)].map(inFoot)) {
      expect(clearanceMm(x!, z!)).toBeGreaterThan(4.5);
      expect(clearanceMm(x!, z!)).toBeLessThan(11);
    }
    const [x, , z] = inFoot(foot.navicularTuberosityMm);
    expect(clearanceMm(x, z)).toBeGreaterThan(30);
  });

  it('fingers and toes stay apart: between two neighbours there is open space', () => {
    for (const [id, to, rays] of [['bone.hand', inHand, hand.rays.slice(1)], ['bone.foot', inFoot, foot.rays]] as const) {
      for (let i = 0; i + 1 < rays.length; i++) {
        const [a, b] = [to(rays[i]!.headMm), to(rays[i + 1]!.headMm)];
        const widest = Math.max(...Array.from({ length: 41 }, (_, k) => gapMm(id, a.map((v, axis) => v + ((b[axis]! - v) * k) / 40))));
        expect(widest, `${rays[i]!.name} and ${rays[i + 1]!.name}`).toBeGreaterThan(id === 'bone.hand' ? 1 : 0.6);
      }
    }
  });
});

describe('neighbours', () => {
  /** Deepest shared point of two solids, millimetres; negative where they overlap. */
  const overlapMm = (a: string, b: string): number => {
    const [p, q] = [solidOf(a), solidOf(b)];
    const from = [0, 1, 2].map((k) => Math.max(p.bounds.min[k]!, q.bounds.min[k]!));
    const to = [0, 1, 2].map((k) => Math.min(p.bounds.max[k]!, q.bounds.max[k]!));
    let deepest = Infinity;
    for (let x = Math.max(0, from[0]!); x <= to[0]!; x += 0.002) {
      for (let y = from[1]!; y <= to[1]!; y += 0.002) {
        for (let z = from[2]!; z <= to[2]!; z += 0.002) {
          const d = p.sdf(x, y, z);
          if (d < 0.003) deepest = Math.min(deepest, Math.max(d, q.sdf(x, y, z)));
        }
      }
    }
    return deepest * 1000;
  };

  it.each([
    ['bone.scapula', 'bone.humerus', 0, 4],
    ['bone.humerus', 'bone.radius', 0, 3],
    ['bone.humerus', 'bone.ulna', 0, 3],
    ['bone.radius', 'bone.ulna', 0, 3],
    ['bone.radius', 'bone.hand', 0, 3],
    ['bone.ulna', 'bone.hand', 0, 5],
    ['bone.hip-bone', 'bone.femur', 0, 4],
    ['bone.femur', 'bone.patella', 0, 4],
    ['bone.femur', 'bone.tibia', 0, 4],
    ['bone.tibia', 'bone.fibula', 0, 3],
    ['bone.tibia', 'bone.foot', 0, 3],
    ['bone.fibula', 'bone.foot', 0, 4],
    ['bone.sacrum', 'bone.hip-bone', 0, 2],
    ['bone.skull', 'bone.vertebra-c1', -1, 3],
    ['bone.vertebra-c5', 'bone.vertebra-c6', -1.5, 2],
    ['bone.vertebra-t6', 'bone.vertebra-t7', -1.5, 2],
    ['bone.vertebra-l4', 'bone.vertebra-l5', -1.5, 2],
    ['bone.vertebra-t7', 'bone.rib-7', -1.5, 2],
    ['bone.scapula', 'bone.clavicle', -1, 3],
  ] as const)('%s and %s meet without sinking in', (a, b, least, most) => {
    const d = overlapMm(a, b);
    expect(d).toBeGreaterThanOrEqual(least);
    expect(d).toBeLessThan(most);
  });
});

describe('meshes', () => {
  const meshed = ['bone.vertebra-c1', 'bone.vertebra-c5', 'bone.vertebra-t6', 'bone.vertebra-l3', 'disc.l3-l4', 'bone.sacrum', 'bone.rib-6', 'bone.clavicle', 'bone.skull', 'bone.mandible', 'bone.radius', 'bone.ulna', 'bone.hand', 'bone.femur', 'bone.patella', 'bone.tibia', 'bone.fibula', 'bone.foot'];
  const cache = new Map<string, StructureMesh>();
  const meshOf = (id: string): StructureMesh => {
    const mesh = cache.get(id) ?? meshSolid(solidOf(id));
    cache.set(id, mesh);
    return mesh;
  };

  it.each(meshed)('%s is closed, outward, in one piece, and on the surface of its solid', (id) => {
    const { positions, normals, indices, colours } = meshOf(id);
    const count = positions.length / 3;
    expect(edgeFaults(indices, positions, { openOnMidline: false })).toBe(0);
    expect(positions.every(Number.isFinite) && normals.every(Number.isFinite)).toBe(true);
    expect(colours).toHaveLength(count * 4);
    expect(indices.length / 3).toBeLessThanOrEqual(solidOf(id).triangles * 1.1);
    let volume = 0;
    const group = Int32Array.from({ length: count }, (_, v) => v);
    const root = (v: number): number => {
      let r = v;
      while (group[r] !== r) r = group[r]!;
      return r;
    };
    const at = (v: number): Point => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [at(indices[t]!), at(indices[t + 1]!), at(indices[t + 2]!)];
      volume += (a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])) / 6;
      group[root(indices[t]!)] = root(indices[t + 1]!);
      group[root(indices[t + 1]!)] = root(indices[t + 2]!);
    }
    expect(volume).toBeGreaterThan(0);
    expect(new Set(Array.from({ length: count }, (_, v) => root(v))).size).toBe(1);
    let worst = 0;
    for (let v = 0; v < count; v++) {
      worst = Math.max(worst, Math.abs(gapMm(id, at(v))));
      expect(Math.hypot(normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!)).toBeCloseTo(1, 4);
    }
    expect(worst).toBeLessThan(0.8);
  });

  it.each(meshed.filter((id) => !solidOf(id).paired))('%s is its own mirror image to the bit', (id) => {
    const { positions } = meshOf(id);
    const left = new Set<string>();
    const right = new Set<string>();
    for (let v = 0; v < positions.length; v += 3) {
      const [x, y, z] = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
      if (x >= 0) left.add(`${x} ${y} ${z}`);
      if (x <= 0) right.add(`${-x + 0} ${y} ${z}`);
    }
    expect(right).toEqual(left);
  });

  it('gives the same bytes every time', () => {
    const again = meshSolid(solidOf('bone.vertebra-l3'));
    expect(again).toEqual(meshOf('bone.vertebra-l3'));
  });
});
