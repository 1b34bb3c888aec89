/** Names of a health record's request are dotted, as `mainSearchCriteria.v.c` and `age.v.v`; ours are not. */
const DOTTED = /\w\.\w/;
/** Our own switches; see query-parameters.ts. */
const OWN = ['lang', 'quality', 'view', 'mode'];

/**
 * The query of a health record's request, taken out of the address bar at once: age or sex that a record sends must stay
 * neither there nor in the steps of the browser. All but our own switches goes. Null when the page was opened in another way.
 */
export function takeRequest(): string | null {
  const { search, pathname } = window.location;
  const query = [...new URLSearchParams(search)];
  if (!query.some(([name]) => DOTTED.test(name))) return null;
  const own = new URLSearchParams(query.filter(([name]) => OWN.includes(name)));
  window.history.replaceState(null, '', pathname + (own.size > 0 ? `?${own}` : ''));
  return search;
}
