import { isUnit, type PlaceId, type UnitId } from '#src/anatomy/places.ts';
import type { PlaceText } from './chapters.ts';
import { fetchModule } from './fetch-module.ts';
import { isWritten, type WrittenLanguage } from './languages.ts';
import type { ContextWords, UnitWords } from './place-words.ts';
import { loadWords, presentLanguage } from './words.ts';

type WordsOf<Place extends PlaceId> = Place extends UnitId ? UnitWords : ContextWords;
type Shelf = { readonly [Place in PlaceId]: () => Promise<{ readonly words: WordsOf<Place> }> };

const SHELVES: Readonly<Record<WrittenLanguage, Shelf>> = {
  en: {
    'deltoid-middle': () => import('./en/places/deltoid-middle.ts'),
    'deltoid-posterior': () => import('./en/places/deltoid-posterior.ts'),
    'erector-aponeurosis': () => import('./en/places/erector-aponeurosis.ts'),
    'external-oblique': () => import('./en/places/external-oblique.ts'),
    'gluteus-maximus': () => import('./en/places/gluteus-maximus.ts'),
    'gluteus-medius': () => import('./en/places/gluteus-medius.ts'),
    'gluteus-minimus': () => import('./en/places/gluteus-minimus.ts'),
    'iliocostalis-lumborum': () => import('./en/places/iliocostalis-lumborum.ts'),
    'iliocostalis-thoracis': () => import('./en/places/iliocostalis-thoracis.ts'),
    infraspinatus: () => import('./en/places/infraspinatus.ts'),
    'internal-oblique': () => import('./en/places/internal-oblique.ts'),
    'latissimus-dorsi': () => import('./en/places/latissimus-dorsi.ts'),
    'levator-scapulae': () => import('./en/places/levator-scapulae.ts'),
    'longissimus-capitis': () => import('./en/places/longissimus-capitis.ts'),
    'longissimus-cervicis': () => import('./en/places/longissimus-cervicis.ts'),
    'longissimus-thoracis': () => import('./en/places/longissimus-thoracis.ts'),
    'multifidus-rotatores': () => import('./en/places/multifidus-rotatores.ts'),
    piriformis: () => import('./en/places/piriformis.ts'),
    psoas: () => import('./en/places/psoas.ts'),
    'quadratus-lumborum': () => import('./en/places/quadratus-lumborum.ts'),
    rhomboids: () => import('./en/places/rhomboids.ts'),
    'semispinalis-suboccipitals': () => import('./en/places/semispinalis-suboccipitals.ts'),
    'serratus-anterior': () => import('./en/places/serratus-anterior.ts'),
    'serratus-posterior-inferior': () => import('./en/places/serratus-posterior-inferior.ts'),
    'serratus-posterior-superior': () => import('./en/places/serratus-posterior-superior.ts'),
    'spinalis-thoracis': () => import('./en/places/spinalis-thoracis.ts'),
    splenius: () => import('./en/places/splenius.ts'),
    subscapularis: () => import('./en/places/subscapularis.ts'),
    supraspinatus: () => import('./en/places/supraspinatus.ts'),
    'teres-major': () => import('./en/places/teres-major.ts'),
    'teres-minor': () => import('./en/places/teres-minor.ts'),
    'thoracolumbar-fascia': () => import('./en/places/thoracolumbar-fascia.ts'),
    'trapezius-lower': () => import('./en/places/trapezius-lower.ts'),
    'trapezius-middle': () => import('./en/places/trapezius-middle.ts'),
    'trapezius-upper': () => import('./en/places/trapezius-upper.ts'),
  },
  es: {
    'deltoid-middle': () => import('./es/places/deltoid-middle.ts'),
    'deltoid-posterior': () => import('./es/places/deltoid-posterior.ts'),
    'erector-aponeurosis': () => import('./es/places/erector-aponeurosis.ts'),
    'external-oblique': () => import('./es/places/external-oblique.ts'),
    'gluteus-maximus': () => import('./es/places/gluteus-maximus.ts'),
    'gluteus-medius': () => import('./es/places/gluteus-medius.ts'),
    'gluteus-minimus': () => import('./es/places/gluteus-minimus.ts'),
    'iliocostalis-lumborum': () => import('./es/places/iliocostalis-lumborum.ts'),
    'iliocostalis-thoracis': () => import('./es/places/iliocostalis-thoracis.ts'),
    infraspinatus: () => import('./es/places/infraspinatus.ts'),
    'internal-oblique': () => import('./es/places/internal-oblique.ts'),
    'latissimus-dorsi': () => import('./es/places/latissimus-dorsi.ts'),
    'levator-scapulae': () => import('./es/places/levator-scapulae.ts'),
    'longissimus-capitis': () => import('./es/places/longissimus-capitis.ts'),
    'longissimus-cervicis': () => import('./es/places/longissimus-cervicis.ts'),
    'longissimus-thoracis': () => import('./es/places/longissimus-thoracis.ts'),
    'multifidus-rotatores': () => import('./es/places/multifidus-rotatores.ts'),
    piriformis: () => import('./es/places/piriformis.ts'),
    psoas: () => import('./es/places/psoas.ts'),
    'quadratus-lumborum': () => import('./es/places/quadratus-lumborum.ts'),
    rhomboids: () => import('./es/places/rhomboids.ts'),
    'semispinalis-suboccipitals': () => import('./es/places/semispinalis-suboccipitals.ts'),
    'serratus-anterior': () => import('./es/places/serratus-anterior.ts'),
    'serratus-posterior-inferior': () => import('./es/places/serratus-posterior-inferior.ts'),
    'serratus-posterior-superior': () => import('./es/places/serratus-posterior-superior.ts'),
    'spinalis-thoracis': () => import('./es/places/spinalis-thoracis.ts'),
    splenius: () => import('./es/places/splenius.ts'),
    subscapularis: () => import('./es/places/subscapularis.ts'),
    supraspinatus: () => import('./es/places/supraspinatus.ts'),
    'teres-major': () => import('./es/places/teres-major.ts'),
    'teres-minor': () => import('./es/places/teres-minor.ts'),
    'thoracolumbar-fascia': () => import('./es/places/thoracolumbar-fascia.ts'),
    'trapezius-lower': () => import('./es/places/trapezius-lower.ts'),
    'trapezius-middle': () => import('./es/places/trapezius-middle.ts'),
    'trapezius-upper': () => import('./es/places/trapezius-upper.ts'),
  },
};

/** The words of a place, fetched in the present language. Rejects when they do not arrive; the next call tries again. */
export async function loadPlaceText(place: PlaceId): Promise<PlaceText> {
  const language = presentLanguage();
  const [{ words }, { contextText, unitText }] = await Promise.all([fetchModule(SHELVES[isWritten(language) ? language : 'en'][place]), fetchModule(() => import('./unit-chapters.ts')), loadWords('chapters')]);
  // the language was changed meanwhile
  if (presentLanguage() !== language) return loadPlaceText(place);
  const said = isWritten(language) ? words : (await import('./pseudo.ts')).pseudoWords(words, language);
  return isUnit(place) ? unitText(place, said as UnitWords) : contextText(said);
}
