import { coachStore } from './coach.ts';
import { appStore } from './store.ts';
import { voiceTurn } from './voice-turn.ts';

/**
 * Ends the coach when the person goes to another muscle, side or chapter, and pauses it while the page is out of sight.
 *
 * @returns a function that stops watching and the coach with it
 */
export function watchCoach(): () => void {
  const leave = appStore.subscribe(({ address }, { address: before }) => {
    if (address.place !== before.place || address.side !== before.side || address.chapter !== before.chapter) coachStore.getState().stop();
  });
  // what is read aloud stops for the coach
  const leaveCoach = coachStore.subscribe(({ status }) => voiceTurn.setState({ coach: status === 'running' || status === 'paused' }));
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') coachStore.getState().pause('hidden');
  };
  document.addEventListener('visibilitychange', hidden);
  return () => {
    leave();
    document.removeEventListener('visibilitychange', hidden);
    coachStore.getState().stop();
    leaveCoach();
  };
}
