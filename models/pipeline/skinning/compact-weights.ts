/** Influences a vertex may have. */
export const INFLUENCES = 4;
/** Weights are whole numbers of these: 85 of them times 3 is 255. */
export const WEIGHT_STEPS = 85;

/**
 * The four largest weights without a jump where the fourth and fifth change places: all are lowered by the fifth.
 *
 * @param weights one a joint, sum 1
 * @param twins   joint numbers of the mirror image; on the midline both of a pair get the same
 * @returns joints and whole steps, largest first, steps summing to WEIGHT_STEPS
 */
export function compactWeights(weights: Float64Array, twins?: readonly number[]): { joint: number; steps: number }[] {
  const order = [...weights.keys()].filter((joint) => weights[joint]! > 0).sort((a, b) => weights[b]! - weights[a]! || a - b);
  const floor = order.length > INFLUENCES ? weights[order[INFLUENCES]!]! : 0;
  const kept = order.slice(0, INFLUENCES).filter((joint) => weights[joint]! > floor);
  const sum = kept.reduce((total, joint) => total + weights[joint]! - floor, 0);
  const exact = kept.map((joint) => ({ joint, value: ((weights[joint]! - floor) / sum) * WEIGHT_STEPS }));
  const whole = exact.map(({ joint, value }) => ({ joint, steps: Math.floor(value), rest: value - Math.floor(value) }));
  const missing = WEIGHT_STEPS - whole.reduce((total, { steps }) => total + steps, 0);
  const single = twins && whole.find(({ joint }) => twins[joint] === joint);
  if (single) single.steps += missing;
  else for (const one of whole.toSorted((a, b) => b.rest - a.rest || a.joint - b.joint).slice(0, missing)) one.steps++;
  return whole.filter(({ steps }) => steps > 0).map(({ joint, steps }) => ({ joint, steps })).toSorted((a, b) => b.steps - a.steps || a.joint - b.joint);
}
