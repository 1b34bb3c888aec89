import { describe, expect, it } from 'vitest';
import { firstLanguage } from '#src/state/language.ts';

describe('the language to start with', () => {
  it('is that of the link, else the clinic\'s, else the first of the browser\'s that is offered', () => {
    expect(firstLanguage('es', ['en'], { defaultLanguage: 'en' })).toBe('es');
    expect(firstLanguage(null, ['en-US'], { defaultLanguage: 'es' })).toBe('es');
    expect(firstLanguage(null, ['fr', 'es-MX', 'en'])).toBe('es');
    expect(firstLanguage(null, ['fr'])).toBe('en');
  });

  it('is one that the clinic offers, unless a link asks for another', () => {
    expect(firstLanguage(null, ['es-MX'], { languages: ['en'] })).toBe('en');
    expect(firstLanguage(null, ['en'], { languages: ['es'] })).toBe('es');
    expect(firstLanguage('es', [], { languages: ['en'] })).toBe('es');
  });
});
