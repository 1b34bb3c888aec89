import { structuresOf, UNIT_IDS, type UnitId } from '#src/anatomy/places.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { muscleRatios, type MuscleRuler } from '#src/kinematics/muscle-ruler.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';

/** Length over rest length of each unit where a move is held: on the side that a one-sided move is for (right), and on the other. */
export type HeldLengths = Readonly<Record<UnitId, readonly [own: number, other: number]>>;

/** At the phase called `hold`, or where the unit is longest in a move that flows. */
export function heldLengths({ phases }: SolvedMove, ruler: MuscleRuler): HeldLengths {
  const hold = phases.filter(({ name }) => name === 'hold');
  const rows = (hold.length > 0 ? hold : phases).map(({ at }) => {
    const ratios = new Float64Array(ruler.paths.muscles.length);
    muscleRatios(ruler, stanceMotions(at, false), ratios);
    const of = (id: string): number => ratios[ruler.paths.muscles.indexOf(id)] ?? 1;
    const mean = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + of(id), 0) / ids.length;
    return UNIT_IDS.map((unit) => [mean(structuresOf(unit, 'right')), mean(structuresOf(unit, 'left'))] as const);
  });
  return Object.fromEntries(
    UNIT_IDS.map((unit, i) => [unit, [0, 1].map((side) => Math.round(Math.max(...rows.map((row) => row[i]![side]!)) * 1000) / 1000)]),
  ) as unknown as HeldLengths;
}
