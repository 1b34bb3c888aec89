import { describe, expect, it } from 'vitest';
import { LARGEST_LOGO, logoProblem, PATHWAY_IDS, readClinic } from '#src/content/clinic.ts';

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

  it('may say more: logo, languages, the way to start with, and when a shared tablet starts anew', () => {
    const file = { logo: 'pictures/oak.svg', languages: ['es', 'en'], defaultLanguage: 'es', pathway: 'low-back', kioskMinutes: 5 };
    expect(readClinic(file)).toEqual({ clinic: file, problem: null });
    for (const pathway of PATHWAY_IDS) expect(readClinic({ pathway }).clinic).toEqual({ pathway });
  });

  it('names no logo from elsewhere, and none that is no picture', () => {
    for (const logo of ['https://x.org/a.png', '//x.org/a.png', '/a.png', '../a.png', 'a/../../b.png', 'a.gif', 'a.svg?x', 'data:image/png;base64,x', 'javascript:a.png', '.hidden.png', 'a b.png', `${'a'.repeat(130)}.png`, 3]) {
      const { clinic, problem } = readClinic({ name: 'Oak', logo });
      expect(clinic, String(logo)).toEqual({ name: 'Oak' });
      expect(problem).toMatch(/^clinic\.json: logo must be .*left out\.$/);
    }
    for (const logo of ['oak.png', './oak.jpg', 'our-logo.v2.JPEG', 'a/b/oak.svg']) expect(readClinic({ logo }).clinic, logo).toEqual({ logo });
  });

  it('loses each setting that is not one, with a sentence each', () => {
    const wrong: Readonly<Record<string, readonly unknown[]>> = {
      languages: [[], ['fr'], 'en', [1]],
      defaultLanguage: ['fr', 1],
      pathway: ['knee', 1, 'Low-back'],
      kioskMinutes: [0, 31, 2.5, '5', null],
    };
    for (const [field, values] of Object.entries(wrong)) {
      for (const value of values) {
        const { clinic, problem } = readClinic({ name: 'Oak', [field]: value });
        expect(clinic, `${field} ${String(value)}`).toEqual({ name: 'Oak' });
        expect(problem).toContain(field);
      }
    }
    expect(readClinic({ languages: ['en'], defaultLanguage: 'es' }).clinic).toEqual({ languages: ['en'] });
    expect(readClinic({ name: '<b>', kioskMinutes: 99, phone: '555 0100' }).problem?.match(/left out\./g)).toHaveLength(2);
    for (const field of ['colour', 'toString', '__proto__x']) expect(readClinic({ [field]: 'x' })).toEqual({ clinic: {}, problem: `clinic.json: ${field} is not known and was left out.` });
  });

  it('shows a logo only when it is a small picture without a script', () => {
    expect(logoProblem({ bytes: LARGEST_LOGO, type: 'image/png' })).toBeNull();
    expect(logoProblem({ bytes: 500, type: 'image/svg+xml', text: '<svg><path d="M0 0"/></svg>' })).toBeNull();
    expect(logoProblem({ bytes: LARGEST_LOGO + 1, type: 'image/png' })).toContain('200 kB');
    for (const type of ['text/html', 'image/gif', '']) expect(logoProblem({ bytes: 500, type }), type).toContain('not a png');
    for (const text of ['<svg><script>1</script></svg>', '<svg onload="x()"/>', '<svg><a href="javascript:x"/></svg>']) expect(logoProblem({ bytes: 500, type: 'image/svg+xml', text }), text).toContain('script');
  });
});
