import { coachStore } from './coach.ts';
import { keepChoice } from './kept-choice.ts';

/** The kept choice if it is one of ours, else null. */
export function parseVoice(text: string | null): boolean | null {
  return text === 'on' ? true : text === 'off' ? false : null;
}

/** Keeps on this device whether the coach speaks. @returns a function that stops keeping */
export const keepVoice = (): (() => void) =>
  keepChoice({
    key: 'unknot.coach-voice',
    parse: parseVoice,
    take: (spoken) => coachStore.getState().setSpoken(spoken),
    text: () => (coachStore.getState().spoken ? 'on' : 'off'),
    onChange: coachStore.subscribe,
  });
