import type { words as english } from '../../en/places/spinalis-thoracis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Ayuda a mantener derecha la espalda media.',
  everyday: 'Es una cinta delgada, justo al lado de la columna.',
};
