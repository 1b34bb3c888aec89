import type { UnitId } from '#src/anatomy/places.ts';
import type { ScreenRecord } from './screen.ts';

/** Where a move is done. */
export type MovePosition = 'chair' | 'floor' | 'standing' | 'lying' | 'wall' | 'doorway';

/** How a move was looked at: as part of a program, by experts alone, or walking by itself. */
export type MoveStanding = 'in-program' | 'by-experts' | 'walking';

/**
 * What is known of a move besides its words: dose in numbers, for whom it is, what it is named for.
 *
 * `holdSeconds` and `repetitions` are least and most. `named` are the units that the clinical
 * list of moves names as its targets; `alsoFor` those whose own list has it: it moves the area, or wakes up the muscles near it.
 *
 * @source `sources`, keys of sources.ts, for the dose, which the words say; answers of the screen are general physical-therapy knowledge, recalled
 */
export interface MoveFacts {
  readonly position: MovePosition;
  readonly standing: MoveStanding;
  readonly sources: readonly string[];
  readonly kind: 'stretch' | 'mobility' | 'exercise';
  readonly holdSeconds: readonly [number, number];
  readonly repetitions: readonly [number, number];
  readonly named: readonly UnitId[];
  readonly alsoFor: readonly UnitId[];
  /** How the dose is known: `found` in a source that was read, `derived` from general guidance, `recalled`. */
  readonly doseBasis: 'found' | 'derived' | 'recalled';
  /** The easier version: a move of its own. */
  readonly easier: string;
  readonly screen: ScreenRecord;
  /** The neck moves: the stop rules name the signs of trouble in its arteries. */
  readonly neck: boolean;
}

export const moveFacts = {
  'upper-trap-side-bend': {
    position: 'chair', standing: 'in-program', sources: ['ACSM', 'TUNWAT2016'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['trapezius-upper', 'splenius'],
    alsoFor: ['levator-scapulae'], doseBasis: 'derived',
    easier: 'upper-trap-gentle',
    screen: { 'neck-injury': 'ask', dizziness: 'modify', 'recent-surgery': 'ask' },
    neck: true,
  },
  'chin-tuck': {
    position: 'chair', standing: 'by-experts', sources: ['CLIN'],
    kind: 'mobility', holdSeconds: [3, 10], repetitions: [8, 12],
    named: ['semispinalis-suboccipitals', 'splenius', 'levator-scapulae'],
    alsoFor: ['trapezius-upper'], doseBasis: 'recalled',
    easier: 'chin-tuck-supine',
    screen: { 'neck-injury': 'ask', 'recent-surgery': 'ask' },
    neck: true,
  },
  'scapular-squeeze': {
    position: 'chair', standing: 'in-program', sources: ['MAYO', 'LOUW2017'],
    kind: 'exercise', holdSeconds: [5, 10], repetitions: [3, 10],
    named: ['rhomboids', 'trapezius-middle', 'trapezius-lower', 'supraspinatus'],
    alsoFor: ['trapezius-upper', 'levator-scapulae', 'infraspinatus'], doseBasis: 'recalled',
    easier: 'towel-roll',
    screen: { 'recent-surgery': 'ask' },
    neck: false,
  },
  'seated-twist': {
    position: 'chair', standing: 'in-program', sources: ['MAYO'],
    kind: 'stretch', holdSeconds: [10, 20], repetitions: [3, 5],
    named: ['iliocostalis-thoracis', 'quadratus-lumborum', 'latissimus-dorsi', 'multifidus-rotatores', 'serratus-posterior-inferior'],
    alsoFor: ['trapezius-upper', 'piriformis'], doseBasis: 'recalled',
    easier: 'seated-twist-small',
    screen: { osteoporosis: 'modify', 'late-pregnancy': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'levator-stretch': {
    position: 'chair', standing: 'in-program', sources: ['ACSM', 'TUNWAT2016'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['levator-scapulae', 'splenius', 'semispinalis-suboccipitals'],
    alsoFor: [], doseBasis: 'derived',
    easier: 'levator-stretch-gentle',
    screen: { 'neck-injury': 'ask', dizziness: 'modify', 'recent-surgery': 'ask' },
    neck: true,
  },
  'cross-body-arm': {
    position: 'chair', standing: 'by-experts', sources: ['ACSM', 'OSTEOMAG'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['infraspinatus', 'teres-minor', 'rhomboids', 'trapezius-middle', 'supraspinatus'],
    alsoFor: ['serratus-posterior-superior', 'subscapularis'], doseBasis: 'derived',
    easier: 'cross-body-supine',
    screen: { 'shoulder-injury': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'thread-the-needle': {
    position: 'floor', standing: 'by-experts', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['trapezius-middle', 'rhomboids', 'serratus-posterior-superior', 'infraspinatus'],
    alsoFor: ['trapezius-lower', 'iliocostalis-thoracis', 'teres-minor'], doseBasis: 'derived',
    easier: 'seated-twist',
    screen: { osteoporosis: 'avoid', 'late-pregnancy': 'modify', 'shoulder-injury': 'modify', 'wrist-pain': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'cat-cow': {
    position: 'floor', standing: 'in-program', sources: ['MAYO'],
    kind: 'mobility', holdSeconds: [2, 5], repetitions: [5, 10],
    named: ['longissimus-thoracis', 'iliocostalis-thoracis', 'iliocostalis-lumborum', 'multifidus-rotatores', 'rhomboids', 'serratus-posterior-superior', 'trapezius-lower'],
    alsoFor: ['serratus-posterior-inferior', 'quadratus-lumborum'], doseBasis: 'recalled',
    easier: 'cat-cow-chair',
    screen: { osteoporosis: 'modify', 'late-pregnancy': 'modify', 'wrist-pain': 'modify', 'knee-trouble': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'doorway-pec': {
    position: 'doorway', standing: 'in-program', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['subscapularis', 'rhomboids', 'trapezius-middle'],
    alsoFor: ['supraspinatus', 'teres-major'], doseBasis: 'derived',
    easier: 'scapular-squeeze',
    screen: { 'shoulder-injury': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'childs-pose': {
    position: 'floor', standing: 'by-experts', sources: ['ACSM', 'CLIN'],
    kind: 'stretch', holdSeconds: [20, 30], repetitions: [2, 3],
    named: ['latissimus-dorsi', 'iliocostalis-lumborum', 'longissimus-thoracis', 'quadratus-lumborum'],
    alsoFor: ['trapezius-lower', 'iliocostalis-thoracis', 'teres-major'], doseBasis: 'recalled',
    easier: 'seated-forward-chair-fold',
    screen: { osteoporosis: 'avoid', 'late-pregnancy': 'modify', 'disc-leg-pain': 'modify', 'knee-trouble': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'double-knee-to-chest': {
    position: 'lying', standing: 'in-program', sources: ['MAYO'],
    kind: 'stretch', holdSeconds: [5, 20], repetitions: [2, 3],
    named: ['iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus-rotatores', 'gluteus-maximus'],
    alsoFor: [], doseBasis: 'found',
    easier: 'seated-forward-chair-fold',
    screen: { osteoporosis: 'avoid', 'late-pregnancy': 'avoid', 'disc-leg-pain': 'modify', 'hip-replacement': 'ask', 'recent-surgery': 'ask' },
    neck: false,
  },
  'single-knee-to-chest': {
    position: 'lying', standing: 'in-program', sources: ['MAYO'],
    kind: 'stretch', holdSeconds: [5, 30], repetitions: [2, 3],
    named: ['gluteus-maximus', 'iliocostalis-lumborum', 'quadratus-lumborum', 'piriformis'],
    alsoFor: ['psoas'], doseBasis: 'found',
    easier: 'single-knee-to-chest-chair',
    screen: { osteoporosis: 'modify', 'late-pregnancy': 'modify', 'disc-leg-pain': 'modify', 'hip-replacement': 'ask', 'recent-surgery': 'ask' },
    neck: false,
  },
  'supine-twist': {
    position: 'lying', standing: 'in-program', sources: ['MAYO'],
    kind: 'stretch', holdSeconds: [5, 20], repetitions: [2, 3],
    named: ['quadratus-lumborum', 'iliocostalis-lumborum', 'gluteus-medius', 'multifidus-rotatores', 'serratus-posterior-inferior'],
    alsoFor: ['gluteus-maximus', 'gluteus-minimus', 'piriformis'], doseBasis: 'found',
    easier: 'seated-twist',
    screen: { osteoporosis: 'avoid', 'late-pregnancy': 'modify', 'disc-leg-pain': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'side-bend-ql': {
    position: 'standing', standing: 'by-experts', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [10, 30], repetitions: [2, 3],
    named: ['quadratus-lumborum', 'latissimus-dorsi', 'iliocostalis-lumborum', 'gluteus-medius'],
    alsoFor: ['serratus-posterior-inferior', 'gluteus-minimus'], doseBasis: 'derived',
    easier: 'side-bend-chair',
    screen: { osteoporosis: 'modify', balance: 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'pelvic-tilt': {
    position: 'lying', standing: 'in-program', sources: ['MAYO'],
    kind: 'exercise', holdSeconds: [5, 5], repetitions: [5, 30],
    named: ['multifidus-rotatores', 'iliocostalis-lumborum'],
    alsoFor: [], doseBasis: 'found',
    easier: 'pelvic-tilt-chair',
    screen: { 'late-pregnancy': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'lat-prayer': {
    position: 'floor', standing: 'by-experts', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [15, 30], repetitions: [2, 3],
    named: ['latissimus-dorsi', 'teres-major', 'trapezius-lower'],
    alsoFor: ['subscapularis'], doseBasis: 'derived',
    easier: 'lat-counter',
    screen: { 'shoulder-injury': 'modify', 'knee-trouble': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'figure-four': {
    position: 'lying', standing: 'in-program', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [20, 30], repetitions: [2, 3],
    named: ['piriformis', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
    alsoFor: [], doseBasis: 'derived',
    easier: 'figure-four-chair',
    screen: { 'late-pregnancy': 'modify', 'hip-replacement': 'ask', 'knee-trouble': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'seated-forward-fold': {
    position: 'chair', standing: 'in-program', sources: ['ACSM', 'SDSM'],
    kind: 'stretch', holdSeconds: [20, 30], repetitions: [2, 3],
    named: ['longissimus-thoracis', 'gluteus-maximus'],
    alsoFor: [], doseBasis: 'derived',
    easier: 'hamstring-gentle',
    screen: { osteoporosis: 'modify', 'disc-leg-pain': 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'seated-forward-chair-fold': {
    position: 'chair', standing: 'by-experts', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [10, 30], repetitions: [2, 3],
    named: ['longissimus-thoracis', 'iliocostalis-lumborum', 'semispinalis-suboccipitals'],
    alsoFor: [], doseBasis: 'derived',
    easier: 'chair-fold-half',
    screen: { osteoporosis: 'avoid', 'disc-leg-pain': 'modify', dizziness: 'modify', glaucoma: 'modify', 'recent-surgery': 'ask' },
    neck: false,
  },
  'prone-press-up': {
    position: 'lying', standing: 'in-program', sources: ['AAOS'],
    kind: 'exercise', holdSeconds: [1, 5], repetitions: [8, 10],
    named: ['psoas', 'longissimus-thoracis', 'multifidus-rotatores'],
    alsoFor: [], doseBasis: 'derived',
    easier: 'standing-extension',
    screen: { 'late-pregnancy': 'avoid', 'spinal-stenosis': 'ask', 'recent-surgery': 'ask' },
    neck: false,
  },
  'hip-flexor-lunge': {
    position: 'floor', standing: 'by-experts', sources: ['ACSM'],
    kind: 'stretch', holdSeconds: [20, 30], repetitions: [2, 3],
    named: ['psoas', 'gluteus-medius'],
    alsoFor: ['gluteus-minimus'], doseBasis: 'derived',
    easier: 'hip-flexor-chair',
    screen: { 'knee-trouble': 'modify', balance: 'modify', 'hip-replacement': 'ask', 'recent-surgery': 'ask' },
    neck: false,
  },
  walking: {
    position: 'standing', standing: 'walking', sources: ['POCOVI2024', 'POCOVI_SUM'],
    kind: 'exercise', holdSeconds: [0, 0], repetitions: [1, 1],
    named: ['multifidus-rotatores', 'psoas'],
    alsoFor: [], doseBasis: 'found',
    easier: 'march',
    screen: { balance: 'modify' },
    neck: false,
  },
} as const satisfies Readonly<Record<string, MoveFacts>>;

/** A listed move. */
export type StretchId = keyof typeof moveFacts;
