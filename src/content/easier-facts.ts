import type { MovePosition } from './move-facts.ts';
import type { ScreenId } from './screen.ts';

/** What an easier version does not share with the move that it stands for. */
export interface EasierFacts {
  readonly position: MovePosition;
  /** Least and most seconds of one hold; left out: as in the full move. */
  readonly holdSeconds?: readonly [number, number];
  /** Least and most times; left out: as in the full move. */
  readonly repetitions?: readonly [number, number];
  /** Of a dose of its own; left out: as of the full move. */
  readonly sources?: readonly string[];
  /** `avoid` hides it, `ask` waits for the care team. Never `modify`: there is nothing easier to go on to. */
  readonly screen: Readonly<Partial<Record<ScreenId, 'avoid' | 'ask'>>>;
}

/**
 * Doses and rules of the easier versions, by id of the move.
 *
 * What the full move asks of the care team is asked here too. An answer that only changes the full move leads here and says
 * no more, but for three things: rounding the back stays out with thin bones, or is asked about, also on a chair; lying flat
 * stays out late in pregnancy (the full move is done sitting); bending back while standing needs steady feet.
 *
 * @source the clinical list for the rolled towel (2 to 5 minutes) and the standing back bend (5 to 10 times); how long to march is an estimate
 * @basis estimate: rules that go beyond the full move's are derived from the list's cautions; a clinician must sign them off
 */
export const easierFacts = {
  'upper-trap-gentle': { position: 'chair', screen: { 'neck-injury': 'ask', 'recent-surgery': 'ask' } },
  'chin-tuck-supine': { position: 'lying', screen: { 'neck-injury': 'ask', 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' } },
  'levator-stretch-gentle': { position: 'chair', screen: { 'neck-injury': 'ask', 'recent-surgery': 'ask' } },
  'towel-roll': {
    position: 'lying', holdSeconds: [120, 300], repetitions: [1, 1], sources: ['CLIN'],
    screen: { osteoporosis: 'ask', 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' },
  },
  'cross-body-supine': { position: 'lying', screen: { 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' } },
  'seated-twist-small': { position: 'chair', screen: { 'recent-surgery': 'ask' } },
  'cat-cow-chair': { position: 'chair', screen: { osteoporosis: 'ask', 'recent-surgery': 'ask' } },
  'chair-fold-half': { position: 'chair', screen: { osteoporosis: 'avoid', 'recent-surgery': 'ask' } },
  'lat-counter': { position: 'standing', screen: { 'recent-surgery': 'ask' } },
  'side-bend-chair': { position: 'chair', screen: { 'recent-surgery': 'ask' } },
  'single-knee-to-chest-chair': { position: 'chair', screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  'pelvic-tilt-chair': { position: 'chair', screen: { 'recent-surgery': 'ask' } },
  'standing-extension': {
    position: 'standing', repetitions: [5, 10],
    screen: { 'spinal-stenosis': 'ask', balance: 'ask', 'recent-surgery': 'ask' },
  },
  'figure-four-chair': { position: 'chair', screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  'hamstring-gentle': { position: 'chair', screen: { 'recent-surgery': 'ask' } },
  'hip-flexor-chair': { position: 'chair', screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  march: { position: 'standing', sources: ['CLIN'], screen: {} },
} as const satisfies Readonly<Record<string, EasierFacts>>;

/** An easier version that is a move of its own. */
export type EasierId = keyof typeof easierFacts;
