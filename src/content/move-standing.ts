import type { UnitId } from '#src/anatomy/places.ts';
import type { StretchId } from './stretches.ts';

/** For which muscles a move is listed, and how its dose is known. */
export interface MoveStanding {
  /** What the move is named for. */
  readonly targets: readonly UnitId[];
  /** Other units whose own list has the move: it moves the area, or wakes up the muscles near it. */
  readonly alsoFor: readonly UnitId[];
  /** `found` in a source that was read; `derived` from general guidance; `recalled` from general knowledge. */
  readonly doseBasis: 'found' | 'derived' | 'recalled';
}

/** @source the clinical lists of moves and of muscles */
export const moveStanding: Readonly<Record<StretchId, MoveStanding>> = {
  'childs-pose': {
    targets: ['latissimus-dorsi', 'iliocostalis-lumborum', 'longissimus-thoracis', 'quadratus-lumborum'],
    alsoFor: ['trapezius-lower', 'iliocostalis-thoracis', 'teres-major'],
    doseBasis: 'recalled',
  },
  'single-knee-to-chest': {
    targets: ['gluteus-maximus', 'iliocostalis-lumborum', 'quadratus-lumborum', 'piriformis'],
    alsoFor: ['psoas'],
    doseBasis: 'found',
  },
  'double-knee-to-chest': {
    targets: ['iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus-rotatores', 'gluteus-maximus'],
    alsoFor: [],
    doseBasis: 'found',
  },
  'cat-cow': {
    targets: ['longissimus-thoracis', 'iliocostalis-thoracis', 'iliocostalis-lumborum', 'multifidus-rotatores', 'rhomboids', 'serratus-posterior-superior', 'trapezius-lower'],
    alsoFor: ['serratus-posterior-inferior', 'quadratus-lumborum'],
    doseBasis: 'recalled',
  },
  'supine-twist': {
    targets: ['quadratus-lumborum', 'iliocostalis-lumborum', 'gluteus-medius', 'multifidus-rotatores', 'serratus-posterior-inferior'],
    alsoFor: ['gluteus-maximus', 'gluteus-minimus', 'piriformis'],
    doseBasis: 'found',
  },
  'seated-twist': {
    targets: ['iliocostalis-thoracis', 'quadratus-lumborum', 'latissimus-dorsi', 'multifidus-rotatores', 'serratus-posterior-inferior'],
    alsoFor: ['trapezius-upper', 'piriformis'],
    doseBasis: 'recalled',
  },
  'levator-stretch': { targets: ['levator-scapulae', 'splenius', 'semispinalis-suboccipitals'], alsoFor: [], doseBasis: 'derived' },
  'upper-trap-side-bend': { targets: ['trapezius-upper', 'splenius'], alsoFor: ['levator-scapulae'], doseBasis: 'derived' },
  'chin-tuck': { targets: ['semispinalis-suboccipitals', 'splenius', 'levator-scapulae'], alsoFor: ['trapezius-upper'], doseBasis: 'recalled' },
  'doorway-pec': { targets: ['subscapularis', 'rhomboids', 'trapezius-middle'], alsoFor: ['supraspinatus', 'teres-major'], doseBasis: 'derived' },
  'scapular-squeeze': {
    targets: ['rhomboids', 'trapezius-middle', 'trapezius-lower', 'supraspinatus'],
    alsoFor: ['trapezius-upper', 'levator-scapulae', 'infraspinatus'],
    doseBasis: 'recalled',
  },
  'cross-body-arm': {
    targets: ['infraspinatus', 'teres-minor', 'rhomboids', 'trapezius-middle', 'supraspinatus'],
    alsoFor: ['serratus-posterior-superior', 'subscapularis'],
    doseBasis: 'derived',
  },
  'thread-the-needle': {
    targets: ['trapezius-middle', 'rhomboids', 'serratus-posterior-superior', 'infraspinatus'],
    alsoFor: ['trapezius-lower', 'iliocostalis-thoracis', 'teres-minor'],
    doseBasis: 'derived',
  },
  'side-bend-ql': {
    targets: ['quadratus-lumborum', 'latissimus-dorsi', 'iliocostalis-lumborum', 'gluteus-medius'],
    alsoFor: ['serratus-posterior-inferior', 'gluteus-minimus'],
    doseBasis: 'derived',
  },
  'figure-four': { targets: ['piriformis', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'], alsoFor: [], doseBasis: 'derived' },
  'seated-forward-fold': { targets: ['longissimus-thoracis', 'gluteus-maximus'], alsoFor: [], doseBasis: 'derived' },
  'seated-forward-chair-fold': {
    targets: ['longissimus-thoracis', 'iliocostalis-lumborum', 'semispinalis-suboccipitals'],
    alsoFor: [],
    doseBasis: 'derived',
  },
  'prone-press-up': { targets: ['psoas', 'longissimus-thoracis', 'multifidus-rotatores'], alsoFor: [], doseBasis: 'derived' },
  'pelvic-tilt': { targets: ['multifidus-rotatores', 'iliocostalis-lumborum'], alsoFor: [], doseBasis: 'found' },
  'lat-prayer': { targets: ['latissimus-dorsi', 'teres-major', 'trapezius-lower'], alsoFor: ['subscapularis'], doseBasis: 'derived' },
  'hip-flexor-lunge': { targets: ['psoas', 'gluteus-medius'], alsoFor: ['gluteus-minimus'], doseBasis: 'derived' },
  walking: { targets: ['multifidus-rotatores', 'psoas'], alsoFor: [], doseBasis: 'found' },
};
