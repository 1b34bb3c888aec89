import silabea from 'silabea';
import readability from 'text-readability';

/** Words of a text, without numbers and signs. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? [];

/** Sentences of a text; what has no end mark of its own counts as one. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?:])\s+/).filter((sentence) => sentence.trim() !== '');

/** Words and numbers of a sentence, as a reader counts them. */
export const lengthOf = (sentence: string): number => (sentence.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? []).length;

/** US school grade by Flesch and Kincaid; the library counts syllables. */
export const gradeOf = (text: string): number => readability.fleschKincaidGrade(text);

/**
 * Ease of a Spanish text after Fernández-Huerta, about 0 to 100: 206.84 − 60 · syllables a word − 1.02 · words a sentence.
 * 70 and more is easy enough for the sixth year of school.
 *
 * @source Fernández Huerta J. Medidas sencillas de lecturabilidad. Consigna 1959;214:29-32, with the sign of the sentence term as corrected since
 */
export function fernandezHuerta(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + silabea.getSilabas(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')).silabas.length, 0);
  return 206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentencesIn(text).length;
}
