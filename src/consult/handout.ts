import type { Side, UnitId } from '#src/anatomy/places.ts';
import type { Clinic } from '#src/content/clinic.ts';
import { coachWord } from '#src/content/coach-words.ts';
import { consultWord, dayLetters, selfCareText, signText, tightnessTimes } from '#src/content/consult-words.ts';
import { rulesOf, type Language } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { wordsOfMove, type MoveId } from '#src/content/move-words.ts';
import { placeName } from '#src/content/place-names.ts';
import { emergencyText, type RedFlagLevel } from '#src/content/red-flags.ts';
import { presentLanguage, wordsOf, type GroupId } from '#src/content/words.ts';
import { doseText } from './dose-text.ts';
import { HANDOUT_SIGNS } from './handout-signs.ts';
import { isAvailable, needles, type Letter, type Mark, type MarkSpot, type Plan, type PlannedStretch } from './plan.ts';
import type { LinkProblem } from './plan-link.ts';

/** Words that a handout needs; load them, in the language of the plan, before it is made. */
export const HANDOUT_WORDS: readonly GroupId[] = ['chapters', 'moves', 'consult'];

/** What is on the paper and not in the plan. */
export interface HandoutFrame {
  readonly clinic: Clinic;
  /** As it is printed, in the language of the plan; null for none. */
  readonly date: string | null;
}

/** A heading with its lines. */
export interface HandoutList {
  readonly title: string;
  readonly items: readonly string[];
}

/** A mark with its words and all that the picture needs. */
export interface HandoutMark {
  readonly letter: Letter;
  readonly unit: UnitId;
  readonly side: Side;
  readonly spot: MarkSpot;
  /** `Upper trapezius, right side`. */
  readonly name: string;
  /** Sentences: tight spot, how tight, pain today. */
  readonly detail: readonly string[];
}

export interface HandoutStretch {
  readonly id: MoveId;
  /** For the two pictures; `both` shows the right. */
  readonly side: PlannedStretch['side'];
  /** Null for a move that is no longer there: then `note` says so, and there are no steps. */
  readonly name: string | null;
  readonly steps: readonly string[];
  readonly dose: readonly string[];
  readonly cautions: readonly string[];
  readonly note: string | null;
  /** Letters over the boxes to tick. */
  readonly days: readonly string[];
}

/** Everything on the printed page, as plain data from top to bottom. Nothing on paper that is not here. */
export interface Handout {
  readonly language: Language;
  readonly title: string;
  /** Names of the marked muscles. */
  readonly where: string;
  readonly clinic: Clinic;
  readonly date: string | null;
  readonly marks: readonly HandoutMark[];
  readonly saw: { readonly title: string; readonly none: string | null };
  readonly did: HandoutList;
  readonly next: HandoutList;
  readonly stretches: {
    readonly title: string;
    readonly none: string | null;
    /** When to begin, after a needle. */
    readonly start: string | null;
    readonly tick: string;
    /** Cautions that several moves have in common, said once before them under `careTitle`. */
    readonly careTitle: string;
    readonly shared: readonly string[];
    readonly items: readonly HandoutStretch[];
  };
  /** How a move should feel, when to stop it, and when to call; null when there is no move. */
  readonly stop: (HandoutList & { readonly lead: string; readonly calls: readonly string[] }) | null;
  readonly call: Readonly<Record<RedFlagLevel, HandoutList>> & { readonly emergency: string };
  readonly tightness: { readonly title: string; readonly scale: string; readonly times: readonly string[] };
  readonly clinicLine: string;
  readonly qr: string;
  /** Must stand at the foot of every page. */
  readonly foot: readonly string[];
}

/** Letters of marks as a language lists them: `A`, `A and C`. */
const listed = (items: readonly string[]): string => new Intl.ListFormat(rulesOf(presentLanguage()), { type: 'conjunction' }).format(items);

const nameOf = ({ unit, side }: Mark): string => message(`place.${side}`, { name: placeName(unit).name });

function handoutMark(mark: Mark): HandoutMark {
  const { letter, unit, side, spot, strength, pain } = mark;
  const detail = [strength === null ? consultWord('saw.tight') : consultWord('saw.strength', { rating: strength })];
  if (pain !== null) detail.push(consultWord('saw.pain', { rating: pain }));
  return { letter, unit, side, spot, name: nameOf(mark), detail };
}

function whatWeDid({ care, sessions }: Plan): readonly string[] {
  const { kind, at } = care;
  const items = [at.length > 0 && kind !== 'none' ? consultWord(`did.${kind}.at`, { marks: listed(at) }) : consultWord(`did.${kind}`)];
  if (needles(kind)) items.push(consultWord('did.sore'), wordsOf('chapters').shared['after.lead']);
  if (kind === 'steroid') items.push(consultWord('did.sugar'));
  if (sessions !== null) items.push(consultWord('did.sessions', { count: sessions }));
  return items;
}

function nextDays({ selfCare, comeBackWeeks }: Plan): readonly string[] {
  // when to look again is said in any case
  const back = comeBackWeeks === null ? [consultWord('next.see')] : [consultWord('next.back', { weeks: comeBackWeeks }), consultWord('next.back.worse')];
  return [...selfCare.map(selfCareText), ...back];
}

/** Cautions that more than one move of the plan asks for. */
function sharedCautions({ stretches }: Plan): readonly string[] {
  const all = stretches.flatMap(({ id }) => (isAvailable(id) ? (wordsOfMove(id)?.text.cautions ?? []) : []));
  return [...new Set(all.filter((caution, n) => all.indexOf(caution) !== n))];
}

function handoutStretch(stretch: PlannedStretch): HandoutStretch {
  const { id, side } = stretch;
  const words = isAvailable(id) ? wordsOfMove(id) : null;
  if (!words) return { id, side, name: null, steps: [], dose: [], cautions: [], note: consultWord('stretches.gone'), days: [] };
  return { id, side, name: words.name, steps: words.steps, dose: doseText(stretch), cautions: words.text.cautions, note: null, days: dayLetters() };
}

function stopRules({ stretches }: Plan): Handout['stop'] {
  if (stretches.length === 0) return null;
  const neck = stretches.some(({ id }) => wordsOfMove(id)?.facts.neck);
  const { 'stretch.stop': title, 'stretch.stop.items': items } = wordsOf('chapters').shared;
  const calls = [coachWord('stop.chest.call'), ...(neck ? [`${coachWord('stop.neck')} ${coachWord('stop.neck.call')}`] : [])];
  return { lead: coachWord('stop.mild'), title, items, calls };
}

const signsOf = (level: RedFlagLevel): HandoutList => ({ title: consultWord(`call.${level}`), items: HANDOUT_SIGNS[level].map(({ id }) => signText(id)) });

function clinicLine({ name, phone }: Clinic): string {
  if (name && phone) return consultWord('clinic.both', { name, phone });
  if (name) return consultWord('clinic.name', { name });
  return phone ? consultWord('clinic.phone', { phone }) : consultWord('clinic.none');
}

/** The page of a plan in the present language, which the caller has set to that of the plan. Needs `HANDOUT_WORDS`. */
export function handoutOf(plan: Plan, { clinic, date }: HandoutFrame): Handout {
  const { marks, stretches } = plan;
  return {
    language: presentLanguage(),
    title: consultWord('plan.title'),
    where: [...new Set(marks.map(nameOf))].join(' · '),
    clinic,
    date,
    marks: marks.map(handoutMark),
    saw: { title: consultWord('saw.title'), none: marks.length === 0 ? consultWord('saw.none') : null },
    did: { title: consultWord('did.title'), items: whatWeDid(plan) },
    next: { title: consultWord('next.title'), items: nextDays(plan) },
    stretches: {
      title: consultWord('stretches.title'),
      none: stretches.length === 0 ? consultWord('stretches.none') : null,
      // @source aftercare of the clinical file: stretching starts again on day 2 to 3
      start: needles(plan.care.kind) && stretches.length > 0 ? consultWord('stretches.after-needle') : null,
      tick: consultWord('stretches.tick'),
      careTitle: consultWord('stretches.care'),
      shared: sharedCautions(plan),
      items: stretches.map(handoutStretch),
    },
    stop: stopRules(plan),
    call: { now: signsOf('now'), today: signsOf('today'), soon: signsOf('soon'), emergency: emergencyText() },
    tightness: { title: consultWord('tight.title'), scale: consultWord('tight.scale'), times: tightnessTimes() },
    clinicLine: clinicLine(clinic),
    qr: consultWord('qr.text'),
    foot: [message('model.note'), message('home.disclaimer')],
  };
}

/** One sentence for what of a link could not be read; null when all of it was. Needs the group `consult`. */
export function planNotice(plan: Plan, problems: readonly LinkProblem[]): string | null {
  if (problems.length === 0) return null;
  if (problems.some(({ kind }) => kind === 'newer')) return consultWord('notice.newer');
  const { marks, stretches, selfCare, care, sessions, comeBackWeeks } = plan;
  const nothing = marks.length + stretches.length + selfCare.length === 0 && care.kind === 'none' && sessions === null && comeBackWeeks === null;
  if (nothing) return consultWord('notice.lost');
  return consultWord(problems.some(({ kind }) => kind !== 'unknown') ? 'notice.damaged' : 'notice.unknown');
}
