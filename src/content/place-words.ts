import type { PlaceId, UnitId } from '#src/anatomy/places.ts';

/** What is written about one muscle. Lists are bullets; `felt` is a caption of at most 14 words. Text is plain: no markup. */
export interface UnitWords {
  /** What it does, and where one meets that. */
  readonly does: string;
  readonly everyday: string;
  /** How it feels when it is tight. */
  readonly feels: string;
  /** What may set it off. */
  readonly causes: readonly string[];
  /** Muscles beside it that may tighten too. */
  readonly neighbours: readonly string[];
  /** Where a tight spot is often, and sometimes, felt. */
  readonly often: readonly string[];
  readonly sometimes: readonly string[];
  readonly felt: string;
  /** What a person can do first. */
  readonly gentle: readonly string[];
  /** What a needle must stay away from, and how. */
  readonly close: string;
  /** What is special about the days after. */
  readonly care: string;
  /** The lead of its stretches. */
  readonly stretch: string;
  /** What keeps it away. */
  readonly habits: readonly string[];
  /** What else can feel like this. */
  readonly mimics: readonly string[];
}

/** What is written about a structure that is named but has no story of its own. */
export type ContextWords = Pick<UnitWords, 'does' | 'everyday'>;

/** How the words of each place are fetched. */
export type PlaceShelf = { readonly [Place in PlaceId]: () => Promise<{ readonly words: Place extends UnitId ? UnitWords : ContextWords }> };
