import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAncestors, readOrigins } from '#src/consult/embed-origins.ts';
import { readHostMessage } from '#src/consult/embed-messages.ts';

describe('a message from the page around the frame', () => {
  it('is read as it is meant, and holds nothing more', () => {
    const open = { unknot: 1, type: 'open', place: 'rhomboids', side: 'right', chapter: 'knot', lang: 'es' };
    expect(readHostMessage(open)).toEqual({ message: open });
    expect(readHostMessage({ ...open, lang: 'es-MX', extra: { big: 1 } })).toEqual({ message: open });
    expect(readHostMessage({ unknot: 1, type: 'open', place: 'home' })).toEqual({ message: { unknot: 1, type: 'open', place: 'home' } });
    expect(readHostMessage({ unknot: 1, type: 'open', place: 'hurt' })).toEqual({ message: { unknot: 1, type: 'open', place: 'hurt' } });
    expect(readHostMessage({ unknot: 1, type: 'language', lang: 'en' })).toEqual({ message: { unknot: 1, type: 'language', lang: 'en' } });
  });

  it.each([undefined, null, 1, 'open', '{"unknot":1}', [], {}, { type: 'open', place: 'rhomboids' }, { source: 'devtools' }])('that is not for us is passed over: %j', (data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  it.each([
    { unknot: 2, type: 'open', place: 'rhomboids' },
    { unknot: '1', type: 'open', place: 'rhomboids' },
    { unknot: 1 },
    { unknot: 1, type: 'close' },
    { unknot: 1, type: ['open'] },
    { unknot: 1, type: 'open' },
    { unknot: 1, type: 'open', place: 'rhomboid' },
    { unknot: 1, type: 'open', place: '__proto__' },
    { unknot: 1, type: 'open', place: { toString: 'rhomboids' } },
    { unknot: 1, type: 'open', place: 'rhomboids', side: 'middle' },
    { unknot: 1, type: 'open', place: 'rhomboids', side: null },
    { unknot: 1, type: 'open', place: 'rhomboids', chapter: '<b>' },
    { unknot: 1, type: 'open', place: 'rhomboids', lang: 'fr' },
    { unknot: 1, type: 'open', place: 'rhomboids', lang: 'en-XA' },
    { unknot: 1, type: 'language' },
    { unknot: 1, type: 'language', lang: 'x'.repeat(100_000) },
  ])('that is wrong gets one sentence: %j', (data) => {
    const read = readHostMessage(data);
    expect(read).toHaveProperty('problem');
    const { problem } = read as { problem: string };
    expect(problem).toMatch(/^[A-Z].*\.$/);
    expect(problem.length).toBeLessThan(120);
  });

  it('never throws, whatever it is', () => {
    const thrower = new Proxy({}, { get: () => { throw new Error('no'); }, getOwnPropertyDescriptor: () => { throw new Error('no'); } });
    expect(readHostMessage(thrower)).toHaveProperty('problem');
    const near = fc.record({ unknot: fc.oneof(fc.constant(1), fc.anything()), type: fc.oneof(fc.constantFrom('open', 'language'), fc.anything()), place: fc.anything(), lang: fc.anything() });
    fc.assert(fc.property(fc.oneof(fc.anything(), near), (data) => void readHostMessage(data)), { numRuns: 500 });
  });
});

describe('the list of pages that may speak to us', () => {
  it('takes https, and http of this machine', () => {
    const file = { origins: ['https://clinic.example', ' HTTPS://Clinic.Example/ ', 'https://b.example:8443', 'https://c.example:443', 'http://localhost:3000', 'http://127.0.0.1:80'] };
    const origins = ['https://clinic.example', 'https://b.example:8443', 'https://c.example', 'http://localhost:3000', 'http://127.0.0.1'];
    expect(readOrigins(file)).toEqual({ origins, problem: null });
  });

  it.each(['*', 'https://*', 'https://*.example', 'http://clinic.example', 'clinic.example', 'https://clinic.example/path', 'https://a.example; script-src *', "'unsafe-inline'", 'null', 'file://', 'javascript:alert(1)', 'https://a b', '', 7, null, {}])(
    'refuses %j and says so',
    (entry) => {
      expect(readOrigins({ origins: [entry] })).toEqual({ origins: [], problem: 'embed.json: 1 of 1 origins cannot be used and were left out' });
    },
  );

  it.each([undefined, null, 1, 'x', [], {}, { origins: 'https://clinic.example' }])('is empty where there is none: %j', (file) => {
    expect(readOrigins(file)).toMatchObject({ origins: [] });
    expect(readOrigins(file).problem).not.toBeNull();
  });

  it('is cut where it is too long, and becomes one line of the header', () => {
    const { origins } = readOrigins({ origins: Array.from({ length: 80 }, (_, i) => `https://c${i}.example`) });
    expect(origins.length).toBe(50);
    expect(frameAncestors([])).toBe("frame-ancestors 'self'");
    expect(frameAncestors(['https://clinic.example'])).toBe("frame-ancestors 'self' https://clinic.example");
    fc.assert(fc.property(fc.array(fc.string()), (list) => void expect(frameAncestors(readOrigins({ origins: list }).origins)).not.toMatch(/[;,\n\r*]/)));
  });
});
