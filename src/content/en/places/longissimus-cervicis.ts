import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It helps hold the neck up and bend it to the side.',
  everyday: 'It is the upper part of the long pillar muscle beside the spine.',
} as const satisfies ContextWords;
