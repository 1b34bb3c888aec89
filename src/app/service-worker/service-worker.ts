/**
 * Keeps every file of the page on the device, so that after the first visit it works without a network.
 *
 * A new version is kept beside the old one and takes over only when a person asks for it, or when no page is open. Files
 * of an old version stay as long as a page might be of it: so an open page never misses a part that it has not loaded yet.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isClinics, keepClinic, newestOf } from './clinic-store.ts';
import type { KeptFile, WorkerScope } from './worker-scope.ts';

/** Written in by the build; see hosting/service-worker.ts. */
declare const FILES_TO_KEEP: KeptFile[];

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/** Other copies of the page may lie on the same origin. */
const FILES = `unknot-files ${scope}`;
const CLINIC = `unknot-clinic ${scope}`;

const files = new PrecacheController({ cacheName: FILES });
files.addToCacheList(FILES_TO_KEEP);

const openPages = async (): Promise<number> =>
  (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope)).length;

worker.addEventListener('install', (event) => {
  void files.install(event);
  event.waitUntil(keepClinic(scope, CLINIC));
});

worker.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    if ((await openPages()) === 0) await files.activate(event);
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener('message', (event) => {
  const { kind, script } = (event.data ?? {}) as { readonly kind?: unknown; readonly script?: unknown };
  if (kind === 'take-over') event.waitUntil(worker.skipWaiting());
  // a page of this version is the only one: nobody needs the files of the one before
  if (kind === 'page-stands' && typeof script === 'string' && files.getCacheKeyForURL(script)) {
    const tidy = async (): Promise<void> => {
      if ((await openPages()) <= 1) await files.activate(event);
    };
    event.waitUntil(tidy());
  }
});

const keptOrFetched = async (key: string, request: Request): Promise<Response> => {
  const kept = await caches.open(FILES).then((cache) => cache.match(key, { ignoreVary: true })).catch(() => undefined);
  return kept ?? fetch(request);
};

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  if (url.href === scope) url.pathname += 'index.html';
  const key = files.getCacheKeyForURL(url.href);
  // what has a hash in its name may be of an older version
  if (key || url.href.startsWith(`${scope}assets/`)) event.respondWith(keptOrFetched(key ?? url.href, request));
  else if (isClinics(url)) event.respondWith(newestOf(request, CLINIC));
});
