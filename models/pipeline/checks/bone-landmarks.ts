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
import { inFoot } from '../bones/foot-frame.ts';
import { inHand } from '../bones/hand-frame.ts';

/** A figure that says where a bone's surface is. Body frame, metres. */
export interface BoneLandmark {
  readonly bone: string;
  readonly name: string;
  readonly point: Point;
  /** What the signed distance there should be: 0 on the surface, minus the radius at a centre. */
  readonly expected: number;
}

const on = (bone: string, points: Readonly<Record<string, Point>>): BoneLandmark[] =>
  Object.entries(points).map(([name, point]) => ({ bone, name, point, expected: 0 }));
const line = (bone: string, name: string, points: readonly Point[], expected: (n: number) => number = () => 0): BoneLandmark[] =>
  points.map((point, n) => ({ bone, name: `${name} ${n}`, point, expected: expected(n) }));
const centre = (bone: string, name: string, point: Point, expected: number): BoneLandmark => ({ bone, name, point, expected });

const chosen = <Name extends string>(from: NoInfer<Readonly<Record<Name, Point>>>, names: readonly Name[]): Record<string, Point> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

/**
 * Every figure of definitions/bones that lies on a surface, or a known way under it.
 *
 * Left out: `laminaL` (no root of the process, see bone-figures.ts), body centres and measured body widths (bodies have
 * published sizes), the scapula's `outline` (repeats its borders), half widths of the sternum that are capped, centres of
 * condyles and carpals, shafts without a radius, joint centres of models.
 */
export const boneLandmarks: readonly BoneLandmark[] = [
  ...vertebrae.flatMap(({ id, spinousTip, transverseTipL, facetSuperiorL, facetInferiorL }) =>
    on(id, { spinousTip, transverseTipL, ...(facetSuperiorL ? { facetSuperiorL } : {}), ...(facetInferiorL ? { facetInferiorL } : {}) })),
  ...on(sacrum.id, chosen(sacrum, ['promontory', 'coccyxTip', 'apexS5', 'ala'])),
  ...sacrum.outline.flatMap(({ lateralL, posteriorMid, anteriorMid }, n) =>
    on(sacrum.id, { [`lateral ${n}`]: lateralL, [`posterior ${n}`]: posteriorMid, [`anterior ${n}`]: anteriorMid })),
  ...ribs.flatMap(({ id, centreline, sectionThickness }) => line(id, 'centre line', centreline, () => -sectionThickness / 2)),
  ...line('cartilage.costal', 'costal margin', sternum.costalMarginL),
  ...on(sternum.id, chosen(sternum, ['jugularNotch', 'xiphisternum'])),
  ...line(sternum.id, 'front', sternum.levels.map(({ y, zFront }) => [0, y, zFront])),
  ...line(sternum.id, 'back', sternum.levels.map(({ y, zBack }) => [0, y, zBack])),
  ...line(clavicle.id, 'centre line', clavicle.centreline, (n) => -Math.min(...clavicle.radiiVerticalHorizontal[n]!)),
  ...on(scapula.id, chosen(scapula, ['superiorAngle', 'inferiorAngle', 'spineRoot', 'acromionTip', 'acromionAngle', 'acromionLateral', 'coracoidTip', 'glenoidCentre'])),
  ...line(scapula.id, 'medial border', scapula.medialBorder),
  ...line(scapula.id, 'lateral border', scapula.lateralBorder),
  ...line(scapula.id, 'superior border', scapula.superiorBorder),
  ...line(scapula.id, 'spine ridge', scapula.spineRidge),
  ...on(humerus.id, chosen(humerus, ['greaterTubercle', 'lesserTubercle', 'deltoidTuberosity', 'lateralEpicondyle', 'medialEpicondyle', 'bicipitalGrooveFloor'])),
  centre(humerus.id, 'head', humerus.headCentre, -humerus.headRadius),
  ...line(humerus.id, 'shaft', humerus.shaft, () => -humerus.shaftRadius),
  ...on(radius.id, { tuberosity: radius.tuberosity, styloid: inHand(radius.styloidTipMm), lister: inHand(radius.listerTubercleMm) }),
  centre(radius.id, 'head', radius.headCentre, -radius.headRadius),
  ...line(radius.id, 'shaft', radius.shaft, () => -radius.shaftRadius),
  ...on(ulna.id, { ...chosen(ulna, ['olecranonTip', 'coronoidTip', 'tuberosity']), styloid: inHand(ulna.styloidTipMm) }),
  centre(ulna.id, 'head', inHand(ulna.headCentreMm), -ulna.headRadius),
  ...line(ulna.id, 'shaft', ulna.shaft, () => -ulna.shaftRadius),
  ...on(hand.id, { hamateHook: inHand(hand.hamateHookMm), scaphoidTubercle: inHand(hand.scaphoidTubercleMm), trapeziumRidge: inHand(hand.trapeziumRidgeMm) }),
  ...on(hipBone.id, chosen(hipBone, ['ASIS', 'PSIS', 'AIIS', 'ischialTuberosity', 'ischialSpine', 'pubicTubercle', 'greaterSciaticNotch'])),
  ...line(hipBone.id, 'iliac crest', hipBone.iliacCrest),
  ...line(hipBone.id, 'posterior border', hipBone.posteriorBorder),
  ...line(hipBone.id, 'outer wing', hipBone.outerWingGrid.flat()),
  centre(hipBone.id, 'acetabulum', hipBone.acetabulumCentre, hipBone.acetabulumRadius),
  ...on('bone.femur', chosen(femur, ['greaterTrochanterLateral', 'greaterTrochanterTip', 'lesserTrochanter', 'glutealTuberosity', 'lateralEpicondyle', 'medialEpicondyle'])),
  centre('bone.femur', 'head', femur.headCentre, -femur.headRadius),
  ...line('bone.femur', 'shaft', femur.shaft, () => -femur.shaftRadius),
  ...on(patella.id, { apex: patella.apex }),
  centre(patella.id, 'middle', patella.centre, -patella.thickness / 2),
  ...on(tibia.id, chosen(tibia, ['tuberosity', 'medialMalleolusTip'])),
  ...on(fibula.id, chosen(fibula, ['apex', 'malleolusTip'])),
  ...line(fibula.id, 'shaft', fibula.shaft, () => -fibula.shaftRadius),
  ...on(foot.id, {
    heelBack: inFoot(foot.heelBackMm), heelUnderside: inFoot(foot.heelUndersideMm), navicularTuberosity: inFoot(foot.navicularTuberosityMm),
    fifthTuberosity: inFoot(foot.fifthTuberosityMm),
  }),
  ...on(skull.id, chosen(skull, ['externalOccipitalProtuberance', 'mastoidTipL', 'crown', 'opisthocranion', 'glabella'])),
  ...line(skull.id, 'superior nuchal line', skull.superiorNuchalLine),
  ...line(skull.id, 'occiput below the protuberance', skull.occiputMidlineBelowEOP),
  ...on('bone.mandible', skull.jaw),
];
