import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It tips the head back and helps turn it to its own side.',
  everyday: 'It is the top part of the long pillar muscle beside the spine.',
} as const satisfies ContextWords;
