import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It turns and bends your trunk.',
  everyday: 'You use it to twist, to cough and to sit up. It lies under the external oblique.',
} as const satisfies ContextWords;
