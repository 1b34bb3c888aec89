/**
 * How a muscle shows that it is longer or shorter than at rest.
 *
 * The share of colour grows with the change and is full at 25 %; words and numbers say the same, so colour is not alone.
 * Colours are linear RGB. Twin of the last lines of MUSCLE in scene/body-shader.ts.
 *
 * @basis tuned: a warm coral that stays a muscle's colour, and slate for what shortens
 */
export const LENGTH_PAINT = {
  /** 1 over the change that gives full colour. */
  perRatio: 4,
  longer: [0.86, 0.2, 0.1],
  shorter: [0.24, 0.34, 0.46],
  /** Most of the colour, for the muscle in focus and for its neighbours. */
  focus: 0.62,
  beside: 0.5,
} as const;

/** A change that is worth a colour and a word: less is not seen. */
export const LEAST_CHANGE = 0.02;

/** Beyond this a model's per cent says more than it knows: then the page says "more than". */
export const MOST_PERCENT = 50;

/** Words for a change of length. @param ratio length over rest length */
export function lengthChange(ratio: number): { readonly kind: 'longer' | 'shorter' | 'same'; readonly percent: number } {
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  if (Math.abs(ratio - 1) < LEAST_CHANGE) return { kind: 'same', percent };
  return { kind: ratio > 1 ? 'longer' : 'shorter', percent };
}
