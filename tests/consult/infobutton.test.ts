import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlace } from '#src/anatomy/places.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { readInfobutton } from '#src/consult/infobutton.ts';

const ICD = 'mainSearchCriteria.v.cs=2.16.840.1.113883.6.90';
const icd = (code: string, rest = ''): string => `?${ICD}&mainSearchCriteria.v.c=${code}${rest}`;
const home = { place: null, side: 'left', chapter: 'meet', care: null };

describe('the six requests of the notes', () => {
  it.each([
    [
      `?${ICD}&mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.dn=Muscle%20spasm%20of%20back&informationRecipient=PAT&informationRecipient.languageCode.c=en&knowledgeResponseType=application/json`,
      { place: 'iliocostalis-lumborum', chapter: 'meet', language: 'en', audience: 'patient', topic: null, note: 'example' },
    ],
    [
      `?${ICD}&mainSearchCriteria.v.c=M62.830&informationRecipient.languageCode.c=es&knowledgeResponseType=application/json`,
      { place: 'iliocostalis-lumborum', language: 'es', audience: 'patient' },
    ],
    [
      `?taskContext.c.c=PROBLISTREV&${ICD}&mainSearchCriteria.v.c=M54.50&performer=PROV&informationRecipient=PROV&informationRecipient.languageCode.c=en`,
      { place: 'iliocostalis-lumborum', language: 'en', audience: 'provider' },
    ],
    [
      `?${ICD}&mainSearchCriteria.v.c=M54.2&ageGroup.v.c=D000368&ageGroup.v.cs=2.16.840.1.113883.6.177&informationRecipient=PAT&informationRecipient.languageCode.c=en&knowledgeResponseType=application/json`,
      { place: 'trapezius-upper', chapter: 'meet', language: 'en', audience: 'patient' },
    ],
    [
      '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=279039007&informationRecipient.languageCode.c=en',
      { place: 'iliocostalis-lumborum', language: 'en' },
    ],
    [
      '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=6387&mainSearchCriteria.v.dn=Lidocaine&informationRecipient=PAT&informationRecipient.languageCode.c=en&knowledgeResponseType=application/json',
      { place: 'trapezius-upper', chapter: 'release', care: 'injection', topic: 'treatment', note: 'example' },
    ],
  ])('%s', (query, view) => {
    expect(readInfobutton(query)).toMatchObject(view);
  });
});

describe('a code', () => {
  it.each(['M54.50', 'm54.50', 'M5450', 'm5450', '%20M54.50%20', 'M54%2E50'])('is read in any case, with or without dots: %s', (code) => {
    expect(readInfobutton(icd(code))).toMatchObject({ place: 'iliocostalis-lumborum', note: 'example' });
  });

  it('says its side where it has one', () => {
    expect(readInfobutton(icd('M25.511'))).toMatchObject({ place: 'supraspinatus', side: 'right' });
    expect(readInfobutton(icd('M25.512'))).toMatchObject({ place: 'supraspinatus', side: 'left' });
    expect(readInfobutton(icd('G57.01'))).toMatchObject({ place: 'piriformis', side: 'right' });
    expect(readInfobutton(icd('M25.552'))).toMatchObject({ place: 'gluteus-medius', side: 'left' });
  });

  it('for the whole back opens home, and nothing needs saying', () => {
    for (const code of ['M79.18', 'M79.1', 'M62.838']) expect(readInfobutton(icd(code))).toMatchObject({ ...home, note: null });
  });

  it('that is not known opens home and says so', () => {
    for (const code of ['I10', 'E11.9', 'M54', 'M54.500', 'constructor', '__proto__', 'toString']) {
      expect(readInfobutton(icd(code)), code).toMatchObject({ ...home, note: 'unknown' });
    }
  });

  it('is looked for in its own system only, or in all where none is named', () => {
    expect(readInfobutton('?mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=M54.50')).toMatchObject({ ...home, note: 'unknown' });
    expect(readInfobutton('?mainSearchCriteria.v.c=M54.50')).toMatchObject({ place: 'iliocostalis-lumborum' });
    expect(readInfobutton('?mainSearchCriteria.v.cs=urn:oid:2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M54.6')).toMatchObject({ place: 'iliocostalis-thoracis' });
  });
});

describe('a subtopic', () => {
  it.each([
    ['&subTopic.v.c=Q000628&subTopic.v.cs=2.16.840.1.113883.6.177', 'treatment', 'release'],
    ['&subTopic.v.dn=Treatment', 'treatment', 'release'],
    ['&subTopic.v.ot=therapy+options', 'treatment', 'release'],
    ['&subTopic.v.c=treatment', 'treatment', 'release'],
    ['&subTopic.v.dn=Self-care', 'self-care', 'stretch'],
    ['&subTopic.v.dn=Prevention', 'prevention', 'prevent'],
    ['&subTopic.v.c=Q000209', 'cause', 'knot'],
    ['&subTopic.v.c=Q000633', null, 'meet'],
    ['&subTopic.v.dn=%F0%9F%92%A5', null, 'meet'],
  ])('%s is %s and opens %s', (rest, topic, chapter) => {
    expect(readInfobutton(icd('M54.2', rest))).toMatchObject({ place: 'trapezius-upper', topic, chapter, care: null });
  });

  it('over the whole back opens an example, and never a needle unasked', () => {
    expect(readInfobutton(icd('M79.18', '&subTopic.v.dn=Treatment'))).toMatchObject({ place: 'trapezius-upper', chapter: 'release', care: null, note: 'example' });
  });
});

describe('who reads, and in which language', () => {
  it('is the patient unless the request says otherwise', () => {
    expect(readInfobutton(icd('M54.2')).audience).toBe('patient');
    expect(readInfobutton(icd('M54.2', '&performer=PROV')).audience).toBe('patient');
    expect(readInfobutton(icd('M54.2', '&informationRecipient=prov')).audience).toBe('provider');
    expect(readInfobutton(icd('M54.2', '&informationRecipient=PAYOR')).audience).toBe('patient');
    expect(readInfobutton(icd('M54.2', '&informationRecipient=PROV&informationRecipient=PAT')).audience).toBe('patient');
  });

  it('knows dialects, and leaves what we do not speak to the page', () => {
    const language = (tag: string): string | null => readInfobutton(icd('M54.2', `&informationRecipient.languageCode.c=${tag}`)).language;
    expect(['es', 'ES', 'es-MX', 'en-US', 'fr', 'en-XA', 'ar-XB', ''].map(language)).toEqual(['es', 'es', 'es', 'en', null, null, null, null]);
    expect(readInfobutton(icd('M54.2', '&performer.languageCode.c=es')).language).toBe('es');
    expect(readInfobutton(icd('M54.2', '&informationRecipient.languageCode.c=en&performer.languageCode.c=es')).language).toBe('en');
  });
});

describe('a request that cannot be read', () => {
  const long = 'M'.repeat(300);
  it.each([
    '',
    '?',
    '?mainSearchCriteria.v.c',
    '?mainSearchCriteria.v.c=',
    '?mainSearchCriteria.v.dn=back',
    icd('M54.2', '&mainSearchCriteria.v.c=M54.2'),
    icd('M54.2', '&MAINSEARCHCRITERIA.V.C=M54.50'),
    icd('M54.2', `&${ICD}`),
    icd(long),
    icd('M54.2', `&filler=${'x'.repeat(5000)}`),
    icd('M54.2', '&a=1'.repeat(100)),
    icd('%3Cscript%3Ealert(1)%3C/script%3E'),
    icd('M54.2%00'),
    icd('%E0%A4%A'),
    icd('%'),
    icd('..%2F..%2Fetc'),
    icd("M54.2'%20OR%201=1"),
    icd('💥'),
    '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.103&mainSearchCriteria.v.c=M54.50',
    '?mainSearchCriteria.v.cs=ICD10&mainSearchCriteria.v.c=M54.50',
    '?mainSearchCriteria.v.cs=constructor&mainSearchCriteria.v.c=M54.50',
    '?mainSearchCriteria.v.cs=javascript:alert(1)&mainSearchCriteria.v.c=M54.50',
    icd('M54.2', '&subTopic.v.c=Q000628&subTopic.v.c=Q000209'),
    icd('M54.2', '&subTopic.v.c=<b>'),
  ])('opens home with one sentence: %s', (query) => {
    expect(readInfobutton(query)).toMatchObject({ ...home, note: 'unreadable' });
  });

  it('still speaks the language that was asked for', () => {
    expect(readInfobutton(icd('%', '&informationRecipient.languageCode.c=es'))).toMatchObject({ ...home, language: 'es' });
  });

  it('never throws, whatever it is, and always opens what there is', () => {
    const names = fc.constantFrom('mainSearchCriteria.v.c', 'mainSearchCriteria.v.cs', 'subTopic.v.c', 'subTopic.v.dn', 'informationRecipient', 'age.v.v', '%', '');
    const values = fc.oneof(fc.constantFrom('M54.2', 'M79.18', '2.16.840.1.113883.6.90', 'Q000628', '%E0', '__proto__'), fc.string({ maxLength: 30, unit: 'binary' }));
    const queries = fc.array(fc.tuple(names, values).map((pair) => pair.join('=')), { maxLength: 6 }).map((pairs) => `?${pairs.join('&')}`);
    fc.assert(
      fc.property(queries, (query) => {
        const { place, chapter } = readInfobutton(query);
        expect(place === null || isPlace(place)).toBe(true);
        expect(CHAPTER_IDS).toContain(chapter);
      }),
      { numRuns: 500 },
    );
  });

  it('reads nothing of the person', () => {
    const plain = readInfobutton(icd('M54.2'));
    expect(readInfobutton(icd('M54.2', '&age.v.v=45&age.v.u=a&patientPerson.administrativeGenderCode.c=F&patientPerson.administrativeGenderCode.c=M'))).toEqual(plain);
  });
});
