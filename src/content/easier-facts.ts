import type { EasierId } from './easier-moves.ts';
import type { ScreenId } from './screen.ts';

/** What an easier version does not share with the move that it stands for. */
export interface EasierFacts {
  /** Least and most seconds of one hold; left out: as in the full move. */
  readonly holdSeconds?: readonly [number, number];
  /** Least and most times; left out: as in the full move. */
  readonly repetitions?: readonly [number, number];
  /** In words, where it is not that of the full move. */
  readonly dose?: string;
  /** Of that dose; left out: as of the full move. */
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
export const easierFacts: Readonly<Record<EasierId, EasierFacts>> = {
  'upper-trap-gentle': { screen: { 'neck-injury': 'ask', 'recent-surgery': 'ask' } },
  'chin-tuck-supine': { screen: { 'neck-injury': 'ask', 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' } },
  'levator-stretch-gentle': { screen: { 'neck-injury': 'ask', 'recent-surgery': 'ask' } },
  'towel-roll': {
    holdSeconds: [120, 300], repetitions: [1, 1], dose: 'Rest there 2 to 5 minutes, once or twice a day.', sources: ['CLIN'],
    screen: { osteoporosis: 'ask', 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' },
  },
  'cross-body-supine': { screen: { 'late-pregnancy': 'avoid', 'recent-surgery': 'ask' } },
  'seated-twist-small': { screen: { 'recent-surgery': 'ask' } },
  'cat-cow-chair': { screen: { osteoporosis: 'ask', 'recent-surgery': 'ask' } },
  'chair-fold-half': { screen: { osteoporosis: 'avoid', 'recent-surgery': 'ask' } },
  'lat-counter': { screen: { 'recent-surgery': 'ask' } },
  'side-bend-chair': { screen: { 'recent-surgery': 'ask' } },
  'single-knee-to-chest-chair': { screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  'pelvic-tilt-chair': { screen: { 'recent-surgery': 'ask' } },
  'standing-extension': {
    repetitions: [5, 10], dose: '5 to 10 slow times, one to three times a day.',
    screen: { 'spinal-stenosis': 'ask', balance: 'ask', 'recent-surgery': 'ask' },
  },
  'figure-four-chair': { screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  'hamstring-gentle': { screen: { 'recent-surgery': 'ask' } },
  'hip-flexor-chair': { screen: { 'hip-replacement': 'ask', 'recent-surgery': 'ask' } },
  march: { dose: 'A minute or two, a few times a day.', sources: ['CLIN'], screen: {} },
};

/** No study looked at an easier version by itself, whatever is known of the full move. */
export const EASIER_STANDING = {
  evidence: 'theory',
  dispute: 'Experts suggest this easier form. No study tested it alone.',
} as const;
