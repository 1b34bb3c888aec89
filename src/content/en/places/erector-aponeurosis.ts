import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It is the broad tendon of the long low-back muscles.',
  everyday: 'It is not a muscle. It passes their pull on to the hip bones and the sacrum.',
} as const satisfies ContextWords;
