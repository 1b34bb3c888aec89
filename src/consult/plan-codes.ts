import type { UnitId } from '#src/anatomy/places.ts';
import type { WrittenLanguage } from '#src/content/languages.ts';
import type { MoveId } from '#src/content/move-words.ts';
import type { SelfCareId } from '#src/content/self-care.ts';
import type { Pathway, PlanCare, PlannedStretch } from './plan.ts';

/*
 * What each number in a link stands for. Links live on paper: a row is never moved, taken out or used again; new rows go to
 * the end. A test holds every id of the app to be here.
 */

export const UNIT_CODES: readonly UnitId[] = [
  'trapezius-upper', 'trapezius-middle', 'trapezius-lower', 'levator-scapulae', 'rhomboids', 'latissimus-dorsi',
  'serratus-posterior-superior', 'serratus-posterior-inferior', 'splenius', 'semispinalis-suboccipitals',
  'iliocostalis-thoracis', 'iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus-rotatores', 'quadratus-lumborum',
  'supraspinatus', 'infraspinatus', 'teres-major', 'teres-minor', 'subscapularis',
  'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis', 'psoas',
];

export const SPOT_CODES: readonly string[] = [
  'UT1', 'UT2', 'MT5', 'MT6', 'LT3', 'LT4', 'LS1', 'LS2', 'RH1', 'RH2', 'RH3', 'LD1', 'LD2', 'SPS1', 'SPI1',
  'SC1', 'SCV1', 'SCV2', 'SEM1', 'SUB1', 'IT1', 'IT2', 'IL1', 'LG1', 'LG2', 'MF1', 'MF2', 'QL1', 'QL2', 'QL3', 'QL4',
  'SP1', 'SP2', 'IS1', 'IS2', 'IS3', 'TM1', 'TM2', 'TMN1', 'SS1', 'SS2',
  'GX1', 'GX2', 'GX3', 'GM1', 'GM2', 'GM3', 'GN1', 'GN2', 'PI1', 'PI2', 'PS1', 'PS2',
];

export const MOVE_CODES: readonly MoveId[] = [
  'upper-trap-side-bend', 'chin-tuck', 'scapular-squeeze', 'seated-twist', 'levator-stretch',
  'cross-body-arm', 'thread-the-needle', 'cat-cow', 'doorway-pec', 'childs-pose',
  'double-knee-to-chest', 'single-knee-to-chest', 'supine-twist', 'side-bend-ql', 'pelvic-tilt',
  'lat-prayer', 'figure-four', 'seated-forward-fold', 'seated-forward-chair-fold', 'prone-press-up',
  'hip-flexor-lunge', 'walking', 'upper-trap-gentle', 'chin-tuck-supine', 'levator-stretch-gentle',
  'towel-roll', 'cross-body-supine', 'seated-twist-small', 'cat-cow-chair', 'chair-fold-half',
  'lat-counter', 'side-bend-chair', 'single-knee-to-chest-chair', 'pelvic-tilt-chair', 'standing-extension',
  'figure-four-chair', 'hamstring-gentle', 'hip-flexor-chair', 'march',
];

export const SELF_CARE_CODES: readonly SelfCareId[] = [
  'warm-pack', 'move-gently', 'breaks', 'shift-position', 'walk', 'press-gently',
  'rest-arms', 'keep-load-close', 'pillow-knees', 'keep-clean', 'ice-first', 'no-heavy-lifting',
];

export const CARE_CODES: readonly PlanCare[] = ['none', 'gentle', 'injection', 'steroid', 'dry-needle'];
export const SIDE_CODES: readonly PlannedStretch['side'][] = ['left', 'right', 'both'];
export const LANGUAGE_CODES: readonly WrittenLanguage[] = ['en', 'es'];
export const PATHWAY_CODES: readonly (Pathway | null)[] = [null, 'neck-shoulder', 'shoulder-blade', 'low-back', 'buttock'];
