import type { words as english } from '../../en/places/longissimus-capitis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Inclina la cabeza hacia atrás y ayuda a girarla hacia su propio lado.',
  everyday: 'Es la parte más alta del largo pilar de músculo junto a la columna.',
};
