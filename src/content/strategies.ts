import type { ClaimId } from './claims.ts';

/** The nine ways to keep a knot away, the best tested first, and the claims that each rests on. */
export const STRATEGIES = [
  { id: 'exercise', claims: ['exercise', 'walking'] },
  { id: 'sitting', claims: ['breaks'] },
  { id: 'stretching', claims: ['neck-stretches', 'stretch-dose'] },
  { id: 'lifting', claims: ['lifting'] },
  { id: 'posture', claims: ['posture', 'shifts'] },
  { id: 'sleep', claims: ['sleep-hours', 'sleep'] },
  { id: 'smoking', claims: ['smoking', 'quit-line'] },
  { id: 'warm-up', claims: ['warm-up'] },
  { id: 'food', claims: ['food'] },
] as const satisfies readonly { readonly id: string; readonly claims: readonly ClaimId[] }[];

export type StrategyId = (typeof STRATEGIES)[number]['id'];
