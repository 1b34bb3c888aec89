import type { LayerStop } from '#src/anatomy/layers.ts';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import type { ClaimId } from '#src/content/claims.ts';
import type { StretchId } from '#src/content/move-facts.ts';

/** The two tours: about 90 seconds, and about 8 minutes. Part of public links. */
export const TOUR_VERSIONS = ['short', 'long'] as const;
export type TourVersion = (typeof TOUR_VERSIONS)[number];

/** Where someone is in a tour. Steps are counted from 1, as the link and the page say them. */
export interface TourStop {
  readonly version: TourVersion;
  readonly step: number;
}

export const TOUR_STEP_IDS = [
  'welcome',
  'safety',
  'layers',
  'meet',
  'load',
  'knot',
  'theory',
  'felt',
  'gentle',
  'needle',
  'after',
  'stretch',
  'keep',
  'end',
] as const;
export type TourStepId = (typeof TOUR_STEP_IDS)[number];

/** One key view with one idea. Its words are in each language's `tour.ts`; `claims` are said below them, each with its standing. */
export interface TourStep {
  readonly id: TourStepId;
  /** Null shows the whole back. */
  readonly place: PlaceId | null;
  readonly side: Side;
  readonly chapter: ChapterId;
  /** Moment of the chapter's story, 0 to 1. */
  readonly progress: number;
  readonly layer?: LayerStop;
  /** What is tried in the story; gentle ways else. */
  readonly care?: 'injection';
  /** The move that the figure shows. */
  readonly move?: StretchId;
  /** What is shown only behind the safety check, as in the chapters. */
  readonly gate?: 'needle' | 'stretch';
  readonly claims: readonly ClaimId[];
}

/** The muscle that most people know: also the one that its studies know best. */
const HERE = { place: 'trapezius-upper', side: 'right' } as const;
const BACK = { place: null, side: 'left', chapter: 'meet', progress: 0 } as const;

/** A test holds each moment to what the model's story says there: see tests/explain/tour.test.ts. */
const STEPS: Readonly<Record<TourStepId, Omit<TourStep, 'id'>>> = {
  welcome: { ...BACK, claims: [] },
  safety: { ...BACK, claims: [] },
  layers: { ...BACK, layer: 'column', claims: [] },
  meet: { ...HERE, chapter: 'meet', progress: 0, claims: [] },
  load: { ...HERE, chapter: 'knot', progress: 0.15, claims: ['posture'] },
  knot: { ...HERE, chapter: 'knot', progress: 0.55, claims: ['strip'] },
  theory: { ...HERE, chapter: 'knot', progress: 0.64, claims: ['spot'] },
  felt: { ...HERE, chapter: 'knot', progress: 0.9, claims: ['pattern'] },
  gentle: { ...HERE, chapter: 'release', progress: 0.6, claims: ['gentle-first'] },
  needle: { ...HERE, chapter: 'release', progress: 0.27, care: 'injection', gate: 'needle', claims: ['needle.trapezius-upper', 'harm'] },
  after: { ...HERE, chapter: 'after', progress: 0.4, care: 'injection', claims: ['sore-after'] },
  stretch: { ...HERE, chapter: 'stretch', progress: 0, move: 'upper-trap-side-bend', gate: 'stretch', claims: ['neck-stretches'] },
  keep: { ...HERE, chapter: 'after', progress: 0.99, claims: ['walking'] },
  end: { ...BACK, claims: [] },
};

const steps = (ids: readonly TourStepId[]): readonly TourStep[] => ids.map((id) => ({ id, ...STEPS[id] }));

/** Both tours begin with the warning signs in sight, and end with three points to take along. */
export const TOURS: Readonly<Record<TourVersion, readonly TourStep[]>> = {
  short: steps(['welcome', 'safety', 'knot', 'theory', 'gentle', 'end']),
  long: steps(TOUR_STEP_IDS),
};

/** The step at which someone is; the nearest one where there are not so many. */
export function tourStep({ version, step }: TourStop): TourStep {
  const tour = TOURS[version];
  return tour[Math.min(tour.length, Math.max(1, step)) - 1]!;
}
