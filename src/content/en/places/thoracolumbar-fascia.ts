import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It is a strong sheet that ties the low-back muscles together.',
  everyday: 'It is not a muscle. Several muscles of the back pull on it.',
} as const satisfies ContextWords;
