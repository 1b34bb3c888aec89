import { COLUMN, COLUMN_COUNT } from './sample.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * How a neighbour hangs together with the muscle of the knot.
 *
 * @basis tuned: that fascia passes pull on is sensible, how much is not measured
 */
export const KINSHIP = { 'same-group': 1, 'shared-fascia': 0.6, 'opposite-side': 0.2 } as const;
export type Kinship = keyof typeof KINSHIP;

/** Pull on a neighbour, 0–1. `W`: extra load; `gap`: distance to the knot, millimetres. */
export const pullOn = (W: number, kinship: Kinship, gap: number): number => W * KINSHIP[kinship] * Math.exp(-gap / 40);

/** A hint of a second knot (hypothesis) needs this much pull for this long. */
const SATELLITE_PULL = 0.45;
const SATELLITE_HOURS = 14 * 24;

/** From which place on the axis a neighbour may show a hint of a knot of its own; null if never. */
export function satelliteFrom(trajectory: Trajectory, kinship: Kinship, gap: number): number | null {
  const { hours, places, values, rowCount } = trajectory;
  let since = Infinity;
  for (let row = 0; row < rowCount; row += 1) {
    const pulled = pullOn(values[row * COLUMN_COUNT + COLUMN.W]!, kinship, gap) > SATELLITE_PULL;
    since = pulled ? Math.min(since, hours[row]!) : Infinity;
    if (hours[row]! - since > SATELLITE_HOURS) return places[row]!;
  }
  return null;
}
