import type { SolvedMove } from './contacts/solved-move.ts';
import { mixStances, type Stance } from './contacts/stance.ts';

/** Where a figure is in a move: on the way from phase `index` to the next, share 0 to 1. */
export interface MovePosition {
  readonly index: number;
  readonly share: number;
}

/** The stance at a position. Beyond the last phase it stays there. */
export function stanceAt({ phases }: Pick<SolvedMove, 'phases'>, { index, share }: MovePosition): Stance {
  const from = phases[Math.min(index, phases.length - 1)]!.at;
  const next = phases[index + 1];
  if (!next || share <= 0) return from;
  const stops = [from, ...next.way, next.at];
  const place = Math.min(1, share) * (stops.length - 1);
  const before = Math.min(stops.length - 2, Math.floor(place));
  return mixStances(stops[before]!, stops[before + 1]!, place - before);
}

/** How far a muscle's surface goes out at a position, metres. @param id structure id with side */
export function bulgeAt({ phases }: Pick<SolvedMove, 'phases'>, { index, share }: MovePosition, id: string): number {
  const from = phases[Math.min(index, phases.length - 1)]?.bulges?.[id] ?? 0;
  const next = phases[index + 1];
  // a muscle that a phase leaves out does not bulge there; behind the last one nothing changes
  const to = next ? (next.bulges?.[id] ?? 0) : from;
  return 1e-4 * (from + (to - from) * Math.min(1, share));
}

/** Slow at both ends: how a body moves between two phases. */
export const eased = (share: number): number => share * share * (3 - 2 * share);
