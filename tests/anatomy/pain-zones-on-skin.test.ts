import { beforeAll, describe, expect, it } from 'vitest';
import { femur } from '#models/definitions/bones/femur.ts';
import { fibula } from '#models/definitions/bones/fibula.ts';
import { hand } from '#models/definitions/bones/hand.ts';
import { hipBone } from '#models/definitions/bones/hip-bone.ts';
import { humerus } from '#models/definitions/bones/humerus.ts';
import { sacrum } from '#models/definitions/bones/sacrum.ts';
import { scapula } from '#models/definitions/bones/scapula.ts';
import { skull } from '#models/definitions/bones/skull.ts';
import { averageMan } from '#models/definitions/skin/body-form.ts';
import { regionsOf, type PainRegion } from '#src/anatomy/pain-regions.ts';
import { ZONES, type PainZone } from '#src/anatomy/pain-zones/patterns.ts';
import type { Stroke } from '#src/anatomy/pain-zones/stroke.ts';
import { paintOf } from '#src/appearance/felt-paint.ts';
import { readBuiltSkin } from './built-skin.ts';

type Triple = readonly [number, number, number];
const ZONE_IDS = Object.keys(ZONES) as PainZone[];
const MIDLINE: readonly PainZone[] = ['coccyx', 'spinous-process-level', 'sacrum-both-sides'];
/** Skin of one region may not be more than this, square metres: the outer thigh is the largest. */
const LARGEST = 0.045;

interface Face {
  readonly middle: Triple;
  readonly normal: Triple;
  readonly area: number;
  readonly corners: readonly number[];
}
let faces: readonly Face[] = [];
beforeAll(async () => {
  const { positions, indices } = await readBuiltSkin();
  const at = (vertex: number): Triple => [positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!];
  faces = Array.from({ length: indices.length / 3 }, (_, t) => {
    const corners = [0, 1, 2].map((k) => indices[t * 3 + k]!);
    const [a, b, c] = corners.map(at) as [Triple, Triple, Triple];
    const [u, v] = [b, c].map((point) => point.map((value, k) => value - a[k]!)) as [number[], number[]];
    const cross = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const twice = Math.hypot(...cross) || 1e-12;
    return {
      middle: [0, 1, 2].map((k) => (a[k]! + b[k]! + c[k]!) / 3) as unknown as Triple,
      normal: cross.map((value) => value / twice) as unknown as Triple,
      area: twice / 2,
      corners,
    };
  });
});

const painted = (regions: readonly PainRegion[], least: number): Face[] =>
  faces.filter(({ middle, normal }) => regions.some((region) => paintOf(region, middle, normal) > least));
const areaOf = (some: readonly Face[]): number => some.reduce((sum, { area }) => sum + area, 0);
const capsuleArea = ({ from, to, radius }: PainRegion): number => 2 * radius * Math.hypot(...from.map((value, k) => to[k]! - value)) + Math.PI * radius ** 2;

/** Area of the largest patch of faces that hang together. */
function largestPatch(some: readonly Face[]): number {
  const parent = new Map<number, number>();
  const root = (vertex: number): number => {
    let top = vertex;
    while ((parent.get(top) ?? top) !== top) top = parent.get(top)!;
    return top;
  };
  for (const { corners } of some) for (const corner of corners.slice(1)) parent.set(root(corner), root(corners[0]!));
  const areas = new Map<number, number>();
  for (const { corners, area } of some) areas.set(root(corners[0]!), (areas.get(root(corners[0]!)) ?? 0) + area);
  return Math.max(0, ...areas.values());
}

describe('a zone on the skin of the built model', () => {
  it('has its axis within 15 mm of the skin', () => {
    for (const zone of ZONE_IDS) {
      for (const { from, to } of regionsOf([zone], true, 'left')) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const point = from.map((value, k) => value + (to[k]! - value) * share);
          const nearest = Math.min(...faces.map(({ middle }) => Math.hypot(middle[0] - point[0]!, middle[1] - point[1]!, middle[2] - point[2]!)));
          expect(nearest, `${zone} ${point}`).toBeLessThan(0.015);
        }
      }
    }
  });

  it('paints about as much skin as its figures say, and never more than a hand or two', () => {
    for (const zone of ZONE_IDS) {
      for (const region of regionsOf([zone], true, 'left')) {
        const area = areaOf(painted([region], 0.02));
        expect(area, zone).toBeLessThan(LARGEST);
        expect(area / capsuleArea(region), zone).toBeGreaterThan(0.5);
        expect(area / capsuleArea(region), zone).toBeLessThan(1.5);
      }
    }
  });

  it('is one patch for each stroke: no paint on what lies near but is another part of the body', () => {
    for (const zone of ZONE_IDS) {
      const strokes = ZONES[zone] as readonly Stroke[];
      const regions = regionsOf([zone], true, 'left');
      let first = 0;
      for (const { path } of strokes) {
        const own = painted(regions.slice(first, first + Math.max(1, path.length - 1)), 0.05);
        first += Math.max(1, path.length - 1);
        expect(largestPatch(own) / areaOf(own), zone).toBeGreaterThan(0.97);
      }
    }
  });

  it('lies on its own side, or on both alike', () => {
    for (const zone of ZONE_IDS) {
      const own = painted(regionsOf([zone], true, 'left'), 0.3);
      const right = areaOf(own.filter(({ middle }) => middle[0] < 0)) / areaOf(own);
      if (MIDLINE.includes(zone)) expect(Math.abs(right - 0.5), zone).toBeLessThan(0.1);
      else expect(right, zone).toBeLessThan(0.12);
    }
  });

  it('faces the way that it says', () => {
    for (const zone of ZONE_IDS) {
      for (const region of regionsOf([zone], true, 'left')) {
        const own = painted([region], 0.1);
        const sum = [0, 2].map((k) => own.reduce((total, { normal, area }) => total + normal[k]! * area, 0)) as [number, number];
        // the top of the head looks up
        if (Math.hypot(...sum) < 0.4 * areaOf(own)) continue;
        const turn = (Math.atan2(sum[0], -sum[1]) * 180) / Math.PI;
        expect(Math.abs(((turn - region.faces + 540) % 360) - 180), `${zone} ${turn}`).toBeLessThan(35);
      }
    }
  });

  it('lies at the landmark that names it', () => {
    const landmarks: readonly (readonly [PainZone, readonly number[]])[] = [
      ['mastoid', skull.mastoidTipL],
      ['jaw-angle', skull.jaw.gonionL],
      ['occiput', skull.superiorNuchalLine[3]],
      ['vertex', skull.crown],
      ['behind-eye', averageMan.head.eye],
      ['forehead', averageMan.head.brow],
      ['acromion', scapula.acromionLateral],
      ['inferior-scapular-angle', scapula.inferiorAngle],
      ['medial-scapular-border', scapula.medialBorder[5]],
      ['suprascapular', scapula.superiorAngle],
      ['posterior-shoulder', scapula.acromionAngle],
      ['anterior-shoulder', humerus.lesserTubercle],
      ['mid-deltoid', humerus.greaterTubercle],
      ['lateral-epicondyle', humerus.lateralEpicondyle],
      ['wrist-band', hand.wristCentre],
      ['iliac-crest', hipBone.iliacCrest[4]],
      ['si-joint', hipBone.PSIS],
      ['medial-lower-buttock', hipBone.ischialTuberosity],
      ['coccyx', sacrum.coccyxTip],
      ['greater-trochanter', femur.greaterTrochanterLateral],
      ['ankle', fibula.malleolusCentre],
    ];
    for (const [zone, landmark] of landmarks) {
      const own = painted(regionsOf([zone], true, 'left'), 0.5);
      const away = Math.min(...own.map(({ middle }) => Math.hypot(...middle.map((value, k) => value - landmark[k]!))));
      // flesh over the sitting bone is thick
      expect(away, zone).toBeLessThan(zone === 'medial-lower-buttock' ? 0.1 : 0.05);
    }
  });
});
