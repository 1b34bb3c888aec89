import type { PostureId } from '#src/kinematics/moves/move.ts';

/** A phase as the clinical list has it: seconds, posture, angles in degrees, and how far the body is rolled to its left. */
export interface ClinicalPhase {
  readonly name: string;
  readonly seconds: number;
  readonly posture: PostureId;
  readonly pose: Readonly<Record<string, number>>;
  readonly rollLeft?: number;
}

/**
 * The angles of the clinical list of moves, copied, for comparison. Walking has none there.
 *
 * How far the head slides back in the chin tuck (30 mm) is a check of the list and no angle; it is left out.
 */
export const clinicalMoves: Readonly<Record<string, readonly ClinicalPhase[]>> = {
  'childs-pose': [
    { name: 'start', seconds: 2, posture: 'kneeling_all_fours', pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0, 'hip.flexion': 90, 'knee.flexion': 90, 'shoulder.flexion': 90, 'elbow.flexion': 0 } },
    { name: 'fold', seconds: 4, posture: 'kneeling_fold', pose: { 'lumbar.flexion': 45, 'thoracic.flexion': 30, 'cervical.flexion': 10, 'hip.flexion': 115, 'knee.flexion': 150, 'shoulder.flexion': 150, 'elbow.flexion': 10 } },
    { name: 'hold', seconds: 25, posture: 'kneeling_fold', pose: { 'lumbar.flexion': 50, 'thoracic.flexion': 35, 'cervical.flexion': 10, 'hip.flexion': 120, 'knee.flexion': 155, 'shoulder.flexion': 165, 'elbow.flexion': 5 } },
    { name: 'return', seconds: 4, posture: 'kneeling_all_fours', pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0, 'hip.flexion': 90, 'knee.flexion': 90, 'shoulder.flexion': 90, 'elbow.flexion': 0 } },
  ],
  'single-knee-to-chest': [
    { name: 'start', seconds: 2, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    { name: 'in', seconds: 3, posture: 'supine_hooklying', pose: { 'hip_R.flexion': 120, 'knee_R.flexion': 120, 'hip_L.flexion': 45, 'knee_L.flexion': 90, 'lumbar.flexion': 25 } },
    { name: 'hold', seconds: 20, posture: 'supine_hooklying', pose: { 'hip_R.flexion': 125, 'knee_R.flexion': 130, 'hip_L.flexion': 45, 'knee_L.flexion': 90, 'lumbar.flexion': 30 } },
    { name: 'return', seconds: 3, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
  ],
  'double-knee-to-chest': [
    { name: 'start', seconds: 2, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    { name: 'in', seconds: 4, posture: 'supine_hooklying', pose: { 'hip.flexion': 125, 'knee.flexion': 130, 'lumbar.flexion': 40, 'pelvis.tilt_posterior': 20 } },
    { name: 'hold', seconds: 15, posture: 'supine_hooklying', pose: { 'hip.flexion': 130, 'knee.flexion': 135, 'lumbar.flexion': 45, 'pelvis.tilt_posterior': 25 } },
    { name: 'return', seconds: 4, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
  ],
  'cat-cow': [
    { name: 'start', seconds: 1, posture: 'kneeling_all_fours', pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0, 'hip.flexion': 90, 'knee.flexion': 90 } },
    { name: 'cat', seconds: 3, posture: 'kneeling_all_fours', pose: { 'lumbar.flexion': 40, 'thoracic.flexion': 30, 'cervical.flexion': 30, 'pelvis.tilt_posterior': 20, 'scapula.protraction': 20 } },
    { name: 'cow', seconds: 3, posture: 'kneeling_all_fours', pose: { 'lumbar.extension': 20, 'thoracic.extension': 10, 'cervical.extension': 20, 'pelvis.tilt_anterior': 15 } },
    { name: 'return', seconds: 2, posture: 'kneeling_all_fours', pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0 } },
  ],
  'supine-twist': [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'hip.flexion': 60, 'knee.flexion': 90 } },
    { name: 'roll', seconds: 3, posture: 'supine_hooklying', pose: { 'hip.flexion': 60, 'knee.flexion': 90, 'lumbar.rotation': 6, 'thoracic.rotation': 22 }, rollLeft: 35 },
    { name: 'hold', seconds: 10, posture: 'supine_hooklying', pose: { 'hip.flexion': 60, 'knee.flexion': 90, 'lumbar.rotation': 8, 'thoracic.rotation': 28 }, rollLeft: 45 },
    { name: 'return', seconds: 3, posture: 'supine_hooklying', pose: { 'hip.flexion': 60, 'knee.flexion': 90 } },
  ],
  'seated-twist': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'hip.flexion': 90, 'knee.flexion': 90, 'thoracic.flexion': 0 } },
    { name: 'turn', seconds: 2, posture: 'seated_chair', pose: { 'thoracic.rotation': -30, 'lumbar.rotation': -5, 'cervical.rotation': -45 } },
    { name: 'hold', seconds: 12, posture: 'seated_chair', pose: { 'thoracic.rotation': -35, 'lumbar.rotation': -8, 'cervical.rotation': -55 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'thoracic.rotation': 0 } },
  ],
  'levator-stretch': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'cervical.flexion': 0, 'cervical.rotation': 0, 'cervical.lateral_bend': 0 } },
    { name: 'rotate', seconds: 2, posture: 'seated_chair', pose: { 'cervical.rotation': -45, 'scapula_R.depression': 10 } },
    { name: 'hold', seconds: 20, posture: 'seated_chair', pose: { 'cervical.rotation': -45, 'cervical.flexion': 40, 'cervical.lateral_bend': -15, 'scapula_R.depression': 15 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'cervical.flexion': 0, 'cervical.rotation': 0 } },
  ],
  'upper-trap-side-bend': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'cervical.lateral_bend': 0 } },
    { name: 'tip', seconds: 2, posture: 'seated_chair', pose: { 'cervical.lateral_bend': -35, 'cervical.flexion': 10, 'scapula_R.depression': 10 } },
    { name: 'hold', seconds: 20, posture: 'seated_chair', pose: { 'cervical.lateral_bend': -40, 'cervical.flexion': 10, 'cervical.rotation': 10, 'scapula_R.depression': 15 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'cervical.lateral_bend': 0 } },
  ],
  'chin-tuck': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 0, 'cervical.lower_extension': 0 } },
    { name: 'tuck', seconds: 3, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 15, 'cervical.lower_extension': 10 } },
    { name: 'hold', seconds: 5, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 15, 'cervical.lower_extension': 10 } },
    { name: 'return', seconds: 1, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 0, 'cervical.lower_extension': 0 } },
  ],
  'doorway-pec': [
    { name: 'start', seconds: 1, posture: 'standing', pose: { 'shoulder.abduction': 90, 'shoulder.external_rotation': 90, 'elbow.flexion': 90 } },
    { name: 'lean', seconds: 3, posture: 'standing', pose: { 'shoulder.horizontal_abduction': 20, 'thoracic.extension': 10, 'scapula.retraction': 10 } },
    { name: 'hold', seconds: 20, posture: 'standing', pose: { 'shoulder.horizontal_abduction': 30, 'thoracic.extension': 12 } },
    { name: 'return', seconds: 3, posture: 'standing', pose: { 'shoulder.abduction': 90, 'elbow.flexion': 90 } },
  ],
  'scapular-squeeze': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'scapula.retraction': 0 } },
    { name: 'squeeze', seconds: 2, posture: 'seated_chair', pose: { 'scapula.retraction': 15, 'scapula.depression': 8, 'thoracic.extension': 5 } },
    { name: 'hold', seconds: 5, posture: 'seated_chair', pose: { 'scapula.retraction': 18, 'scapula.depression': 10 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'scapula.retraction': 0 } },
  ],
  'cross-body-arm': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'shoulder_R.flexion': 90, 'shoulder_R.horizontal_adduction': 0 } },
    { name: 'across', seconds: 2, posture: 'seated_chair', pose: { 'shoulder_R.horizontal_adduction': 40, 'scapula_R.protraction': 20 } },
    { name: 'hold', seconds: 20, posture: 'seated_chair', pose: { 'shoulder_R.horizontal_adduction': 55, 'scapula_R.protraction': 25, 'thoracic.rotation': 10 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'shoulder_R.horizontal_adduction': 0 } },
  ],
  'thread-the-needle': [
    { name: 'start', seconds: 1, posture: 'kneeling_all_fours', pose: { 'thoracic.rotation': 0 } },
    { name: 'thread', seconds: 3, posture: 'kneeling_all_fours', pose: { 'thoracic.rotation': -30, 'lumbar.rotation': -6, 'shoulder_R.horizontal_adduction': 30, 'cervical.rotation': -30 } },
    { name: 'hold', seconds: 20, posture: 'kneeling_all_fours', pose: { 'thoracic.rotation': -35, 'lumbar.rotation': -8, 'shoulder_R.horizontal_adduction': 40 } },
    { name: 'return', seconds: 3, posture: 'kneeling_all_fours', pose: { 'thoracic.rotation': 0 } },
  ],
  'side-bend-ql': [
    { name: 'start', seconds: 1, posture: 'standing', pose: { 'lumbar.lateral_bend': 0 } },
    { name: 'reach', seconds: 2, posture: 'standing', pose: { 'shoulder_R.flexion': 160 } },
    { name: 'bend', seconds: 2, posture: 'standing', pose: { 'lumbar.lateral_bend': -20, 'thoracic.lateral_bend': -15, 'hip_R.adduction': 10, 'cervical.lateral_bend': -10, 'shoulder_R.flexion': 165 } },
    { name: 'hold', seconds: 15, posture: 'standing', pose: { 'lumbar.lateral_bend': -22, 'thoracic.lateral_bend': -18, 'shoulder_R.flexion': 170 } },
    { name: 'return', seconds: 2, posture: 'standing', pose: { 'lumbar.lateral_bend': 0 } },
  ],
  'figure-four': [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    { name: 'cross', seconds: 2, posture: 'supine_hooklying', pose: { 'hip_R.flexion': 70, 'hip_R.external_rotation': 40, 'hip_R.abduction': 30, 'knee_R.flexion': 90 } },
    { name: 'hold', seconds: 25, posture: 'supine_hooklying', pose: { 'hip_R.flexion': 95, 'hip_R.external_rotation': 45, 'hip_R.abduction': 25, 'knee_R.flexion': 100, 'hip_L.flexion': 95, 'knee_L.flexion': 95 } },
    { name: 'return', seconds: 2, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
  ],
  'seated-forward-fold': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'hip.flexion': 90, 'knee_R.flexion': 0 } },
    { name: 'hinge', seconds: 3, posture: 'seated_chair', pose: { 'hip.flexion': 110, 'lumbar.flexion': 15, 'knee_R.flexion': 0 } },
    { name: 'hold', seconds: 25, posture: 'seated_chair', pose: { 'hip.flexion': 120, 'lumbar.flexion': 20, 'ankle_R.dorsiflexion': 5 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: { 'hip.flexion': 90 } },
  ],
  'seated-forward-chair-fold': [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'hip.flexion': 90 } },
    { name: 'fold', seconds: 3, posture: 'seated_chair', pose: { 'lumbar.flexion': 40, 'thoracic.flexion': 30, 'cervical.flexion': 30, 'hip.flexion': 110 } },
    { name: 'hold', seconds: 15, posture: 'seated_chair', pose: { 'lumbar.flexion': 45, 'thoracic.flexion': 35, 'cervical.flexion': 35, 'hip.flexion': 115 } },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: { 'hip.flexion': 90 } },
  ],
  'prone-press-up': [
    { name: 'start', seconds: 1, posture: 'prone', pose: { 'lumbar.extension': 0 } },
    { name: 'press', seconds: 2, posture: 'prone', pose: { 'lumbar.extension': 15, 'thoracic.extension': 10, 'elbow.flexion': 60 } },
    { name: 'hold', seconds: 3, posture: 'prone', pose: { 'lumbar.extension': 20, 'thoracic.extension': 15, 'elbow.flexion': 20, 'cervical.extension': 10 } },
    { name: 'return', seconds: 2, posture: 'prone', pose: { 'lumbar.extension': 0 } },
  ],
  'pelvic-tilt': [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'pelvis.tilt_posterior': 0 } },
    { name: 'flat', seconds: 3, posture: 'supine_hooklying', pose: { 'pelvis.tilt_posterior': 20, 'lumbar.flexion': 20 } },
    { name: 'arch', seconds: 3, posture: 'supine_hooklying', pose: { 'pelvis.tilt_anterior': 10, 'lumbar.extension': 10 } },
    { name: 'return', seconds: 1, posture: 'supine_hooklying', pose: { 'pelvis.tilt_posterior': 0 } },
  ],
  'lat-prayer': [
    { name: 'start', seconds: 1, posture: 'kneeling_all_fours', pose: { 'shoulder.flexion': 90 } },
    { name: 'drop', seconds: 3, posture: 'kneeling_fold', pose: { 'shoulder.flexion': 150, 'thoracic.extension': 10, 'hip.flexion': 90 } },
    { name: 'hold', seconds: 20, posture: 'kneeling_fold', pose: { 'shoulder.flexion': 165, 'thoracic.extension': 12, 'lumbar.flexion': 10, 'shoulder.external_rotation': 20 } },
    { name: 'return', seconds: 3, posture: 'kneeling_all_fours', pose: { 'shoulder.flexion': 90 } },
  ],
  'hip-flexor-lunge': [
    { name: 'start', seconds: 1, posture: 'half_kneel', pose: { 'hip_R.extension': 0, 'pelvis.tilt_posterior': 0 } },
    { name: 'tuck', seconds: 2, posture: 'half_kneel', pose: { 'pelvis.tilt_posterior': 15, 'hip_R.extension': 5 } },
    { name: 'shift', seconds: 2, posture: 'half_kneel', pose: { 'hip_R.extension': 15, 'pelvis.tilt_posterior': 15, 'lumbar.extension': 5 } },
    { name: 'hold', seconds: 20, posture: 'half_kneel', pose: { 'hip_R.extension': 20, 'pelvis.tilt_posterior': 15 } },
    { name: 'return', seconds: 2, posture: 'half_kneel', pose: { 'hip_R.extension': 0 } },
  ],
};

/** The easier version of each move in the list: a listed move, or one of 17 of its own. */
export const clinicalEasier: Readonly<Record<string, string>> = {
  'childs-pose': 'seated-forward-chair-fold',
  'single-knee-to-chest': 'single-knee-to-chest-chair',
  'double-knee-to-chest': 'seated-forward-chair-fold',
  'cat-cow': 'cat-cow-chair',
  'supine-twist': 'seated-twist',
  'seated-twist': 'seated-twist-small',
  'levator-stretch': 'levator-stretch-gentle',
  'upper-trap-side-bend': 'upper-trap-gentle',
  'chin-tuck': 'chin-tuck-supine',
  'doorway-pec': 'scapular-squeeze',
  'scapular-squeeze': 'towel-roll',
  'cross-body-arm': 'cross-body-supine',
  'thread-the-needle': 'seated-twist',
  'side-bend-ql': 'side-bend-chair',
  'figure-four': 'figure-four-chair',
  'seated-forward-fold': 'hamstring-gentle',
  'seated-forward-chair-fold': 'chair-fold-half',
  'prone-press-up': 'standing-extension',
  'pelvic-tilt': 'pelvic-tilt-chair',
  'lat-prayer': 'lat-counter',
  'hip-flexor-lunge': 'hip-flexor-chair',
  'walking': 'march',
};

/** Moves that the clinical list of muscles gives for each unit. */
export const clinicalMovesOfUnit = {
  'trapezius-upper': ['upper-trap-side-bend', 'chin-tuck', 'scapular-squeeze', 'seated-twist'],
  'trapezius-middle': ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze', 'doorway-pec'],
  'trapezius-lower': ['childs-pose', 'lat-prayer', 'thread-the-needle', 'scapular-squeeze'],
  'levator-scapulae': ['levator-stretch', 'chin-tuck', 'scapular-squeeze', 'upper-trap-side-bend'],
  'rhomboids': ['cross-body-arm', 'thread-the-needle', 'cat-cow', 'doorway-pec', 'scapular-squeeze'],
  'latissimus-dorsi': ['lat-prayer', 'childs-pose', 'side-bend-ql', 'seated-twist'],
  'serratus-posterior-superior': ['cross-body-arm', 'thread-the-needle', 'cat-cow'],
  'serratus-posterior-inferior': ['seated-twist', 'supine-twist', 'side-bend-ql', 'cat-cow'],
  'splenius': ['levator-stretch', 'upper-trap-side-bend', 'chin-tuck'],
  'semispinalis-suboccipitals': ['chin-tuck', 'levator-stretch', 'seated-forward-chair-fold'],
  'iliocostalis-thoracis': ['cat-cow', 'childs-pose', 'seated-twist', 'thread-the-needle'],
  'iliocostalis-lumborum': ['childs-pose', 'double-knee-to-chest', 'cat-cow', 'side-bend-ql', 'pelvic-tilt'],
  'longissimus-thoracis': ['cat-cow', 'childs-pose', 'double-knee-to-chest', 'seated-forward-fold', 'prone-press-up'],
  'multifidus-rotatores': ['pelvic-tilt', 'cat-cow', 'prone-press-up', 'supine-twist', 'walking'],
  'quadratus-lumborum': ['side-bend-ql', 'childs-pose', 'supine-twist', 'cat-cow', 'seated-twist'],
  'supraspinatus': ['cross-body-arm', 'scapular-squeeze', 'doorway-pec'],
  'infraspinatus': ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze'],
  'teres-major': ['lat-prayer', 'childs-pose', 'doorway-pec'],
  'teres-minor': ['cross-body-arm', 'thread-the-needle'],
  'subscapularis': ['doorway-pec', 'cross-body-arm', 'lat-prayer'],
  'gluteus-maximus': ['single-knee-to-chest', 'double-knee-to-chest', 'figure-four', 'supine-twist'],
  'gluteus-medius': ['figure-four', 'supine-twist', 'side-bend-ql', 'hip-flexor-lunge'],
  'gluteus-minimus': ['figure-four', 'supine-twist', 'hip-flexor-lunge', 'side-bend-ql'],
  'piriformis': ['figure-four', 'single-knee-to-chest', 'supine-twist', 'seated-twist'],
  'psoas': ['hip-flexor-lunge', 'prone-press-up', 'single-knee-to-chest', 'walking'],
} as const;

/** Units that the clinical list of moves names as the target of each. */
export const clinicalTargets: Readonly<Record<string, readonly string[]>> = {
  'childs-pose': ['latissimus-dorsi', 'iliocostalis-lumborum', 'longissimus-thoracis', 'quadratus-lumborum'],
  'single-knee-to-chest': ['gluteus-maximus', 'iliocostalis-lumborum', 'quadratus-lumborum', 'piriformis'],
  'double-knee-to-chest': ['iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus-rotatores', 'gluteus-maximus'],
  'cat-cow': ['longissimus-thoracis', 'iliocostalis-thoracis', 'iliocostalis-lumborum', 'multifidus-rotatores', 'rhomboids', 'serratus-posterior-superior', 'trapezius-lower'],
  'supine-twist': ['quadratus-lumborum', 'iliocostalis-lumborum', 'gluteus-medius', 'multifidus-rotatores', 'serratus-posterior-inferior'],
  'seated-twist': ['iliocostalis-thoracis', 'quadratus-lumborum', 'latissimus-dorsi', 'multifidus-rotatores', 'serratus-posterior-inferior'],
  'levator-stretch': ['levator-scapulae', 'splenius', 'semispinalis-suboccipitals'],
  'upper-trap-side-bend': ['trapezius-upper', 'splenius'],
  'chin-tuck': ['semispinalis-suboccipitals', 'splenius', 'levator-scapulae'],
  'doorway-pec': ['subscapularis', 'rhomboids', 'trapezius-middle'],
  'scapular-squeeze': ['rhomboids', 'trapezius-middle', 'trapezius-lower', 'supraspinatus'],
  'cross-body-arm': ['infraspinatus', 'teres-minor', 'rhomboids', 'trapezius-middle', 'supraspinatus'],
  'thread-the-needle': ['trapezius-middle', 'rhomboids', 'serratus-posterior-superior', 'infraspinatus'],
  'side-bend-ql': ['quadratus-lumborum', 'latissimus-dorsi', 'iliocostalis-lumborum', 'gluteus-medius'],
  'figure-four': ['piriformis', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
  'seated-forward-fold': ['longissimus-thoracis', 'gluteus-maximus'],
  'seated-forward-chair-fold': ['longissimus-thoracis', 'iliocostalis-lumborum', 'semispinalis-suboccipitals'],
  'prone-press-up': ['psoas', 'longissimus-thoracis', 'multifidus-rotatores'],
  'pelvic-tilt': ['multifidus-rotatores', 'iliocostalis-lumborum'],
  'lat-prayer': ['latissimus-dorsi', 'teres-major', 'trapezius-lower'],
  'hip-flexor-lunge': ['psoas', 'gluteus-medius'],
  'walking': ['multifidus-rotatores', 'psoas'],
};
