import { coachStore } from './coach.ts';

const KEY = 'unknot.coach-voice';

/** The kept choice if it is one of ours, else null. */
export function parseVoice(text: string | null): boolean | null {
  return text === 'on' ? true : text === 'off' ? false : null;
}

/**
 * Keeps on this device whether the coach speaks. Where storage is denied or full the choice lasts as long as the page.
 *
 * @returns a function that stops keeping
 */
export function keepVoice(): () => void {
  try {
    const kept = parseVoice(window.localStorage.getItem(KEY));
    if (kept !== null) coachStore.getState().setSpoken(kept);
  } catch {
    // denied: silence stands
  }
  return coachStore.subscribe(({ spoken }, before) => {
    if (spoken === before.spoken) return;
    try {
      window.localStorage.setItem(KEY, spoken ? 'on' : 'off');
    } catch {
      // denied or full: the choice lasts as long as the page
    }
  });
}
