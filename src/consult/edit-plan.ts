import type { WrittenLanguage } from '#src/content/languages.ts';
import type { MoveId } from '#src/content/move-words.ts';
import type { SelfCareId } from '#src/content/self-care.ts';
import { faultsOf, LETTERS, LIMITS, onGrid, type Letter, type Mark, type Pathway, type Plan, type PlanCare, type PlannedStretch } from './plan.ts';

/*
 * Every edit gives a new plan, and the very plan it was given where the edit would break a rule: a caller can compare with
 * `===` to see whether anything changed, and keep the plan before as an undo.
 */

/** A mark before it has its letter. */
export type NewMark = Omit<Mark, 'letter'>;

const checked = (before: Plan, after: Plan): Plan => (faultsOf(after).length === 0 ? after : before);

const snapped = <M extends NewMark>(mark: M): M => (mark.spot.kind === 'free' ? { ...mark, spot: { kind: 'free', at: onGrid(mark.spot.at) } } : mark);

/** The letter that the next mark gets; null when there are as many as may be. */
export const nextLetter = (plan: Plan): Letter | null => LETTERS.find((letter) => plan.marks.every((mark) => mark.letter !== letter)) ?? null;

/** Adds a mark under the first free letter. */
export function addMark(plan: Plan, mark: NewMark): Plan {
  const letter = nextLetter(plan);
  if (!letter) return plan;
  const marks = [...plan.marks, { ...snapped(mark), letter }].toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'));
  return checked(plan, { ...plan, marks });
}

export function changeMark(plan: Plan, letter: Letter, change: Partial<NewMark>): Plan {
  if (plan.marks.every((mark) => mark.letter !== letter)) return plan;
  return checked(plan, { ...plan, marks: plan.marks.map((mark) => (mark.letter === letter ? snapped({ ...mark, ...change }) : mark)) });
}

/** Takes a mark away, also from the care that was at it. The others keep their letters. */
export function removeMark(plan: Plan, letter: Letter): Plan {
  if (plan.marks.every((mark) => mark.letter !== letter)) return plan;
  const care = { ...plan.care, at: plan.care.at.filter((at) => at !== letter) };
  return { ...plan, marks: plan.marks.filter((mark) => mark.letter !== letter), care };
}

/** What was done or shown, and at which marks. Letters without a mark are left out. */
export function setCare(plan: Plan, kind: PlanCare, at: readonly Letter[] = []): Plan {
  const known = kind === 'none' ? [] : plan.marks.map(({ letter }) => letter).filter((letter) => at.includes(letter));
  return checked(plan, { ...plan, care: { kind, at: known } });
}

export const setSessions = (plan: Plan, sessions: number | null): Plan => checked(plan, { ...plan, sessions });
export const setComeBack = (plan: Plan, comeBackWeeks: number | null): Plan => checked(plan, { ...plan, comeBackWeeks });
export const setLanguage = (plan: Plan, language: WrittenLanguage): Plan => checked(plan, { ...plan, language });
export const setPathway = (plan: Plan, pathway: Pathway | null): Plan => checked(plan, { ...plan, pathway });

/** Adds a move at the end; a move stands in a plan once. */
export const addStretch = (plan: Plan, stretch: PlannedStretch): Plan => checked(plan, { ...plan, stretches: [...plan.stretches, stretch] });

/** Changes a move in its place; another `id` puts another move there. */
export function changeStretch(plan: Plan, id: MoveId, change: Partial<PlannedStretch>): Plan {
  if (plan.stretches.every((stretch) => stretch.id !== id)) return plan;
  return checked(plan, { ...plan, stretches: plan.stretches.map((stretch) => (stretch.id === id ? { ...stretch, ...change } : stretch)) });
}

/** Moves a line up or down the list by one. */
export function shiftStretch(plan: Plan, id: MoveId, by: -1 | 1): Plan {
  const from = plan.stretches.findIndex((stretch) => stretch.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= plan.stretches.length) return plan;
  const moved = plan.stretches[from]!;
  return { ...plan, stretches: plan.stretches.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function removeStretch(plan: Plan, id: MoveId): Plan {
  const stretches = plan.stretches.filter((stretch) => stretch.id !== id);
  return stretches.length === plan.stretches.length ? plan : { ...plan, stretches };
}

export const addSelfCare = (plan: Plan, id: SelfCareId): Plan => checked(plan, { ...plan, selfCare: [...plan.selfCare, id] });

export function removeSelfCare(plan: Plan, id: SelfCareId): Plan {
  const selfCare = plan.selfCare.filter((item) => item !== id);
  return selfCare.length === plan.selfCare.length ? plan : { ...plan, selfCare };
}

/** Whether one more fits. */
export const roomFor = (plan: Plan, list: 'marks' | 'stretches' | 'selfCare'): boolean => plan[list].length < LIMITS[list];
