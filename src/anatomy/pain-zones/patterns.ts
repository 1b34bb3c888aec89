import type { UnitId } from '#models/definitions/teaching-units.ts';
import { HEAD_AND_NECK } from './head-and-neck.ts';
import { HIP_AND_LEG } from './hip-and-leg.ts';
import { SHOULDER_AND_ARM } from './shoulder-and-arm.ts';
import { TRUNK } from './trunk.ts';

export const ZONES = { ...HEAD_AND_NECK, ...SHOULDER_AND_ARM, ...TRUNK, ...HIP_AND_LEG } as const;
export type PainZone = keyof typeof ZONES;

/** Where some tight spots of a unit may be felt, on their own side. */
export interface PainPattern {
  /** Ids of the spots that share it. */
  readonly spots: readonly string[];
  readonly often: readonly PainZone[];
  readonly sometimes: readonly PainZone[];
  /** Keys of `content/sources.ts`; TS2 and QLPATTERN stand only here, as no words cite them. */
  readonly sources: readonly string[];
}

/**
 * Common patterns of the units, the pattern of the first spots first.
 *
 * @source the sources of each line. TS1 and TS2 are cited as recalled: check before quoting. That a given spot is felt
 *         in a given place is not settled (DELPHI2018); these are the usual accounts, in words, turned into zones.
 */
export const PATTERNS: Readonly<Record<UnitId, readonly PainPattern[]>> = {
  'trapezius-upper': [
    { spots: ['UT1'], often: ['posterolateral-neck', 'mastoid', 'temple'], sometimes: ['behind-eye', 'jaw-angle'], sources: ['MEDLINK_UT', 'NAM_TRAP'] },
    { spots: ['UT2'], often: ['occiput', 'mastoid'], sometimes: ['posterior-neck'], sources: ['MEDLINK_LT'] },
  ],
  'trapezius-middle': [
    { spots: ['MT5'], often: ['interscapular-c7-t3'], sometimes: [], sources: ['NAM_TRAP'] },
    { spots: ['MT6'], often: ['acromion'], sometimes: [], sources: ['NAM_TRAP'] },
  ],
  'trapezius-lower': [
    { spots: ['LT3'], often: ['upper-cervical-paraspinal', 'acromion'], sometimes: ['suprascapular', 'mastoid'], sources: ['MEDLINK_LT'] },
    { spots: ['LT4'], often: ['medial-scapular-border'], sometimes: [], sources: ['MEDLINK_LT'] },
  ],
  'levator-scapulae': [
    { spots: ['LS1', 'LS2'], often: ['angle-of-neck', 'medial-scapular-border'], sometimes: ['inferior-scapular-angle', 'posterior-shoulder'], sources: ['MEDLINK_LS'] },
  ],
  rhomboids: [
    { spots: ['RH1', 'RH2', 'RH3'], often: ['medial-scapular-border'], sometimes: ['suprascapular'], sources: ['HUBBARD'] },
  ],
  'latissimus-dorsi': [
    { spots: ['LD1'], often: ['inferior-scapular-angle', 'mid-thoracic'], sometimes: ['posterior-shoulder', 'medial-arm', 'ulnar-forearm-hand'], sources: ['TS1'] },
    { spots: ['LD2'], often: ['anterior-shoulder', 'flank'], sometimes: [], sources: ['TS1'] },
  ],
  'serratus-posterior-superior': [
    { spots: ['SPS1'], often: ['under-upper-scapula'], sometimes: ['posterior-shoulder', 'triceps', 'ulnar-forearm-hand', 'little-finger'], sources: ['AMTA_SPS'] },
  ],
  'serratus-posterior-inferior': [
    { spots: ['SPI1'], often: ['lower-ribs-posterior'], sometimes: ['flank-front'], sources: ['TS1'] },
  ],
  splenius: [
    { spots: ['SC1'], often: ['vertex'], sometimes: [], sources: ['FPN'] },
    { spots: ['SCV1', 'SCV2'], often: ['behind-eye', 'occiput'], sometimes: ['angle-of-neck'], sources: ['FPN'] },
  ],
  'semispinalis-suboccipitals': [
    { spots: ['SEM1'], often: ['temple', 'half-head-band'], sometimes: ['occiput'], sources: ['TS1'] },
    { spots: ['SUB1'], often: ['occiput'], sometimes: ['behind-eye', 'forehead'], sources: ['TS1'] },
  ],
  'iliocostalis-thoracis': [
    { spots: ['IT1'], often: ['medial-scapular-border', 'chest-wall'], sometimes: ['anterior-chest'], sources: ['TS1'] },
    { spots: ['IT2'], often: ['medial-scapular-region'], sometimes: ['posterior-shoulder', 'lower-abdomen', 'lumbar-paraspinal'], sources: ['NAM_PARA'] },
  ],
  'iliocostalis-lumborum': [
    { spots: ['IL1'], often: ['mid-buttock'], sometimes: ['low-back', 'lower-abdomen'], sources: ['NAM_PARA', 'BRAINSCAPE'] },
  ],
  'longissimus-thoracis': [
    { spots: ['LG1'], often: ['low-back', 'buttock-lower'], sometimes: [], sources: ['TS1'] },
    { spots: ['LG2'], often: ['posterior-iliac-crest', 'si-joint'], sometimes: [], sources: ['NAM_PARA'] },
  ],
  'multifidus-rotatores': [
    { spots: ['MF1'], often: ['spinous-process-level'], sometimes: ['anterior-abdomen-same-level'], sources: ['NAM_PARA', 'NIELASHER'] },
    { spots: ['MF2'], often: ['coccyx'], sometimes: [], sources: ['NIELASHER'] },
  ],
  'quadratus-lumborum': [
    { spots: ['QL1'], often: ['iliac-crest', 'lower-quadrant-abdomen'], sometimes: ['groin'], sources: ['RICHTER_QL', 'NAM_QL'] },
    { spots: ['QL2'], often: ['greater-trochanter'], sometimes: ['lateral-thigh'], sources: ['RICHTER_QL'] },
    { spots: ['QL3'], often: ['si-joint'], sometimes: [], sources: ['RICHTER_QL'] },
    { spots: ['QL4'], often: ['buttock-lower'], sometimes: [], sources: ['RICHTER_QL', 'QLPATTERN'] },
  ],
  supraspinatus: [
    { spots: ['SP1', 'SP2'], often: ['mid-deltoid'], sometimes: ['lateral-epicondyle'], sources: ['NAM_SUPR'] },
  ],
  infraspinatus: [
    { spots: ['IS1', 'IS2'], often: ['anterior-shoulder', 'anterolateral-arm'], sometimes: ['radial-forearm-hand'], sources: ['RICHTER_SC', 'MEDLINK_IS'] },
    { spots: ['IS3'], often: ['medial-scapular-border'], sometimes: [], sources: ['MEDLINK_IS'] },
  ],
  'teres-major': [
    { spots: ['TM1', 'TM2'], often: ['posterior-deltoid'], sometimes: ['triceps', 'dorsal-forearm'], sources: ['RICHTER_SC'] },
  ],
  'teres-minor': [
    { spots: ['TMN1'], often: ['posterior-deltoid'], sometimes: ['triceps'], sources: ['RICHTER_SC'] },
  ],
  subscapularis: [
    { spots: ['SS1'], often: ['posterior-shoulder'], sometimes: ['scapula', 'posterior-arm', 'wrist-band'], sources: ['NAM_SUBS'] },
  ],
  'gluteus-maximus': [
    { spots: ['GX1'], often: ['gluteal-cleft-crescent', 'si-joint'], sometimes: [], sources: ['TS2TXT'] },
    { spots: ['GX2'], often: ['buttock', 'lower-sacrum'], sometimes: ['iliac-crest-below'], sources: ['TS2TXT', 'BRAINSCAPE'] },
    { spots: ['GX3'], often: ['coccyx'], sometimes: [], sources: ['TS2TXT'] },
  ],
  'gluteus-medius': [
    { spots: ['GM1'], often: ['posterior-iliac-crest', 'si-joint', 'sacrum'], sometimes: [], sources: ['BRAINSCAPE', 'GMED_DECK'] },
    { spots: ['GM2'], often: ['lateral-buttock'], sometimes: ['upper-posterior-lateral-thigh'], sources: ['BRAINSCAPE'] },
    { spots: ['GM3'], often: ['iliac-crest', 'low-back'], sometimes: ['sacrum-both-sides'], sources: ['TS2'] },
  ],
  'gluteus-minimus': [
    { spots: ['GN1'], often: ['lateral-buttock', 'lateral-thigh'], sometimes: ['lateral-leg', 'ankle'], sources: ['NAM_GMIN'] },
    { spots: ['GN2'], often: ['posterior-thigh', 'medial-lower-buttock'], sometimes: ['calf'], sources: ['NAM_GMIN'] },
  ],
  piriformis: [
    { spots: ['PI1', 'PI2'], often: ['si-joint', 'buttock', 'posterior-hip'], sometimes: ['posterior-thigh-upper-two-thirds'], sources: ['MEDLINK_PI', 'NAM_PIRI'] },
  ],
  psoas: [
    { spots: ['PS1', 'PS2'], often: ['low-back-vertical-stripe', 'anterior-thigh'], sometimes: ['sacrum'], sources: ['NAM_ILIO'] },
  ],
};
