import { consultWord } from '#src/content/consult-words.ts';
import { rulesOf } from '#src/content/languages.ts';
import { doseKind } from './dose-text.ts';
import type { FhirActivity, FhirCarePlan, FhirCondition, FhirGoal, FhirReference, FhirTiming } from './fhir-types.ts';
import { handoutOf, type Handout, type HandoutList, type HandoutMark, type HandoutStretch } from './handout.ts';
import type { Plan, PlannedStretch } from './plan.ts';
import { unitDiagnosis } from './unit-diagnosis.ts';

/** Whose plan it is stands in the record that takes it up, never here. R4 asks for a subject; this says that it is left out. */
const LEFT_OUT: FhirReference = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] };
const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const UCUM = 'http://unitsofmeasure.org';

const conditionId = (letter: string): string => `spot-${letter.toLowerCase()}`;
const within = (id: string): FhirReference => ({ reference: `#${id}` });

function conditionOf({ letter, unit, name, detail }: HandoutMark): FhirCondition {
  return {
    resourceType: 'Condition',
    id: conditionId(letter),
    code: { coding: [{ system: ICD_10_CM, ...unitDiagnosis[unit] }], text: detail[0]! },
    bodySite: [{ text: name }],
    subject: LEFT_OUT,
    note: [{ text: `${letter}: ${detail.join(' ')}` }],
  };
}

function goalsOf({ marks, stretches, comeBackWeeks }: Plan): readonly FhirGoal[] {
  const goals: FhirGoal[] = [];
  if (marks.length > 0) {
    const due = comeBackWeeks === null ? {} : { target: [{ dueDuration: { value: comeBackWeeks, unit: 'wk', system: UCUM, code: 'wk' as const } }] };
    goals.push({ resourceType: 'Goal', id: 'less-tight', lifecycleStatus: 'active', description: { text: consultWord('goal.tight') }, subject: LEFT_OUT, ...due, addresses: marks.map(({ letter }) => within(conditionId(letter))) });
  }
  if (stretches.length > 0) goals.push({ resourceType: 'Goal', id: 'moves', lifecycleStatus: 'active', description: { text: consultWord('goal.moves') }, subject: LEFT_OUT });
  return goals;
}

/**
 * How often a day, and how long one hold or one walk lasts. How many holds make one time stands in the description: `count`
 * of a timing would end the plan after as many.
 */
function timingOf({ id, holdSeconds, times, perDay }: PlannedStretch): FhirTiming {
  const kind = doseKind(id);
  const lasts = kind === 'minutes' ? { duration: times, durationUnit: 'min' as const } : kind === 'times' && holdSeconds > 0 ? { duration: holdSeconds, durationUnit: 's' as const } : {};
  return { repeat: { ...lasts, frequency: perDay, period: 1, periodUnit: 'd' } };
}

function moveActivity(stretch: PlannedStretch, { name, steps, dose, cautions, note }: HandoutStretch, start: string | null): FhirActivity {
  const description = note ?? [...steps, ...dose, ...(start === null ? [] : [start]), ...cautions].join(' ');
  return { detail: { kind: 'ServiceRequest', code: { text: name ?? stretch.id }, goal: [within('moves')], status: note === null ? 'scheduled' : 'not-started', scheduledTiming: timingOf(stretch), description } };
}

function activitiesOf(plan: Plan, page: Handout): readonly FhirActivity[] {
  const did: FhirActivity[] = plan.care.kind === 'none' ? [] : [{ detail: { code: { text: page.did.items[0]! }, status: 'completed', description: page.did.items.join(' ') } }];
  const moves = plan.stretches.map((stretch, n) => moveActivity(stretch, page.stretches.items[n]!, page.stretches.start));
  const care = page.next.items.slice(0, plan.selfCare.length).map((text): FhirActivity => ({ detail: { code: { text }, status: 'scheduled' } }));
  const back = page.next.items.slice(plan.selfCare.length).join(' ');
  const visit: FhirActivity = { detail: { ...(plan.comeBackWeeks === null ? {} : { kind: 'Appointment' as const }), code: { text: back }, status: 'not-started', scheduledString: back } };
  return [...did, ...moves, ...care, visit];
}

const noteOf = ({ title, items }: HandoutList): string => `${title}: ${items.map((item) => item.replace(/\.$/, '')).join('; ')}.`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a person reads where a system shows no more than the text of a resource. */
function narrativeOf(page: Handout, notes: readonly string[]): string {
  const list = ({ title, items }: HandoutList): string => `<p><b>${escaped(title)}</b></p><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const marks = { title: page.saw.title, items: page.saw.none ? [page.saw.none] : page.marks.map(({ letter, name, detail }) => `${letter} ${name}. ${detail.join(' ')}`) };
  const moves = { title: page.stretches.title, items: page.stretches.none ? [page.stretches.none] : page.stretches.items.map(({ name, dose, note }) => note ?? `${name}. ${dose.join(' ')}`) };
  return `<div xmlns="http://www.w3.org/1999/xhtml"><h1>${escaped(page.title)}</h1>${[marks, page.did, moves, page.next].map(list).join('')}${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</div>`;
}

/**
 * The plan as a FHIR R4 CarePlan, in the present language: for a clinician to hand over to a record system. It names nobody.
 * Needs the words of a handout.
 *
 * @param created  day of the visit, `2026-11-23`; left out where none is given
 */
export function carePlanOf(plan: Plan, created: string | null = null): FhirCarePlan {
  const page = handoutOf(plan, { clinic: {}, date: null });
  const conditions = page.marks.map(conditionOf);
  const goals = goalsOf(plan);
  const notes = [noteOf(page.call.now), noteOf(page.call.today), noteOf(page.call.soon), page.call.emergency, ...page.foot];
  const contained = [...conditions, ...goals];
  // an empty list is not allowed in FHIR: what is empty is left out
  return {
    resourceType: 'CarePlan',
    language: rulesOf(page.language),
    text: { status: 'generated', div: narrativeOf(page, notes) },
    ...(contained.length > 0 ? { contained } : {}),
    status: 'active',
    intent: 'plan',
    title: page.title,
    subject: LEFT_OUT,
    ...(created === null ? {} : { created }),
    ...(conditions.length > 0 ? { addresses: conditions.map(({ id }) => within(id)) } : {}),
    ...(goals.length > 0 ? { goal: goals.map(({ id }) => within(id)) } : {}),
    activity: activitiesOf(plan, page),
    note: notes.map((text) => ({ text })),
  };
}
