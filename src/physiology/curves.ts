/** The few curves that the equations of the model are made of. */

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/** Saturating response: 0 at 0, one half at `half`, steeper with `steepness`. For value ≥ 0. */
export function hill(value: number, half: number, steepness: number): number {
  const power = value ** steepness;
  return power / (power + half ** steepness);
}

/**
 * Where `value` stands after `hours` on its way to a fixed `target` with time constant `tau` (hours).
 *
 * Exact for this one equation, never overshoots, stable for any step.
 */
export const relax = (value: number, target: number, tau: number, hours: number): number =>
  target + (value - target) * Math.exp(-hours / tau);

/** As `relax`, with one time constant for rising and another for falling. */
export const relaxUpDown = (value: number, target: number, tauUp: number, tauDown: number, hours: number): number =>
  target + (value - target) * Math.exp(-hours / (target > value ? tauUp : tauDown));

/** Smooth rise from 0 at `from` to 1 at `to`; flat outside. */
export function smoothstep(value: number, from: number, to: number): number {
  const part = clamp01((value - from) / (to - from));
  return part * part * (3 - 2 * part);
}
