import { WAYS, type BodyGrid } from './body-grid.ts';

const OVER = 1.88;
const ROUNDS = 600;
/** Largest change of a round at which the field counts as settled. */
const SETTLED = 2e-5;

/**
 * A field that is the mean of its neighbours in every free cell: Laplace's equation without flow through the skin.
 *
 * @param field start values; fixed cells keep theirs
 * @param odd   the mirror image has the negative value, so that the field is 0 on the midline; else it has the same
 */
export function relax({ neighbours, onMidline }: BodyGrid, fixed: Uint8Array, field: Float32Array, odd: boolean): void {
  const free: number[] = [];
  for (let cell = 0; cell < fixed.length; cell++) if (!fixed[cell]) free.push(cell);
  const cells = Uint32Array.from(free);
  for (let round = 0; round < ROUNDS; round++) {
    let most = 0;
    for (const cell of cells) {
      let [sum, count] = [0, odd && onMidline[cell] ? 2 : 0];
      for (let way = cell * WAYS; way < cell * WAYS + WAYS; way++) {
        const next = neighbours[way]!;
        if (next < 0) continue;
        sum += field[next]!;
        count++;
      }
      if (count === 0) continue;
      const change = OVER * (sum / count - field[cell]!);
      field[cell]! += change;
      if (change > most) most = change;
      else if (-change > most) most = -change;
    }
    if (most < SETTLED) return;
  }
}
