import type { words as english } from '../../en/places/deltoid-middle.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Sube el brazo hacia un lado.',
  everyday: 'Lo usa para ponerse un abrigo y alcanzar un estante.',
};
