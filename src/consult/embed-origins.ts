/** https, or a machine's own address while one tries it out. No path, no star. */
const ORIGIN = /^(https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|http:\/\/(?:localhost|127\.0\.0\.1))(:\d{1,5})?$/;
const MOST_ORIGINS = 50;

/**
 * The pages that may hold this one in a frame and speak to it, as `embed.json` beside the page lists them, and in one
 * sentence what of it cannot be used. Never throws; a file that cannot be read lists nobody.
 *
 * @param file the parsed JSON, whatever it is
 */
export function readOrigins(file: unknown): { readonly origins: readonly string[]; readonly problem: string | null } {
  const list: unknown = file !== null && typeof file === 'object' ? (file as Readonly<Record<string, unknown>>)['origins'] : undefined;
  if (!Array.isArray(list)) return { origins: [], problem: 'embed.json must hold an object with a list of origins' };
  const plain = list.slice(0, MOST_ORIGINS).map((entry: unknown) => (typeof entry === 'string' ? entry.trim().toLowerCase().replace(/\/$/, '').replace(DEFAULT_PORT, '$1') : ''));
  const origins = [...new Set(plain.filter((entry) => ORIGIN.test(entry)))];
  const refused = plain.filter((entry) => !ORIGIN.test(entry)).length + Math.max(0, list.length - MOST_ORIGINS);
  return { origins, problem: refused > 0 ? `embed.json: ${refused} of ${list.length} origins cannot be used and were left out` : null };
}

/** Browsers leave these ports out of an origin. */
const DEFAULT_PORT = /^(https:[^:]+(?=:443$)|http:[^:]+(?=:80$)):\d+$/;

/** The header's part of the policy; a policy in the page itself cannot hold it. */
export const frameAncestors = (origins: readonly string[]): string => `frame-ancestors ${["'self'", ...origins].join(' ')}`;
