import type { SelfCareId } from '#src/content/self-care.ts';
import { DigitReader, lineCheck, oneDigit, twoDigits, wholeCheck } from './link-digits.ts';
import {
  BODY_BOX,
  careFits,
  comeBackFits,
  emptyPlan,
  faultsOf,
  GRID,
  LETTERS,
  LIMITS,
  markFits,
  sessionsFit,
  stretchFits,
  type Letter,
  type Mark,
  type MarkSpot,
  type Plan,
  type PlannedStretch,
  type PlanPart,
  type Point,
} from './plan.ts';
import { CARE_CODES, LANGUAGE_CODES, MOVE_CODES, PATHWAY_CODES, SELF_CARE_CODES, SIDE_CODES, SPOT_CODES, UNIT_CODES } from './plan-codes.ts';

/*
 * A plan as text: `1.<line>.<line>…<end>`. A line is a letter that says what it is, digits, and two check digits of its own,
 * so that what is whole can still be read when another line is not. The end is `z` and four check digits of everything
 * before. Codes and numbers alone: nothing that a person wrote is in it.
 *
 *   l language pathway · m letter unit side+2·free strength pain spot · c care marks · v visits weeks
 *   s move side seconds times a-day · h self-care…
 *
 * A new kind of line may come in version 1: an older page says that it does not know it. Another meaning of a line is version 2.
 */
const VERSION = '1';
/** No plan is longer; what is longer is not read. */
const LONGEST = 600;
/** Key of the plan behind `?` in the fragment. */
export const PLAN_KEY = 'p';
/** No rating, no number: one more than any that can be. */
const NONE = LIMITS.rating[1] + 1;

/** `damaged`: not as it was written. `newer`: by a later version. `unknown`: a code that this page does not have. `range`: out of bounds. */
export type ProblemKind = 'damaged' | 'newer' | 'unknown' | 'range';

/** What could not be read. `part` is null where it is not known, or the whole link. */
export interface LinkProblem {
  readonly kind: ProblemKind;
  readonly part: PlanPart | null;
}

/** What of a link could be read: a plan that keeps every rule, and what is missing from it. */
export interface ParsedPlan {
  readonly plan: Plan;
  readonly problems: readonly LinkProblem[];
}

/** @throws RangeError for a plan that breaks a rule; edits and links make none */
export function formatPlan(plan: Plan): string {
  const faults = faultsOf(plan);
  if (faults.length > 0) throw new RangeError(`formatPlan: ${faults.join(', ')} break the rules of plan.ts`);
  const { marks, care, sessions, stretches, selfCare, comeBackWeeks, language, pathway } = plan;
  const lines = ['l' + oneDigit(LANGUAGE_CODES.indexOf(language)) + oneDigit(PATHWAY_CODES.indexOf(pathway)), ...marks.map(markLine)];
  if (care.kind !== 'none') lines.push('c' + oneDigit(CARE_CODES.indexOf(care.kind)) + oneDigit(care.at.reduce((sum, letter) => sum + 2 ** LETTERS.indexOf(letter), 0)));
  if (sessions !== null || comeBackWeeks !== null) lines.push('v' + oneDigit(sessions ?? 0) + oneDigit(comeBackWeeks ?? 0));
  for (const { id, side, holdSeconds, times, perDay } of stretches) {
    lines.push('s' + twoDigits(MOVE_CODES.indexOf(id)) + oneDigit(SIDE_CODES.indexOf(side)) + twoDigits(holdSeconds) + oneDigit(times) + oneDigit(perDay));
  }
  if (selfCare.length > 0) lines.push('h' + selfCare.map((id) => oneDigit(SELF_CARE_CODES.indexOf(id))).join(''));
  const body = [VERSION, ...lines.map((line) => line + lineCheck(line))].join('.');
  return `${body}.z${wholeCheck(body)}`;
}

/** The fragment that opens a plan. */
export const planFragment = (plan: Plan): string => `#/?${PLAN_KEY}=${formatPlan(plan)}`;

/** Whole steps of the grid from the least corner of the box. */
const stepsOf = (value: number, axis: number): number => Math.round((value - BODY_BOX[axis]![0]) / GRID);
const fromSteps = (steps: number, axis: number): number => (steps + Math.round(BODY_BOX[axis]![0] / GRID)) / Math.round(1 / GRID);

function markLine({ letter, unit, side, spot, strength, pain }: Mark): string {
  const head = 'm' + oneDigit(LETTERS.indexOf(letter)) + oneDigit(UNIT_CODES.indexOf(unit)) + oneDigit((side === 'right' ? 1 : 0) + (spot.kind === 'free' ? 2 : 0));
  const place = spot.kind === 'usual' ? twoDigits(SPOT_CODES.indexOf(spot.id)) : spot.at.map((value, axis) => twoDigits(stepsOf(value, axis))).join('');
  return head + oneDigit(strength ?? NONE) + oneDigit(pain ?? NONE) + place;
}

type Read<T> = T | ProblemKind;
const isProblem = (read: unknown): read is ProblemKind => typeof read === 'string' && ['damaged', 'newer', 'unknown', 'range'].includes(read);

const PARTS: Readonly<Record<string, PlanPart>> = { l: 'language', m: 'marks', c: 'care', v: 'sessions', s: 'stretches', h: 'selfCare' };

/**
 * Reads what `formatPlan` wrote, after whatever happened to it on the way. Never throws.
 *
 * A line that is not whole is left out and named; the others stand. So is a line of another's number, or past the limits.
 */
export function parsePlan(text: string): ParsedPlan {
  const start = emptyPlan();
  const version = /^(\d{1,3})\./.exec(text)?.[1];
  if (version === undefined || text.length > LONGEST) return { plan: start, problems: [{ kind: 'damaged', part: null }] };
  if (version !== VERSION) return { plan: start, problems: [{ kind: Number(version) > Number(VERSION) ? 'newer' : 'damaged', part: null }] };

  const problems: LinkProblem[] = [];
  const end = text.lastIndexOf('.');
  const whole = text.slice(end) === `.z${wholeCheck(text.slice(0, end))}`;
  const lines = text.split('.').slice(1);
  if (whole) lines.pop();

  let plan = start;
  const seen = new Set<string>();
  let careAt: readonly Letter[] = [];
  for (const line of lines) {
    const tag = line[0] ?? '';
    const part = PARTS[tag] ?? null;
    const note = (kind: ProblemKind): void => void problems.push({ kind, part });
    const body = line.slice(0, -2);
    if (body === '' || line.slice(-2) !== lineCheck(body)) {
      // the end mark of a link that was cut or changed
      if (tag !== 'z') note('damaged');
      continue;
    }
    if (part === null) {
      note('unknown');
      continue;
    }
    // these stand once
    if ('lcvh'.includes(tag) && seen.has(tag)) {
      note('range');
      continue;
    }
    seen.add(tag);
    const digits = new DigitReader(body.slice(1));
    if (tag === 'c') {
      const care = readCare(digits);
      if (isProblem(care)) note(care);
      else {
        plan = { ...plan, care: { kind: care.kind, at: [] } };
        careAt = care.at;
      }
      continue;
    }
    const next = READERS[tag]!(plan, digits, note);
    if (isProblem(next)) note(next);
    else plan = next;
  }
  // marks of the care are known only when all lines are read
  const at = careAt.filter((letter) => plan.marks.some((mark) => mark.letter === letter));
  if (at.length < careAt.length) problems.push({ kind: 'damaged', part: 'care' });
  plan = { ...plan, care: { ...plan.care, at } };
  if (!careFits(plan.care, plan.marks)) plan = { ...plan, care: start.care };
  if (!whole && !problems.some(({ kind }) => kind === 'damaged')) problems.push({ kind: 'damaged', part: null });
  return { plan, problems };
}

const READERS: Readonly<Record<string, (plan: Plan, digits: DigitReader, note: (kind: ProblemKind) => void) => Read<Plan>>> = {
  l: (plan, digits) => {
    const [language, pathway] = [LANGUAGE_CODES[digits.one()], PATHWAY_CODES[digits.one()]];
    if (!digits.sound || !digits.atEnd) return 'damaged';
    return language === undefined || pathway === undefined ? 'unknown' : { ...plan, language, pathway };
  },
  m: (plan, digits) => {
    const mark = readMark(digits);
    if (isProblem(mark)) return mark;
    const last = plan.marks.at(-1);
    // letters rise, so none stands twice and there are never more than may be
    if (last && last.letter >= mark.letter) return 'range';
    return { ...plan, marks: [...plan.marks, mark] };
  },
  v: (plan, digits) => {
    const [sessions, weeks] = [digits.one(), digits.one()].map((value) => (value === 0 ? null : value)) as [number | null, number | null];
    if (!digits.sound || !digits.atEnd) return 'damaged';
    return sessionsFit(sessions) && comeBackFits(weeks) ? { ...plan, sessions, comeBackWeeks: weeks } : 'range';
  },
  s: (plan, digits) => {
    const stretch = readStretch(digits);
    if (isProblem(stretch)) return stretch;
    if (plan.stretches.length >= LIMITS.stretches || plan.stretches.some(({ id }) => id === stretch.id)) return 'range';
    return { ...plan, stretches: [...plan.stretches, stretch] };
  },
  h: (plan, digits, note) => {
    const read: (SelfCareId | undefined)[] = [];
    while (!digits.atEnd) read.push(SELF_CARE_CODES[digits.one()]);
    if (!digits.sound) return 'damaged';
    const selfCare = read.filter((id) => id !== undefined);
    if (selfCare.length < read.length) note('unknown');
    return selfCare.length > LIMITS.selfCare || new Set(selfCare).size < selfCare.length ? 'range' : { ...plan, selfCare };
  },
};

function readMark(digits: DigitReader): Read<Mark> {
  const [letter, unit, flags, strength, pain] = [LETTERS[digits.one()], UNIT_CODES[digits.one()], digits.one(), digits.one(), digits.one()];
  const free = flags >= 2;
  const spotId = free ? undefined : SPOT_CODES[digits.two()];
  const at: Point | null = free ? [fromSteps(digits.two(), 0), fromSteps(digits.two(), 1), fromSteps(digits.two(), 2)] : null;
  if (!digits.sound || !digits.atEnd) return 'damaged';
  const spot: MarkSpot | null = at ? { kind: 'free', at } : spotId === undefined ? null : { kind: 'usual', id: spotId };
  if (unit === undefined || spot === null) return 'unknown';
  if (letter === undefined || flags > 3) return 'range';
  const mark: Mark = { letter, unit, side: flags % 2 === 1 ? 'right' : 'left', spot, strength: strength === NONE ? null : strength, pain: pain === NONE ? null : pain };
  return markFits(mark) ? mark : 'range';
}

function readCare(digits: DigitReader): Read<Plan['care']> {
  const [kind, bits] = [CARE_CODES[digits.one()], digits.one()];
  if (!digits.sound || !digits.atEnd) return 'damaged';
  if (kind === undefined) return 'unknown';
  if (bits >= 2 ** LETTERS.length || kind === 'none') return 'range';
  return { kind, at: LETTERS.filter((_, n) => Math.floor(bits / 2 ** n) % 2 === 1) };
}

function readStretch(digits: DigitReader): Read<PlannedStretch> {
  const [id, side, holdSeconds, times, perDay] = [MOVE_CODES[digits.two()], SIDE_CODES[digits.one()], digits.two(), digits.one(), digits.one()];
  if (!digits.sound || !digits.atEnd) return 'damaged';
  if (id === undefined || side === undefined) return 'unknown';
  const stretch: PlannedStretch = { id, side, holdSeconds, times, perDay };
  return stretchFits(stretch) ? stretch : 'range';
}
