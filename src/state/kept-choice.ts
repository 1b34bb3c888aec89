/** A choice of the person that outlives the page. */
export interface KeptChoice<Value> {
  readonly key: string;
  /** The kept value if it is one of ours, else null: what others wrote there is passed over. */
  readonly parse: (text: string | null) => Value | null;
  readonly take: (value: Value) => void;
  /** The present choice as it is kept. */
  readonly text: () => string;
  /** Hears of changes, of this choice or any other. @returns a function that stops it */
  readonly onChange: (listener: () => void) => () => void;
}

/**
 * Keeps a choice on this device. Where storage is denied or full it lasts as long as the page.
 *
 * @returns a function that stops keeping
 */
export function keepChoice<Value>({ key, parse, take, text, onChange }: KeptChoice<Value>): () => void {
  try {
    const kept = parse(window.localStorage.getItem(key));
    if (kept !== null) take(kept);
  } catch {
    // denied: the first choice stands
  }
  let before = text();
  return onChange(() => {
    const now = text();
    if (now === before) return;
    before = now;
    try {
      window.localStorage.setItem(key, now);
    } catch {
      // denied or full: the choice lasts as long as the page
    }
  });
}
