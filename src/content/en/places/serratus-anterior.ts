import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls the shoulder blade forward around the ribs.',
  everyday: 'You use it to push, to punch and to reach up.',
} as const satisfies ContextWords;
