import type { UnitId } from '#src/anatomy/places.ts';

/** A code of ICD-10-CM with its official English name, which is never translated. */
export interface Diagnosis {
  readonly code: string;
  readonly display: string;
}

const NECK: Diagnosis = { code: 'M54.2', display: 'Cervicalgia' };
const BACK: Diagnosis = { code: 'M62.830', display: 'Muscle spasm of back' };
const LOW_BACK: Diagnosis = { code: 'M54.50', display: 'Low back pain, unspecified' };
const ELSEWHERE: Diagnosis = { code: 'M79.18', display: 'Myalgia, other site' };

/**
 * One code for each muscle, by its region. A proposal for the clinician who signs: this page does not diagnose.
 *
 * @source clinical muscle file, icd10cm: each code is in the list of its muscle
 * @basis tuned: which one of that list; codes change each 1 October
 */
export const unitDiagnosis: Readonly<Record<UnitId, Diagnosis>> = {
  'trapezius-upper': NECK,
  'levator-scapulae': NECK,
  splenius: NECK,
  'semispinalis-suboccipitals': NECK,
  'trapezius-middle': BACK,
  'trapezius-lower': BACK,
  rhomboids: BACK,
  'latissimus-dorsi': BACK,
  'serratus-posterior-superior': BACK,
  'serratus-posterior-inferior': BACK,
  'iliocostalis-thoracis': BACK,
  'iliocostalis-lumborum': LOW_BACK,
  'longissimus-thoracis': LOW_BACK,
  'multifidus-rotatores': LOW_BACK,
  'quadratus-lumborum': LOW_BACK,
  supraspinatus: ELSEWHERE,
  infraspinatus: ELSEWHERE,
  'teres-major': ELSEWHERE,
  'teres-minor': ELSEWHERE,
  subscapularis: ELSEWHERE,
  'gluteus-maximus': ELSEWHERE,
  'gluteus-medius': ELSEWHERE,
  'gluteus-minimus': ELSEWHERE,
  piriformis: ELSEWHERE,
  psoas: ELSEWHERE,
};
