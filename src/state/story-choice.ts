/** What may have started the knot, as the person chose it. Part of public links; `anatomical` is body shape. */
export const CAUSE_IDS = ['overuse', 'sitting', 'strain', 'anatomical', 'sleep'] as const;
export type CauseId = (typeof CAUSE_IDS)[number];

/** What is done about it. Part of public links. `gentle` is moving, heat and stretches, and always the first choice. */
export const CARE_IDS = ['gentle', 'injection', 'dry-needle', 'steroid', 'nothing'] as const;
export type CareId = (typeof CARE_IDS)[number];

/** Where the needle goes: a person may try the other places and see what follows. Part of public links. */
export const AIM_IDS = ['on-spot', 'beside', 'shallow'] as const;
export type AimId = (typeof AIM_IDS)[number];

/** Everything a person chose about the story. Together with the clock it says what body, graph and words show. */
export interface StoryChoice {
  readonly cause: CauseId;
  readonly care: CareId;
  readonly aim: AimId;
  /** Which of the muscle's usual spots, the main one 0; another muscle begins with its main one. */
  readonly spot: number;
  /** The cause was dealt with soon after care began. */
  readonly dealtWith: boolean;
  /** Stretches from the second day on. With `gentle` they are part of care anyway. */
  readonly stretching: boolean;
  /** A second session after six weeks; only with a needle. */
  readonly again: boolean;
  /** Another care to set beside this one in the graph. */
  readonly beside: CareId | null;
}

export const FIRST_CHOICE: StoryChoice = {
  cause: 'sitting',
  care: 'gentle',
  aim: 'on-spot',
  spot: 0,
  dealtWith: false,
  stretching: false,
  again: false,
  beside: null,
};

export const usesNeedle = (care: CareId): boolean => care === 'injection' || care === 'steroid' || care === 'dry-needle';
