import { SKIN_TONES, type SkinToneIndex } from '#src/appearance/skin-tones.ts';
import { keepChoice } from './kept-choice.ts';
import { appStore } from './store.ts';

/** The kept number if it is one of ours, else null: what others wrote there is passed over. */
export function parseSkinTone(text: string | null): SkinToneIndex | null {
  return text !== null && /^\d$/.test(text) && Number(text) < SKIN_TONES.length ? (Number(text) as SkinToneIndex) : null;
}

/** Keeps the chosen skin tone on this device, and shows it in the flat picture (custom property `--skin-tone`). */
export function keepSkinTone(): void {
  const show = (): void => document.documentElement.style.setProperty('--skin-tone', SKIN_TONES[appStore.getState().skinTone].css);
  keepChoice({
    key: 'unknot.skin-tone',
    parse: parseSkinTone,
    take: (tone) => appStore.getState().setSkinTone(tone),
    text: () => String(appStore.getState().skinTone),
    onChange: appStore.subscribe,
  });
  show();
  appStore.subscribe((state, before) => {
    if (state.skinTone !== before.skinTone) show();
  });
}
