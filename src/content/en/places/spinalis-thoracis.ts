import type { ContextWords } from '../../place-words.ts';

export const words = {
  does: 'It helps hold the mid-back straight.',
  everyday: 'It is a thin strap that lies right beside the spine.',
} as const satisfies ContextWords;
