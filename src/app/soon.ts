/** The longest that the first view waits for something small, ms. */
const PATIENCE = 1000;

/** What comes soon, else `instead`. */
export const soon = <Value>(coming: Promise<Value>, instead: Value): Promise<Value> =>
  Promise.race([coming, new Promise<Value>((resolve) => setTimeout(() => resolve(instead), PATIENCE))]);
