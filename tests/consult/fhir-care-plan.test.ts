import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#src/content/languages.ts';
import { speak } from '#src/content/words.ts';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { carePlanOf } from '#src/consult/fhir-care-plan.ts';
import { emptyPlan } from '#src/consult/plan.ts';
import { unitDiagnosis } from '#src/consult/unit-diagnosis.ts';
import { anyPlan, FULL_PLAN } from './support/plans.ts';

interface Finding {
  readonly severity: string;
  readonly location?: string;
  readonly message?: string;
}
interface Validator {
  validate(resource: unknown, options: { readonly errorOnUnexpected: boolean }): { readonly valid: boolean; readonly messages: readonly Finding[] };
}
// it is written for CommonJS
const { Fhir } = createRequire(import.meta.url)('fhir') as { readonly Fhir: new () => Validator };
const validator = new Fhir();

/** R4 binds a condition's code to a value set only as an example; ICD-10-CM may stand there, and is not in it. */
const EXAMPLE_ONLY = /^warning Condition\.code: Code "M\d\d\.\d+" \(http:\/\/hl7\.org\/fhir\/sid\/icd-10-cm\) not found in value set$/;

/** What the published definitions of R4 say against a resource. */
const against = (resource: unknown): readonly string[] =>
  validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal' || severity === 'warning')
    .map(({ severity, location, message }) => `${severity} ${location}: ${message}`)
    .filter((finding) => !EXAMPLE_ONLY.test(finding));

afterAll(() => speak('en'));

describe('a plan as a FHIR R4 care plan', () => {
  it.each(LANGUAGES)('is valid by the published definitions, in %s', async (language) => {
    await speak(language);
    expect(against(carePlanOf({ ...FULL_PLAN, language }, '2026-11-23'))).toEqual([]);
    expect(against(carePlanOf(emptyPlan(language)))).toEqual([]);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(against(carePlanOf(plan))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('would be told if it were not valid', () => {
    const good = carePlanOf(FULL_PLAN);
    const { subject: _, ...without } = good;
    for (const bad of [without, { ...good, status: 'lively' }, { ...good, name: 'x' }, { ...good, activity: [{ detail: { ...good.activity![0]!.detail, status: 'dreamt' } }] }]) expect(against(bad)).not.toEqual([]);
  });

  it('names nobody, and nothing that is not in the plan', async () => {
    await speak('en');
    const text = JSON.stringify(carePlanOf(FULL_PLAN));
    expect(text).not.toMatch(/Patient\/|"display":"(?!Cervicalgia|Muscle spasm of back|Low back pain, unspecified|Myalgia, other site)/);
    expect(carePlanOf(FULL_PLAN)).not.toHaveProperty('created');
    expect(carePlanOf(FULL_PLAN).subject.extension![0]!.valueCode).toBe('masked');
  });

  it('refers only to what is within, and to all of it', () => {
    const plan = carePlanOf(FULL_PLAN);
    const ids = plan.contained!.map(({ id }) => id);
    const referred = [...JSON.stringify(plan).matchAll(/"reference":"#([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(referred)).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says how often, how long and when to come back', async () => {
    await speak('en');
    const { activity, contained } = carePlanOf(FULL_PLAN);
    const of = (name: string): unknown => activity!.find(({ detail }) => detail.code.text === name)?.detail.scheduledTiming?.repeat;
    expect(of('Neck side bend')).toEqual({ duration: 15, durationUnit: 's', frequency: 1, period: 1, periodUnit: 'd' });
    expect(of('Round and arch in a chair')).toEqual({ frequency: 1, period: 1, periodUnit: 'd' });
    expect(activity!.at(-1)!.detail).toMatchObject({ kind: 'Appointment', scheduledString: 'Come back in 3 weeks if it is still tight. Come back sooner if it gets worse.' });
    expect(contained!.find(({ id }) => id === 'less-tight')).toMatchObject({ target: [{ dueDuration: { value: 3, code: 'wk' } }] });
  });

  it('carries the warning signs along', async () => {
    await speak('en');
    const notes = carePlanOf(emptyPlan()).note.map(({ text }) => text).join('\n');
    expect(notes).toMatch(/Call 911 now for: Chest pain/);
    expect(notes).toMatch(/does not diagnose/);
  });

  it('has one code for every muscle, by region', () => {
    expect(UNIT_IDS.filter((unit) => !(unit in unitDiagnosis))).toEqual([]);
    expect(carePlanOf(FULL_PLAN).contained!.flatMap((resource) => (resource.resourceType === 'Condition' ? [resource.code.coding![0]!.code] : []))).toEqual(['M54.2', 'M62.830', 'M54.50', 'M79.18']);
  });
});
