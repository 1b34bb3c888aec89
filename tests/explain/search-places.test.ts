import { describe, expect, it } from 'vitest';
import { isUnit, PLACE_IDS, type PlaceId } from '#src/anatomy/places.ts';
import { LANGUAGES } from '#src/content/languages.ts';
import { LATIN_NAMES } from '#src/content/place-names.ts';
import { loadSearchBooks } from '#src/content/search-words.ts';
import { buildPlaceSearch, saysNoPlace, searchPlaces } from '#src/explain/search-places.ts';
import { folded, namesWarningSign } from '#src/explain/search-text.ts';

const books = await loadSearchBooks();
const search = buildPlaceSearch(books);

/** A letter left out, twice, wrong, or changed with the next: what fingers do. Every letter of a name in turn. */
function slipsOf(name: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
    if (!/\p{L}/u.test(letter)) continue;
    slips.push(`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}${letter === 'x' ? 'y' : 'x'}${after}`);
    if (/^\p{L}/u.test(after)) slips.push(`${before}${after[0]}${letter}${after.slice(1)}`);
  }
  return slips;
}

describe.each(LANGUAGES)('a search in "%s"', (language) => {
  const first = (query: string, many = 3): readonly PlaceId[] => searchPlaces(search, query, language).slice(0, many);
  const { names, phrases } = books.find((book) => book.language === language)!;

  it('finds every place by its plain name, its Latin name and where it is', () => {
    for (const place of PLACE_IDS) {
      expect(first(names[place].name, 1), names[place].name).toEqual([place]);
      expect(first(names[place].where), names[place].where).toContain(place);
      expect(first(LATIN_NAMES[place]), LATIN_NAMES[place]).toContain(place);
      expect(first(names[place].name.toUpperCase(), 1)).toEqual([place]);
      expect(first(folded(names[place].name), 1)).toEqual([place]);
    }
  });

  it('finds every place by its plain name with one typing mistake', () => {
    const lost = PLACE_IDS.flatMap((place) =>
      slipsOf(names[place].name).filter((slip) => !first(slip).includes(place)).map((slip) => `${slip}: ${first(slip).join(', ')}`),
    );
    expect(lost).toEqual([]);
  });

  it('finds names while they are typed', () => {
    for (const place of PLACE_IDS) {
      const name = names[place].name;
      for (let letters = 1; letters < name.length; letters += 1) {
        const begun = name.slice(0, letters);
        if (!saysNoPlace(search, begun)) expect(searchPlaces(search, begun, language), begun).not.toEqual([]);
      }
    }
  });

  it('finds names and phrases of the other language too', () => {
    const other = books.find((book) => book.language !== language)!;
    for (const place of PLACE_IDS) expect(first(other.names[place].name), other.names[place].name).toContain(place);
    expect(first(language === 'en' ? 'nalga' : 'buttock')).toContain('gluteus-maximus');
  });

  it('finds every place by each of its phrases', () => {
    for (const place of PLACE_IDS) {
      for (const phrase of phrases[place]) {
        const found = searchPlaces(search, phrase, language);
        // as many as fit; a unit goes before a place without a story
        if (isUnit(place) && found.length < 8) expect(found, phrase).toContain(place);
        else expect(found, phrase).not.toEqual([]);
      }
    }
  });

  it('is empty for nothing and for nonsense', () => {
    for (const query of ['', '   ', '?!', 'qwxyzk', 'xxxxxxxx', '12345']) expect(searchPlaces(search, query, language), query).toEqual([]);
  });

  it('shows at most eight', () => {
    for (const query of ['back', 'espalda', 'a', 's', 'shoulder', 'hombro']) expect(searchPlaces(search, query, language).length).toBeLessThanOrEqual(8);
  });
});

describe('what people ask', () => {
  const expectFirst = (language: 'en' | 'es', query: string, wanted: readonly PlaceId[], among: number): void => {
    const found = searchPlaces(search, query, language).slice(0, among);
    for (const place of wanted) expect(found, `${query} → ${found.join(', ')}`).toContain(place);
  };

  it('in English leads to places that the clinical file names', () => {
    expectFirst('en', 'shoulder blade', ['rhomboids', 'levator-scapulae', 'trapezius-middle'], 4);
    expectFirst('en', 'sholder blde', ['rhomboids', 'levator-scapulae'], 4);
    expectFirst('en', 'between my shoulder blades', ['rhomboids', 'trapezius-middle'], 2);
    expectFirst('en', 'after sitting', ['psoas', 'gluteus-maximus', 'piriformis'], 8);
    expectFirst('en', 'headache', ['semispinalis-suboccipitals', 'splenius', 'trapezius-upper'], 3);
    expectFirst('en', 'desk', ['trapezius-upper', 'trapezius-middle', 'rhomboids'], 3);
    expectFirst('en', 'computer', ['trapezius-upper'], 3);
    expectFirst('en', 'trapezios', ['trapezius-upper', 'trapezius-middle', 'trapezius-lower'], 3);
    expectFirst('en', 'traps', ['trapezius-upper', 'trapezius-middle', 'trapezius-lower'], 3);
    expectFirst('en', 'QL', ['quadratus-lumborum'], 1);
    expectFirst('en', 'lats', ['latissimus-dorsi'], 1);
    expectFirst('en', 'glutes', ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'], 3);
    expectFirst('en', 'my lower back hurts', ['iliocostalis-lumborum', 'quadratus-lumborum'], 3);
    expectFirst('en', 'lumbar', ['iliocostalis-lumborum', 'quadratus-lumborum'], 3);
    expectFirst('en', 'stiff neck', ['levator-scapulae', 'splenius'], 2);
    expectFirst('en', 'heavy bag', ['trapezius-upper', 'supraspinatus'], 2);
    expectFirst('en', 'sciatica', ['piriformis', 'gluteus-minimus'], 2);
  });

  it('in Spanish leads to the same places', () => {
    expectFirst('es', 'omóplato', ['rhomboids', 'levator-scapulae', 'trapezius-middle'], 5);
    expectFirst('es', 'omoplato', ['rhomboids', 'levator-scapulae'], 4);
    expectFirst('es', 'dolor de cabeza', ['semispinalis-suboccipitals', 'splenius', 'trapezius-upper'], 3);
    expectFirst('es', 'nalga', ['gluteus-maximus', 'gluteus-medius', 'piriformis'], 4);
    expectFirst('es', 'me duele la nalga al sentarme', ['gluteus-maximus', 'piriformis'], 3);
    expectFirst('es', 'después de estar sentado', ['gluteus-maximus', 'psoas', 'piriformis'], 8);
    expectFirst('es', 'escritorio', ['trapezius-upper', 'trapezius-middle', 'rhomboids'], 3);
    expectFirst('es', 'espalda baja', ['iliocostalis-lumborum', 'quadratus-lumborum'], 3);
    expectFirst('es', 'tortícolis', ['levator-scapulae', 'splenius'], 2);
    expectFirst('es', 'ciática', ['piriformis', 'gluteus-minimus'], 2);
    expectFirst('es', 'headache', ['semispinalis-suboccipitals', 'splenius'], 3);
  });

  it('puts muscles with a story before places without one where both are meant alike', () => {
    for (const query of ['neck', 'low back', 'hip', 'flank']) expect(isUnit(searchPlaces(search, query, 'en')[0]!), query).toBe(true);
    for (const query of ['cuello', 'espalda baja', 'cadera', 'costado']) expect(isUnit(searchPlaces(search, query, 'es')[0]!), query).toBe(true);
  });

  it('is told apart from words that fit everywhere', () => {
    for (const query of ['pain', 'my muscle hurts', 'dolor', 'me duele', 'a knot']) {
      expect(saysNoPlace(search, query), query).toBe(true);
      expect(searchPlaces(search, query, 'en'), query).toEqual([]);
    }
    for (const query of ['', ' ', 'neck pain', 'qwxyzk', 'dolor de cabeza']) expect(saysNoPlace(search, query), query).toBe(false);
  });

  it('is told to the warning signs where it names one', () => {
    for (const query of ['Chest pain', 'numb leg', 'fiebre y espalda', 'dolor de pecho']) expect(namesWarningSign(query, search.wording), query).toBe(true);
    for (const query of ['neck', 'sitting', 'nalga', '']) expect(namesWarningSign(query, search.wording), query).toBe(false);
  });
});

describe('phrases', () => {
  it('are 8 to 15 a place, short, and none twice', () => {
    for (const { phrases } of books) {
      for (const place of PLACE_IDS) {
        const list = phrases[place];
        expect(list.length, place).toBeGreaterThanOrEqual(8);
        expect(list.length, place).toBeLessThanOrEqual(15);
        expect(new Set(list.map(folded)).size, place).toBe(list.length);
        for (const phrase of list) expect(phrase.split(' ').length, phrase).toBeLessThanOrEqual(9);
      }
    }
  });
});
