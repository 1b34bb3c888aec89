import { isUnit, type PlaceId } from '#src/anatomy/places.ts';
import type { PlaceText } from './chapters.ts';
import { placeShelf as englishShelf } from './en/place-shelf.ts';
import { fetchModule } from './fetch-module.ts';
import { isWritten, type WrittenLanguage } from './languages.ts';
import type { ContextWords, PlaceShelf, UnitWords } from './place-words.ts';
import { loadWords, presentLanguage } from './words.ts';

/** The English shelf is in the first bundle; others come when their language is spoken. */
const shelfOf = async (language: WrittenLanguage): Promise<PlaceShelf> => (language === 'en' ? englishShelf : (await fetchModule(() => import('./es/place-shelf.ts'))).placeShelf);

/** The words of a place, fetched in the present language. Rejects when they do not arrive; the next call tries again. */
export async function loadPlaceText(place: PlaceId): Promise<PlaceText> {
  const language = presentLanguage();
  const book = shelfOf(isWritten(language) ? language : 'en').then((shelf) => fetchModule<{ readonly words: UnitWords | ContextWords }>(shelf[place]));
  const [{ words }, { contextText, unitText }] = await Promise.all([book, fetchModule(() => import('./unit-chapters.ts')), loadWords('chapters')]);
  // the language was changed meanwhile
  if (presentLanguage() !== language) return loadPlaceText(place);
  const said = isWritten(language) ? words : (await import('./pseudo.ts')).pseudoWords(words, language);
  return isUnit(place) ? unitText(place, said as UnitWords) : contextText(said);
}
