import type { PseudoLanguage } from './languages.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'm', n: 'ñ', o: 'ó', p: 'þ', q: 'q', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'v', w: 'ŵ', x: 'x', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'M', N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Q', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'V', W: 'Ŵ', X: 'X', Y: 'Ý', Z: 'Ž',
};
/** Longer by this share, as words from English tend to be in other languages. */
const LONGER = 0.35;
const [RIGHT_TO_LEFT, END] = ['\u202e', '\u202c'];

/** The parts of a pattern outside of its outermost braces go through `change`; what is in braces stays as it is. */
function outsideBraces(pattern: string, change: (text: string) => string): string {
  let depth = 0;
  let from = 0;
  let out = '';
  for (let at = 0; at <= pattern.length; at += 1) {
    const letter = pattern[at];
    if (depth === 0 && (letter === '{' || letter === undefined)) out += change(pattern.slice(from, at));
    if (letter === '{') {
      if (depth === 0) from = at;
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (depth === 0) {
        out += pattern.slice(from, at + 1);
        from = at + 1;
      }
    }
  }
  return out;
}

function pseudoText(text: string, language: PseudoLanguage): string {
  if (language === 'ar-XB') return outsideBraces(text, (part) => (/\S/.test(part) ? `${RIGHT_TO_LEFT}${part}${END}` : part));
  const accented = outsideBraces(text, (part) => part.replaceAll(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter));
  // in pieces as long as words are
  return `${accented}${' ~~~~'.repeat(Math.ceil((text.length * LONGER) / 5))}`;
}

/** English words as a pseudo-locale shows them: every string in them, however deep. */
export function pseudoWords<Words>(words: Words, language: PseudoLanguage): Words {
  if (typeof words === 'string') return pseudoText(words, language) as Words;
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word, language)) as Words;
  if (words !== null && typeof words === 'object') {
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoWords(value as unknown, language)])) as Words;
  }
  return words;
}
