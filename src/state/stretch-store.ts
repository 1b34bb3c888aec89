import { createStore } from 'zustand/vanilla';
import type { PoseAngles } from '#src/kinematics/pose.ts';

/** What a person chose in the stretch chapter. */
export interface StretchState {
  /** The move on the stage; null until one is chosen for the muscle. */
  readonly move: string | null;
  /** Whether the figure does the move over and over. */
  readonly playing: boolean;
  /** Angles of the sliders; null while a move is shown. */
  readonly bend: PoseAngles | null;
}

export interface StretchActions {
  /** @param playing whether the figure begins at once; without motion it never does */
  chooseMove(move: string, playing: boolean): void;
  setPlaying(playing: boolean): void;
  /** Bends the figure by hand; null goes back to the move. */
  setBend(bend: PoseAngles | null): void;
  forget(): void;
}

const NOTHING: StretchState = { move: null, playing: false, bend: null };

/** Slow state of the stretch chapter. Where the figure is in its move is in stretch-figure.ts. */
export const stretchStore = createStore<StretchState & StretchActions>()((set) => ({
  ...NOTHING,
  chooseMove: (move, playing) => set({ move, playing, bend: null }),
  setPlaying: (playing) => set({ playing }),
  setBend: (bend) => set({ bend, playing: false }),
  forget: () => set(NOTHING),
}));
