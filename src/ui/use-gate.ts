import { useStore } from 'zustand';
import type { ChapterId } from '#src/content/chapters.ts';
import { hasUrgentTick } from '#src/explain/safety-check.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { appStore } from '#src/state/store.ts';

/**
 * Whether something stands before a chapter: before release the safety check, once since the page was opened; before stretch who
 * to call, as long as a sign is ticked that can be an emergency (the check is never done with such a tick).
 */
export function useGate(chapter: ChapterId): boolean {
  const checked = useStore(hurtStore, (state) => state.checked);
  const urgent = useStore(hurtStore, (state) => hasUrgentTick(state.ticked));
  // a clinician is there, and asks
  const consulting = useStore(appStore, (state) => state.consult);
  if (consulting) return false;
  return (chapter === 'release' && !checked) || (chapter === 'stretch' && urgent);
}
