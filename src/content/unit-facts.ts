import type { UnitId } from '#src/anatomy/places.ts';
import type { ClaimId } from './claims.ts';
import type { StretchId } from './move-facts.ts';

/** What the chapters of a muscle say besides its words: which claims hold for it, and which moves are shown. */
export interface UnitFacts {
  /** Sources of where it is felt, keys of sources.ts. */
  readonly pain: readonly string[];
  /** What is said of what lies close by. */
  readonly near: ClaimId;
  /** What studies say of a needle here. A muscle with a study of its own says it itself. */
  readonly needle: ClaimId;
  /** The lung is near: signs of a reached lung are named. */
  readonly lung: boolean;
  /** What is known of keeping low-back pain away speaks for it; else what is known of neck and shoulder. */
  readonly lowBack: boolean;
  readonly stretches: readonly StretchId[];
}

export const unitFacts: Readonly<Record<UnitId, UnitFacts>> = {
  'gluteus-maximus': {
    pain: ['TS2TXT'],
    near: 'near.gluteus-maximus',
    needle: 'needle.hip',
    lung: false,
    lowBack: true,
    stretches: ['single-knee-to-chest', 'double-knee-to-chest', 'figure-four', 'supine-twist'],
  },
  'gluteus-medius': {
    pain: ['BRAINSCAPE', 'GMED_DECK'],
    near: 'near.hip-bone',
    needle: 'needle.hip',
    lung: false,
    lowBack: true,
    stretches: ['figure-four', 'supine-twist', 'side-bend-ql', 'hip-flexor-lunge'],
  },
  'gluteus-minimus': {
    pain: ['NAM_GMIN'],
    near: 'near.hip-bone',
    needle: 'needle.hip',
    lung: false,
    lowBack: true,
    stretches: ['figure-four', 'supine-twist', 'hip-flexor-lunge', 'side-bend-ql'],
  },
  'iliocostalis-lumborum': {
    pain: ['NAM_PARA', 'BRAINSCAPE'],
    near: 'near.iliocostalis-lumborum',
    needle: 'needle.low-back',
    lung: true,
    lowBack: true,
    stretches: ['childs-pose', 'double-knee-to-chest', 'cat-cow', 'side-bend-ql', 'pelvic-tilt'],
  },
  'iliocostalis-thoracis': {
    pain: ['TS1', 'NAM_PARA'],
    near: 'near.iliocostalis-thoracis',
    needle: 'needle.mid-back',
    lung: true,
    lowBack: true,
    stretches: ['cat-cow', 'childs-pose', 'seated-twist', 'thread-the-needle'],
  },
  infraspinatus: {
    pain: ['RICHTER_SC', 'MEDLINK_IS'],
    near: 'near.infraspinatus',
    needle: 'needle.infraspinatus',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze'],
  },
  'latissimus-dorsi': {
    pain: ['TS1'],
    near: 'near.lung',
    needle: 'needle.untested',
    lung: true,
    lowBack: false,
    stretches: ['lat-prayer', 'childs-pose', 'side-bend-ql', 'seated-twist'],
  },
  'levator-scapulae': {
    pain: ['MEDLINK_LS'],
    near: 'near.lung',
    needle: 'needle.neck',
    lung: true,
    lowBack: false,
    stretches: ['levator-stretch', 'chin-tuck', 'scapular-squeeze', 'upper-trap-side-bend'],
  },
  'longissimus-thoracis': {
    pain: ['TS1', 'NAM_PARA'],
    near: 'near.lung',
    needle: 'needle.low-back',
    lung: true,
    lowBack: true,
    stretches: ['cat-cow', 'childs-pose', 'double-knee-to-chest', 'seated-forward-fold', 'prone-press-up'],
  },
  'multifidus-rotatores': {
    pain: ['NAM_PARA', 'NIELASHER'],
    near: 'near.multifidus-rotatores',
    needle: 'needle.low-back',
    lung: false,
    lowBack: true,
    stretches: ['pelvic-tilt', 'cat-cow', 'prone-press-up', 'supine-twist', 'walking'],
  },
  piriformis: {
    pain: ['MEDLINK_PI', 'NAM_PIRI'],
    near: 'near.piriformis',
    needle: 'needle.piriformis',
    lung: false,
    lowBack: true,
    stretches: ['figure-four', 'single-knee-to-chest', 'supine-twist', 'seated-twist'],
  },
  psoas: {
    pain: ['NAM_ILIO'],
    near: 'near.psoas',
    needle: 'needle.untested',
    lung: false,
    lowBack: true,
    stretches: ['hip-flexor-lunge', 'prone-press-up', 'single-knee-to-chest', 'walking'],
  },
  'quadratus-lumborum': {
    pain: ['RICHTER_QL', 'NAM_QL'],
    near: 'near.lung',
    needle: 'needle.low-back',
    lung: true,
    lowBack: true,
    stretches: ['side-bend-ql', 'childs-pose', 'supine-twist', 'cat-cow', 'seated-twist'],
  },
  rhomboids: {
    pain: ['HUBBARD'],
    near: 'near.rhomboids',
    needle: 'needle.mid-back',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'thread-the-needle', 'cat-cow', 'doorway-pec', 'scapular-squeeze'],
  },
  'semispinalis-suboccipitals': {
    pain: ['TS1'],
    near: 'near.semispinalis-suboccipitals',
    needle: 'needle.neck',
    lung: true,
    lowBack: false,
    stretches: ['chin-tuck', 'levator-stretch', 'seated-forward-chair-fold'],
  },
  'serratus-posterior-inferior': {
    pain: ['TS1'],
    near: 'near.lung',
    needle: 'needle.untested',
    lung: true,
    lowBack: true,
    stretches: ['seated-twist', 'supine-twist', 'side-bend-ql', 'cat-cow'],
  },
  'serratus-posterior-superior': {
    pain: ['AMTA_SPS'],
    near: 'near.lung',
    needle: 'needle.untested',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'thread-the-needle', 'cat-cow'],
  },
  splenius: {
    pain: ['FPN'],
    near: 'near.splenius',
    needle: 'needle.neck',
    lung: true,
    lowBack: false,
    stretches: ['levator-stretch', 'upper-trap-side-bend', 'chin-tuck'],
  },
  subscapularis: {
    pain: ['NAM_SUBS'],
    near: 'near.lung',
    needle: 'needle.untested',
    lung: true,
    lowBack: false,
    stretches: ['doorway-pec', 'cross-body-arm', 'lat-prayer'],
  },
  supraspinatus: {
    pain: ['NAM_SUPR'],
    near: 'near.lung',
    needle: 'needle.supraspinatus',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'scapular-squeeze', 'doorway-pec'],
  },
  'teres-major': {
    pain: ['RICHTER_SC'],
    near: 'near.lung',
    needle: 'needle.untested',
    lung: true,
    lowBack: false,
    stretches: ['lat-prayer', 'childs-pose', 'doorway-pec'],
  },
  'teres-minor': {
    pain: ['RICHTER_SC'],
    near: 'near.teres-minor',
    needle: 'needle.untested',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'thread-the-needle'],
  },
  'trapezius-lower': {
    pain: ['MEDLINK_LT'],
    near: 'near.lung',
    needle: 'needle.mid-back',
    lung: true,
    lowBack: false,
    stretches: ['childs-pose', 'lat-prayer', 'thread-the-needle', 'scapular-squeeze'],
  },
  'trapezius-middle': {
    pain: ['NAM_TRAP'],
    near: 'near.lung',
    needle: 'needle.mid-back',
    lung: true,
    lowBack: false,
    stretches: ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze', 'doorway-pec'],
  },
  'trapezius-upper': {
    pain: ['MEDLINK_UT', 'NAM_TRAP'],
    near: 'near.lung',
    needle: 'needle.trapezius-upper',
    lung: true,
    lowBack: false,
    stretches: ['upper-trap-side-bend', 'chin-tuck', 'scapular-squeeze', 'seated-twist'],
  },
};
