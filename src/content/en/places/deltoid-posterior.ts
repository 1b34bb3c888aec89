import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls your arm back.',
  everyday: 'You use it to reach behind you and to row.',
} as const satisfies ContextWords;
