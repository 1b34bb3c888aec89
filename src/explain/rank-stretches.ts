import type { EvidenceLevel } from '#src/content/chapters.ts';

/** What the ranking knows of a move for one muscle and side. */
export interface StretchCandidate {
  readonly id: string;
  /** Length over rest length of the muscle where the move is held. */
  readonly ratio: number;
  readonly evidence: EvidenceLevel;
  /** Whether the clinical list names the move for this muscle. */
  readonly recommended: boolean;
  /** What the person's answers say about it. */
  readonly verdict: 'ok' | 'modify' | 'ask' | 'avoid';
}

export interface RankedStretch extends StretchCandidate {
  readonly score: number;
  /** Why it is in the list: it makes the muscle longer, or it wakes the muscles there up. */
  readonly kind: 'lengthens' | 'wakes';
}

/**
 * Points of the ranking. One per cent of length is one point, up to the most; what is known and what is named for the
 * muscle comes on top, and what the person must take care with comes off.
 *
 * @basis tuned: evidence outweighs small differences of length, never a large one; no trial compared these moves
 */
export const RANKING = {
  mostPercent: 25,
  evidence: { 'well-supported': 6, mixed: 3, theory: 0 },
  recommended: 5,
  care: { ok: 0, modify: 3, ask: 8, avoid: Infinity },
  /** Below this a move does not stretch the muscle. */
  leastRatio: 1.03,
} as const;

/**
 * The moves for one muscle and side, best first; what must be avoided is left out.
 *
 * A move that does not lengthen the muscle stays in the list when the clinical list names it: it wakes the muscles there.
 */
export function rankStretches(candidates: readonly StretchCandidate[]): RankedStretch[] {
  return candidates
    .filter(({ ratio, recommended, verdict }) => verdict !== 'avoid' && (recommended || ratio >= RANKING.leastRatio))
    .map((candidate): RankedStretch => {
      const { ratio, evidence, recommended, verdict } = candidate;
      const longer = Math.min(RANKING.mostPercent, Math.max(0, 100 * (ratio - 1)));
      const score = longer + RANKING.evidence[evidence] + (recommended ? RANKING.recommended : 0) - RANKING.care[verdict];
      return { ...candidate, score, kind: ratio >= RANKING.leastRatio ? 'lengthens' : 'wakes' };
    })
    .toSorted((a, b) => Number(a.kind === 'wakes') - Number(b.kind === 'wakes') || b.score - a.score || a.id.localeCompare(b.id, 'en'));
}
