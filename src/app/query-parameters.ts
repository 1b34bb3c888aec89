import { languageOf, type Language } from '#src/content/languages.ts';
import type { Quality } from '#src/state/app-state.ts';

/**
 * Every switch of the query string, in one place. They are read once at the start.
 *
 * - `quality=auto|lowest|low|medium|high` fixes how finely the 3D back is drawn; default auto
 * - `view=flat` starts with the picture view
 * - `lang=en|es` speaks that language; `en-XA` and `ar-XB` are for looking at the page with longer words, and from right to left
 * - `mode=consult` is the page for a clinician with a person beside them
 * - `mode=test` lets tests ask where a structure is on the page (scene/test-hooks.ts)
 */
export interface QueryParameters {
  readonly quality: Quality;
  readonly flat: boolean;
  readonly consult: boolean;
  /** Null when the link says none, or one that there is not. */
  readonly language: Language | null;
}

const QUALITIES = ['auto', 'lowest', 'low', 'medium', 'high'] as const;

export function readQueryParameters(search: string): QueryParameters {
  const query = new URLSearchParams(search);
  const quality = QUALITIES.find((candidate) => candidate === query.get('quality')) ?? 'auto';
  return { quality, flat: query.get('view') === 'flat', consult: query.getAll('mode').includes('consult'), language: languageOf(query.get('lang')) };
}
