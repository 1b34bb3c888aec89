import type { words as english } from '../../en/places/serratus-anterior.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Tira del omóplato hacia adelante, en torno a las costillas.',
  everyday: 'Lo usa para empujar, dar golpes con el puño y alcanzar algo alto.',
};
