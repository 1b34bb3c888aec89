import { describe, expect, it } from 'vitest';
import { readClinic } from '#src/content/clinic.ts';

describe('the clinic file', () => {
  it('may say nothing, and then nothing is shown', () => {
    expect(readClinic({})).toEqual({ clinic: {}, problem: null });
  });

  it('is shown as it is where it is sound', () => {
    const file = { name: 'Oak Street Clinic', phone: '+1 (555) 010-0199', link: 'https://example.org/book?x=1' };
    expect(readClinic(file)).toEqual({ clinic: file, problem: null });
  });

  it('loses what cannot be shown, with one sentence, and keeps the rest', () => {
    for (const link of ['javascript:alert(1)', 'http://example.org', 'https://a b', 'data:text/html,x', 'https://x/"><script>', 7]) {
      const { clinic, problem } = readClinic({ name: 'Oak', link });
      expect(clinic, String(link)).toEqual({ name: 'Oak' });
      expect(problem).toContain('link');
    }
    for (const name of ['<b>Oak</b>', 'x'.repeat(81), null]) expect(readClinic({ name, phone: '555 0100' }).clinic).toEqual({ phone: '555 0100' });
    for (const phone of ['call me', '1', '0'.repeat(40)]) expect(readClinic({ phone }).clinic).toEqual({});
    for (const file of [null, 'text', [1], 3]) expect(readClinic(file).problem).toMatch(/clinic\.json/);
  });
});
