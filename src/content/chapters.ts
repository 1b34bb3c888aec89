import type { MovePosition, StretchId } from './move-facts.ts';
import type { StrategyId } from './strategies.ts';

/** The six chapters, in order. Part of public links. */
export const CHAPTER_IDS = ['meet', 'knot', 'release', 'after', 'stretch', 'prevent'] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

/** How sure we are of a claim, as the badge says it. */
export const EVIDENCE_LEVELS = ['well-supported', 'mixed', 'theory'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** One statement with its standing. `dispute` says what is not settled, in plain words. `sources` are keys of sources.ts. */
export interface Claim {
  readonly text: string;
  readonly evidence: EvidenceLevel;
  readonly sources: readonly string[];
  readonly dispute?: string;
}

/** One stretch in plain steps. `dose` is one sentence; `sources` belong to the dose. */
export interface StretchText {
  readonly id: string;
  readonly name: string;
  readonly feel: string;
  /** Goes on after "it". */
  readonly why: string;
  readonly position: MovePosition;
  readonly steps: readonly string[];
  readonly dose: string;
  readonly cautions: readonly string[];
  readonly easier: string;
  readonly evidence: EvidenceLevel;
  readonly dispute: string;
  readonly sources: readonly string[];
}

/** One way to keep it away: a name, one concrete step, and what studies say. */
export interface StrategyText {
  readonly id: StrategyId;
  readonly name: string;
  readonly step: string;
  readonly claims: readonly Claim[];
}

/** A part of the story that a person can change or read: what started it, what is tried, the needle, the weeks after. */
export type StoryPart = 'cause' | 'care' | 'after';

/** What a panel shows, from top to bottom. Text is plain: no markup. */
export type Block =
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'stop'; readonly title: string; readonly items: readonly string[] }
  /** Points to take along. */
  | { readonly kind: 'summary'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'timeline'; readonly steps: readonly { readonly when: string; readonly text: string }[] }
  | { readonly kind: 'pain-areas'; readonly often: readonly string[]; readonly sometimes: readonly string[] }
  | { readonly kind: 'pull'; readonly neighbours: readonly string[] }
  | { readonly kind: 'route' }
  | { readonly kind: 'strategies'; readonly strategies: readonly StrategyText[] }
  | { readonly kind: 'teach-back' }
  | { readonly kind: 'booking' }
  | { readonly kind: 'story'; readonly part: StoryPart }
  | { readonly kind: 'help-link' }
  | { readonly kind: 'stretch'; readonly id: StretchId };

/** One chapter of one unit. `next` is the words on the button that leads to this chapter, for example "How a knot forms". */
export interface Chapter {
  readonly id: ChapterId;
  /** Absent where the name of the place is the title. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  /** Where this muscle's spot may be felt: the caption of the moment at which pain spreads. At most 14 words. */
  readonly felt?: string;
}

/** Everything that is said about one place. A chapter that is absent is not shown at all. */
export interface PlaceText {
  readonly chapters: Partial<Record<ChapterId, Chapter>>;
}
