/**
 * Layout of the state: one slot per symbol in a Float64Array. All run from 0 to 1 unless noted.
 */
export const STATE_SYMBOLS = [
  'A', // drive of the focus: share of its fibres held active
  'K', // contraction of the knot's sarcomeres
  'Q', // capillary flow, 1 = rest, up to 1.8
  'O', // tissue oxygen
  'E', // local energy
  'H', // acid load
  'S', // sensitising chemicals
  'N', // sensitised nerve endings
  'C', // sensitised spinal cord
  'F', // remodelling: how much the tissue has set
  'R', // release by a needle, up to 1.2
  'J', // needle injury, on its way to soreness; up to 1.3 after repeats
  'T', // soreness
  'Jab', // sharp pain at a hit
  'I', // pain dampened by a needle
  'Xd', // anaesthetic depot, up to 1.3
  'Xb', // anaesthetic at the nerve
  'Ds', // steroid depot, up to 1.3
  'Xs', // steroid effect
  'D', // fibre damage
  'Str', // stretching habit
  'M', // conditioning
  'Ad', // a long-active focus tiring
  'Hy', // extra flow after a needle
  'W', // extra load on neighbours
  'L', // load now, may pass 1 in an over-strong cause
  'sigma', // stress now
] as const;

export type StateSymbol = (typeof STATE_SYMBOLS)[number];

export const STATE = Object.freeze(
  Object.fromEntries(STATE_SYMBOLS.map((symbol, index) => [symbol, index])),
) as Readonly<Record<StateSymbol, number>>;

/** A healthy muscle on an ordinary day. */
export function createHealthyState(): Float64Array {
  const state = new Float64Array(STATE_SYMBOLS.length);
  state[STATE.A] = 0.03;
  state[STATE.K] = 0.02;
  state[STATE.Q] = 1;
  state[STATE.O] = 1;
  state[STATE.E] = 0.95;
  state[STATE.S] = 0.04;
  return state;
}
