import { spotsOf } from '#src/anatomy/spots.ts';
import { isUnit, SIDES, type Side, type UnitId } from '#src/anatomy/places.ts';
import { PATHWAY_IDS, type PathwayId } from '#src/content/clinic.ts';
import { LANGUAGES, type WrittenLanguage } from '#src/content/languages.ts';
import { factsOfMove, type MoveId } from '#src/content/move-words.ts';
import { SELF_CARE_IDS, type SelfCareId } from '#src/content/self-care.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';

/** Letters of marks. A mark keeps its letter when another is taken away: it was said aloud and may stand on paper. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** A point of the body frame in metres, on the grid of `GRID`. */
export type Point = readonly [number, number, number];

/** Where on the muscle: one of its usual spots, or any point. */
export type MarkSpot = { readonly kind: 'usual'; readonly id: string } | { readonly kind: 'free'; readonly at: Point };

/** One tight spot that was found. It never carries a name. */
export interface Mark {
  readonly letter: Letter;
  readonly unit: UnitId;
  readonly side: Side;
  readonly spot: MarkSpot;
  /** How tight it is, 0 to 10; null when nobody said. */
  readonly strength: number | null;
  /** Pain today, 0 to 10; null when nobody said. */
  readonly pain: number | null;
}

/** What was done or shown today. Part of public links. */
export const PLAN_CARES = ['none', 'gentle', 'injection', 'steroid', 'dry-needle'] as const;
export type PlanCare = (typeof PLAN_CARES)[number];

/** One move to do at home. `side` is the tight side; `both` for a move of both sides, or for one side after the other. */
export interface PlannedStretch {
  readonly id: MoveId;
  readonly side: Side | 'both';
  /** Seconds of one hold; counts for nothing where a move flows. */
  readonly holdSeconds: number;
  /** Holds, breaths or minutes, as the move has it. */
  readonly times: number;
  readonly perDay: number;
}

/** Regions that a visit may be about. Part of public links. */
export const PATHWAYS = PATHWAY_IDS;
export type Pathway = PathwayId;

/**
 * What a clinician and a person agreed on: codes and numbers alone, no name, no free text, no date, no drawing.
 *
 * A value: edits make new plans (edit-plan.ts), so an earlier plan is an undo.
 */
export interface Plan {
  /** In the order of their letters. */
  readonly marks: readonly Mark[];
  /** `at` are letters of marks, in order; empty where it was for none of them alone. */
  readonly care: { readonly kind: PlanCare; readonly at: readonly Letter[] };
  /** Visits planned for this care, or none. */
  readonly sessions: number | null;
  readonly stretches: readonly PlannedStretch[];
  readonly selfCare: readonly SelfCareId[];
  readonly comeBackWeeks: number | null;
  readonly language: WrittenLanguage;
  readonly pathway: Pathway | null;
}

/** Parts of a plan, as problems name them. */
export type PlanPart = 'marks' | 'care' | 'sessions' | 'stretches' | 'selfCare' | 'comeBack' | 'language';

/** Least and most. @basis tuned: what fits two pages, and what no clinician would go beyond; not clinical bounds */
export const LIMITS = {
  marks: LETTERS.length,
  stretches: 4,
  selfCare: 6,
  rating: [0, 10],
  sessions: [1, 6],
  holdSeconds: [0, 600],
  times: [1, 60],
  perDay: [1, 6],
  comeBackWeeks: [1, 12],
  /** Letters of the note for the paper, which is no part of a plan. */
  note: 240,
} as const;

/** Step of a free point, metres. */
export const GRID = 0.002;
/** Box in which a back lies, metres: least and most of each axis. */
export const BODY_BOX = [
  [-0.6, 0.6],
  [0, 2],
  [-0.6, 0.6],
] as const;
/** A point may lie this far over the midline and still belong to its side, metres. */
const OVER_MIDLINE = 0.01;

export const emptyPlan = (language: WrittenLanguage = 'en'): Plan => ({
  marks: [],
  care: { kind: 'none', at: [] },
  sessions: null,
  stretches: [],
  selfCare: [],
  comeBackWeeks: null,
  language,
  pathway: null,
});

/** A point on the grid of links: the same numbers before and after. */
export const onGrid = (point: Point): Point => {
  const snap = (value: number): number => Math.round(value / GRID) / Math.round(1 / GRID) + 0;
  return [snap(point[0]), snap(point[1]), snap(point[2])];
};

/** Whether a care puts a needle in. */
export const needles = (kind: PlanCare): boolean => kind === 'injection' || kind === 'steroid' || kind === 'dry-needle';

const wholeWithin = (value: number, [least, most]: readonly [number, number]): boolean => Number.isInteger(value) && value >= least && value <= most;
const isRating = (value: number | null): boolean => value === null || wholeWithin(value, LIMITS.rating);

/** Whether a spot is one of this muscle, on this side. */
export function spotFits(spot: MarkSpot, unit: UnitId, side: Side): boolean {
  if (spot.kind === 'usual') return spotsOf(unit, side).some(({ id }) => id === spot.id);
  const inBox = BODY_BOX.every(([least, most], axis) => spot.at[axis]! >= least && spot.at[axis]! <= most);
  const onSide = side === 'left' ? spot.at[0] >= -OVER_MIDLINE : spot.at[0] <= OVER_MIDLINE;
  return inBox && onSide && onGrid(spot.at).every((value, axis) => value === spot.at[axis]);
}

/** Whether a mark keeps every rule. */
export const markFits = ({ letter, unit, side, spot, strength, pain }: Mark): boolean =>
  LETTERS.includes(letter) && isUnit(unit) && SIDES.includes(side) && spotFits(spot, unit, side) && isRating(strength) && isRating(pain);

/** Whether a move is still in the app. One that is not stays in old plans and is shown as no longer there. */
export const isAvailable = (id: MoveId): boolean => MOVES.has(id) && factsOfMove(id) !== null;

/** Whether a stretch keeps every rule. A move of both sides at once has no side of its own. */
export function stretchFits({ id, side, holdSeconds, times, perDay }: PlannedStretch): boolean {
  const sideFits = side === 'both' || (SIDES.includes(side) && MOVES.get(id)?.sides !== 'both');
  return sideFits && wholeWithin(holdSeconds, LIMITS.holdSeconds) && wholeWithin(times, LIMITS.times) && wholeWithin(perDay, LIMITS.perDay);
}

export const sessionsFit = (sessions: number | null): boolean => sessions === null || wholeWithin(sessions, LIMITS.sessions);
export const comeBackFits = (weeks: number | null): boolean => weeks === null || wholeWithin(weeks, LIMITS.comeBackWeeks);

/** Whether care is at marks that exist, each once, in order; at none without care. */
export function careFits({ kind, at }: Plan['care'], marks: readonly Mark[]): boolean {
  const ordered = at.every((letter, n) => n === 0 || at[n - 1]! < letter);
  return PLAN_CARES.includes(kind) && ordered && at.every((letter) => marks.some((mark) => mark.letter === letter)) && (kind !== 'none' || at.length === 0);
}

/** Parts of a plan that break a rule; none for every plan that edits or links make. */
export function faultsOf(plan: Plan): readonly PlanPart[] {
  const { marks, care, sessions, stretches, selfCare, comeBackWeeks, language, pathway } = plan;
  const lettersRise = marks.every(({ letter }, n) => n === 0 || marks[n - 1]!.letter < letter);
  const stretchesDiffer = new Set(stretches.map(({ id }) => id)).size === stretches.length;
  const holds: Readonly<Record<PlanPart, boolean>> = {
    marks: marks.length <= LIMITS.marks && lettersRise && marks.every(markFits),
    care: careFits(care, marks),
    sessions: sessionsFit(sessions),
    stretches: stretches.length <= LIMITS.stretches && stretchesDiffer && stretches.every(stretchFits),
    selfCare: selfCare.length <= LIMITS.selfCare && new Set(selfCare).size === selfCare.length && selfCare.every((id) => SELF_CARE_IDS.includes(id)),
    comeBack: comeBackFits(comeBackWeeks),
    language: LANGUAGES.includes(language) && (pathway === null || PATHWAYS.includes(pathway)),
  };
  return (Object.keys(holds) as PlanPart[]).filter((part) => !holds[part]);
}
