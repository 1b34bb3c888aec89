/** What a person may say about their body before a move: the keys of the screen in the clinical file of stretches. */
export const SCREEN_IDS = [
  'osteoporosis',
  'late-pregnancy',
  'recent-surgery',
  'disc-leg-pain',
  'knee-trouble',
  'hip-replacement',
  'balance',
  'wrist-pain',
  'shoulder-injury',
  'neck-injury',
  'dizziness',
  'glaucoma',
  'spinal-stenosis',
] as const;
export type ScreenId = (typeof SCREEN_IDS)[number];

/** These are asked of everyone; the others only where the move needs them. */
export const ALWAYS_ASKED = ['osteoporosis', 'late-pregnancy', 'recent-surgery', 'disc-leg-pain', 'knee-trouble'] as const satisfies readonly ScreenId[];

/** What is done about a move: `avoid` hides it, `ask` waits for the care team, `modify` shows the easier version. */
export const SCREEN_RULES = ['modify', 'ask', 'avoid'] as const;
export type ScreenRule = (typeof SCREEN_RULES)[number];

/** Rules of one move. An id that is absent has no special rule. */
export type ScreenRecord = Readonly<Partial<Record<ScreenId, ScreenRule>>>;

/** What an answer's rule rests on, keys of sources.ts, where that is more than general physical-therapy knowledge. */
export const SCREEN_SOURCES: Readonly<Partial<Record<ScreenId, readonly string[]>>> = { osteoporosis: ['SINAKI1984'] };
