/** How a piece of advice is known: in a study or guideline that was read, or as general physical-therapy knowledge alone. */
export interface SelfCareFacts {
  readonly basis: 'found' | 'recalled';
  /** Keys of sources.ts. */
  readonly sources: readonly string[];
}

/**
 * What a take-home plan may ask of a person besides stretches: a small fixed list, so that a link can name it by a code.
 *
 * @source clinical files: self-care of the muscles (warm pack, pressing, arms), aftercare of a needle (clean, ice, no heavy
 *   lifting), ways to keep a knot away (breaks, position, walking, lifting, sleep)
 */
export const selfCareFacts = {
  'warm-pack': { basis: 'recalled', sources: ['CLIN'] },
  'move-gently': { basis: 'found', sources: ['MEDSCAPE'] },
  breaks: { basis: 'found', sources: ['WAONG2021'] },
  'shift-position': { basis: 'found', sources: ['SWAIN2020', 'WAONG2021'] },
  walk: { basis: 'found', sources: ['POCOVI2024', 'POCOVI_SUM'] },
  'press-gently': { basis: 'recalled', sources: ['CLIN'] },
  'rest-arms': { basis: 'recalled', sources: ['CLIN'] },
  'keep-load-close': { basis: 'found', sources: ['LU2016', 'COENEN2014'] },
  'pillow-knees': { basis: 'recalled', sources: ['CLIN'] },
  'keep-clean': { basis: 'found', sources: ['MEDSCAPE', 'TXBACK'] },
  'ice-first': { basis: 'found', sources: ['MEDSCAPE', 'TXBACK'] },
  'no-heavy-lifting': { basis: 'found', sources: ['MEDSCAPE', 'TXBACK'] },
} as const satisfies Readonly<Record<string, SelfCareFacts>>;

export type SelfCareId = keyof typeof selfCareFacts;
export const SELF_CARE_IDS = Object.keys(selfCareFacts) as readonly SelfCareId[];
