import type { words as english } from '../../en/places/thoracolumbar-fascia.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Es una lámina fuerte que une los músculos de la espalda baja.',
  everyday: 'No es un músculo. Varios músculos de la espalda tiran de ella.',
};
