import type { Quality } from '#src/state/app-state.ts';

/**
 * Every switch of the query string, in one place. They are read once at the start.
 *
 * - `quality=auto|lowest|low|medium|high` fixes how finely the 3D back is drawn; default auto
 * - `view=flat` starts with the picture view
 * - `mode=test` lets tests ask where a structure is on the page (scene/test-hooks.ts)
 */
export interface QueryParameters {
  readonly quality: Quality;
  readonly flat: boolean;
}

const QUALITIES = ['auto', 'lowest', 'low', 'medium', 'high'] as const;

export function readQueryParameters(search: string): QueryParameters {
  const query = new URLSearchParams(search);
  const quality = QUALITIES.find((candidate) => candidate === query.get('quality')) ?? 'auto';
  return { quality, flat: query.get('view') === 'flat' };
}
