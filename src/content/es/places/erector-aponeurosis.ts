import type { words as english } from '../../en/places/erector-aponeurosis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Es el tendón ancho de los músculos largos de la espalda baja.',
  everyday: 'No es un músculo. Pasa la fuerza de ellos a los huesos de la cadera y al sacro.',
};
