import { readFileSync } from 'node:fs';
import { frameAncestors, readOrigins } from '../src/consult/embed-origins.ts';

/**
 * What a web server says with each file of the page. The one source: `vite preview` (so `npm start`), `public/_headers`
 * and `hosting/nginx.conf` are all made from it. After a change here: `npm run hosting`.
 */

/** Who may show the page in a frame of theirs: the sites of `public/embed.json`. Only a header can say it, so it is not in the page itself. */
export const FRAME_ANCESTORS = frameAncestors(readOrigins(JSON.parse(readFileSync(new URL('../public/embed.json', import.meta.url), 'utf8'))).origins);

/** The page may load only from its own origin; wasm is the model decoder. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** Sent with every file. The page asks a device for nothing, so nothing may be asked for. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; ${FRAME_ANCESTORS}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Files whose name holds a hash of what is in them: another version has another name. */
export const ASSETS = 'assets';
export const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
/** All else is kept, but asked about each time: a new page, service worker or clinic file counts at once. */
export const ASKED_EACH_TIME = 'no-cache';

/** @param pathname path in the address, from the folder that the page lies in */
export const cacheControlOf = (pathname: string): string => (pathname.replace(/^\//, '').startsWith(`${ASSETS}/`) ? KEPT_FOR_GOOD : ASKED_EACH_TIME);
