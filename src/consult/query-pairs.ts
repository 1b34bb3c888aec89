/** A query longer than this is not read at all. */
const LONGEST_QUERY = 4000;
const MOST_PAIRS = 60;

/** Null where percent signs do not spell a text. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/**
 * The pairs of a query string, names in lower case; each name with every value it was given. A value that cannot be
 * decoded is null. Null altogether for a query that is too long to be meant.
 *
 * By hand, because the pure rooms run where there is no URLSearchParams, and that one hides what is malformed.
 */
export function queryPairs(query: string): ReadonlyMap<string, readonly (string | null)[]> | null {
  const text = query.replace(/^\?/, '');
  if (text.length > LONGEST_QUERY) return null;
  const parts = text.split('&').filter((part) => part !== '');
  if (parts.length > MOST_PAIRS) return null;
  const pairs = new Map<string, (string | null)[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = decoded(equals < 0 ? part : part.slice(0, equals))?.trim().toLowerCase();
    if (name === undefined) continue;
    pairs.set(name, [...(pairs.get(name) ?? []), equals < 0 ? '' : decoded(part.slice(equals + 1))]);
  }
  return pairs;
}
