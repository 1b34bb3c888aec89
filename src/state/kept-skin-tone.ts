import { SKIN_TONES, type SkinToneIndex } from '#src/appearance/skin-tones.ts';
import { appStore } from './store.ts';

const KEY = 'unknot.skin-tone';

/** The kept number if it is one of ours, else null: what others wrote there is passed over. */
export function parseSkinTone(text: string | null): SkinToneIndex | null {
  return text !== null && /^\d$/.test(text) && Number(text) < SKIN_TONES.length ? (Number(text) as SkinToneIndex) : null;
}

/**
 * Keeps the chosen skin tone on this device, and shows it in the flat picture (custom property `--skin-tone`).
 *
 * Where storage is denied or full the choice lasts as long as the page.
 */
export function keepSkinTone(): void {
  const show = (): void => document.documentElement.style.setProperty('--skin-tone', SKIN_TONES[appStore.getState().skinTone].css);
  try {
    const kept = parseSkinTone(window.localStorage.getItem(KEY));
    if (kept !== null) appStore.getState().setSkinTone(kept);
  } catch {
    // denied: the default stands
  }
  show();
  appStore.subscribe((state, before) => {
    if (state.skinTone === before.skinTone) return;
    show();
    try {
      window.localStorage.setItem(KEY, String(state.skinTone));
    } catch {
      // denied or full: the choice lasts as long as the page
    }
  });
}
