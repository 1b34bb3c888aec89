import type { ChapterId } from '#src/content/chapters.ts';

/** Our own chapter icons, 24 px grid, 2 px round strokes. */
const CHAPTER_PATHS: Readonly<Record<ChapterId, string>> = {
  meet: 'M12 4v16M5 5c0 7 1 11 5 15M19 5c0 7-1 11-5 15M8.500 4c0 6 .6 9 2.200 12M15.500 4c0 6-.6 9-2.200 12',
  knot: 'M2 8c6 0 6 4 10 4s4-4 10-4M2 12h20M2 16c6 0 6-4 10-4s4 4 10 4',
  release: 'M18 2l4 4M20 4l-4 4M13 5l6 6M16 8l-8 8-4 1 1-4 8-8M5 16l-3 5',
  after: 'M12 3a9 9 0 1 0 .01 0M12 7v5l3 3',
  stretch: 'M15 3a2 2 0 1 0 .01 0M4 7c4 3 7 3 11 1M13 9l-1 5 4 3v5M12 14l-5 7',
  prevent: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.500 12l2.500 2.500 4.500-5',
};

export function ChapterIcon({ chapter }: { readonly chapter: ChapterId }): React.JSX.Element {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={CHAPTER_PATHS[chapter]} />
    </svg>
  );
}

/** The mark: two strips of fibres with a knot where they meet. */
export function Mark(): React.JSX.Element {
  return (
    <svg viewBox="0 0 32 18" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M1 3c9 0 9 12 15 12S22 3 31 3M1 15c9 0 9-12 15-12s6 12 15 12" stroke="var(--muscle)" strokeWidth="2.6" />
      <circle cx="16" cy="9" r="4" fill="var(--amber)" />
    </svg>
  );
}
