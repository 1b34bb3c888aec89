import type { words as english } from '../../en/places/internal-oblique.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira y dobla el tronco.',
  everyday: 'Lo usa para girar, toser y pasar de acostado a sentado. Está debajo del oblicuo externo.',
};
