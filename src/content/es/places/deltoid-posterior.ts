import type { words as english } from '../../en/places/deltoid-posterior.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Lleva el brazo hacia atrás.',
  everyday: 'Lo usa para alcanzar algo detrás de usted y para remar.',
};
