/** Longest wait for the network before what was kept is taken, milliseconds. */
const PATIENCE = 4000;

const CLINIC_FILE = /(^|\/)clinic\.json$/;
const PICTURE = /\.(png|svg|jpe?g)$/i;

/** What a clinic puts beside the page and changes when it likes. */
export const isClinics = (url: URL): boolean => CLINIC_FILE.test(url.pathname) || PICTURE.test(url.pathname);

/** From the network, so that a change counts at once; without one as it was the last time. */
export async function newestOf(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) await cache.put(request, answer.clone()).catch(() => undefined);
    else if (answer.status === 404) await cache.delete(request);
    return answer;
  } catch {
    return (await cache.match(request, { ignoreVary: true })) ?? Response.error();
  }
}

/** Keeps the clinic's file and its logo, where there are any. Never rejects: the page works without. */
export async function keepClinic(scope: string, cacheName: string): Promise<void> {
  try {
    const answer = await newestOf(new Request(new URL('clinic.json', scope)), cacheName);
    const { logo } = (await answer.json()) as { readonly logo?: unknown };
    if (typeof logo !== 'string') return;
    const address = new URL(logo, scope);
    if (address.href.startsWith(scope) && isClinics(address)) await newestOf(new Request(address), cacheName);
  } catch {
    // none, or not readable: there is nothing to keep
  }
}
