import type { words as english } from '../../en/places/longissimus-cervicis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Ayuda a sostener el cuello y a inclinarlo hacia el lado.',
  everyday: 'Es la parte alta del largo pilar de músculo junto a la columna.',
};
