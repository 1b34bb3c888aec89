import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { UnitId } from '#src/anatomy/places.ts';
import { movesForUnit, type MoveForUnit } from '#src/explain/moves-for-unit.ts';
import { consultStore } from '#src/state/consult.ts';
import lengths from '#models/built/moves/lengths.json';

const NO_ANSWERS: ReadonlySet<never> = new Set();

/** The move that a visit shows for a muscle: the first of the plan that is for it, else the best one. Needs the group `moves`. */
export function useVisitMove(unit: UnitId): MoveForUnit | null {
  const planned = useStore(consultStore, (state) => state.plan.stretches);
  const moves = useMemo(() => movesForUnit(unit, lengths.held, NO_ANSWERS).moves, [unit]);
  return moves.find(({ id }) => planned.some((one) => one.id === id)) ?? moves[0] ?? null;
}
