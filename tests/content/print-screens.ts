/**
 * `npm run words`: how hard each screen is to read, in every language, the hardest first. English in school grades (Flesch-Kincaid,
 * at most 6), Spanish in ease (Fernández-Huerta, at least 70). `npm run words -- 30` prints so many lines a language.
 */
import { LANGUAGES } from '#src/content/languages.ts';
import { fernandezHuerta, gradeOf, lengthOf, sentencesIn, wordsIn } from './support/reading.ts';
import { allScreens, proseOf } from './support/screens.ts';

const lines = Number(process.argv[2] ?? Infinity);

async function print(): Promise<void> {
  for (const language of LANGUAGES) {
    const screens = (await allScreens(language)).map((screen) => {
      const prose = proseOf(screen);
      const sentences = sentencesIn(prose);
      const words = wordsIn(prose).length;
      return { id: screen.id, words, longest: Math.max(...sentences.map(lengthOf)), score: language === 'en' ? gradeOf(prose) : fernandezHuerta(prose) };
    });
    const sorted = screens.toSorted((a, b) => (language === 'en' ? b.score - a.score : a.score - b.score));
    const read = screens.filter(({ words }) => words >= 25);
    const mean = read.reduce((sum, { score, words }) => sum + score * words, 0) / read.reduce((sum, { words }) => sum + words, 0);
    console.log(`\n${language}: ${screens.length} screens, ${screens.reduce((sum, { words }) => sum + words, 0)} words, mean ${mean.toFixed(1)}`);
    console.log(`${'screen'.padEnd(52)} words  longest  score`);
    for (const { id, words, longest, score } of sorted.slice(0, lines)) console.log(`${id.padEnd(52)} ${String(words).padStart(5)}  ${String(longest).padStart(7)}  ${score.toFixed(1).padStart(5)}${words < 25 ? '  (label)' : ''}`);
  }
}

await print();
