import { SOURCE_LEVELS, sources, type Source, type SourceLevel } from './sources.ts';

/** All sources of one kind. */
export interface SourceGroup {
  readonly level: SourceLevel;
  /** The newest first, what has no year last. */
  readonly sources: readonly (Source & { readonly key: string })[];
}

/** Everything that is cited, kind by kind; a kind of which there is none is left out. */
export function sourcesByLevel(): readonly SourceGroup[] {
  const all = Object.entries(sources).map(([key, source]) => ({ ...source, key }));
  return SOURCE_LEVELS.map((level) => ({
    level,
    // sorting keeps the order of the alphabet within a year
    sources: all.filter((source) => source.level === level).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  })).filter((group) => group.sources.length > 0);
}

/** How many sources there are, and of how many no copy was seen. */
export function sourceCounts(): { readonly total: number; readonly recalled: number } {
  const all = Object.values(sources);
  return { total: all.length, recalled: all.filter(({ seen }) => seen === 'recalled').length };
}
