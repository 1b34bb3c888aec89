import { createStore } from 'zustand/vanilla';
import { DEFAULT_SKIN_TONE } from '#src/appearance/skin-tones.ts';
import { FLAT_TURN_ORDER } from '#src/anatomy/flat.ts';
import { HOME } from './address.ts';
import { FIRST_CHOICE } from './story-choice.ts';
import { createChapterClock } from './chapter-clock.ts';
import type { Address, AppActions, AppState, ViewPose } from './app-state.ts';

export const INITIAL_STATE: AppState = {
  address: HOME,
  language: 'en',
  consult: false,
  notice: null,
  view: 'loading',
  flatReason: null,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  command: null,
  story: FIRST_CHOICE,
  drawnLarger: true,
  orientation: 'behind',
  flatTurn: 'back',
  quality: 'auto',
  skinTone: DEFAULT_SKIN_TONE,
  wantedPose: null,
};

/** Progress of the open chapter; see chapter-clock.ts. */
export const chapterClock = createChapterClock();

/** Asks the stage where the eye is; null while the key view stands or there is no stage. The stage puts its answer here. */
export const stageView: { read: () => ViewPose | null } = { read: () => null };

/** The one store of the page: slow state and named actions. Fast values live in chapterClock. */
export const appStore = createStore<AppState & AppActions>()((set) => {
  const go = (change: Partial<Address>): void =>
    set((state) => ({ address: { ...state.address, ...change }, notice: null }));
  return {
    ...INITIAL_STATE,
    openPlace: (place, side) => {
      chapterClock.pause();
      chapterClock.setProgress(0);
      set(({ story }) => ({ wantedPose: null, story: { ...story, spot: 0 } }));
      go({ place, way: null, plan: null, side, chapter: 'meet', show: null, tour: null });
    },
    setChapter: (chapter) => {
      chapterClock.pause();
      chapterClock.setProgress(0);
      set({ wantedPose: null });
      go({ chapter, show: null, tour: null });
    },
    setSide: (side) => {
      set({ wantedPose: null });
      go({ side });
    },
    setLayer: (layer) => go({ layer }),
    setShow: (show) => go({ show }),
    goHome: () => {
      chapterClock.pause();
      chapterClock.setProgress(0);
      set({ wantedPose: null });
      go({ ...HOME });
    },
    closePlan: () => go({ plan: null }),
    goHurt: () => {
      chapterClock.pause();
      chapterClock.setProgress(0);
      set({ wantedPose: null });
      go({ ...HOME, way: 'hurt' });
    },
    setView: (view, flatReason) => set({ view, flatReason }),
    setInsets: (insets) => set({ insets }),
    sendCommand: (kind) => set((state) => ({ command: { kind, serial: (state.command?.serial ?? 0) + 1 } })),
    setDrawnLarger: (drawnLarger) => set({ drawnLarger }),
    chooseStory: (change) => set(({ story }) => ({ story: { ...story, ...change } })),
    setOrientation: (orientation) => set({ orientation }),
    turnFlat: (by) =>
      set(({ flatTurn }) => ({ flatTurn: FLAT_TURN_ORDER[FLAT_TURN_ORDER.indexOf(flatTurn) + by] ?? flatTurn })),
    setNotice: (notice) => set({ notice }),
    setLanguage: (language) => set({ language }),
    setSkinTone: (skinTone) => set({ skinTone }),
  };
});
