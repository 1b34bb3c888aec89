import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your arm out to the side.',
  everyday: 'You use it to put on a coat and to reach a shelf.',
} as const satisfies ContextWords;
