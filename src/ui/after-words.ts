/** The longest that a part waits for a quiet moment, ms. */
const PATIENCE = 400;

/** Puts off loading a part until the words of the page stand: on a slow line they must not share it. */
export function afterWords<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return () =>
    new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => setTimeout(resolve, 60), { timeout: PATIENCE });
      else setTimeout(resolve, 200);
    }).then(load);
}
