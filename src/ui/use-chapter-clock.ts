import { useEffect, useRef, useState } from 'react';
import { chapterClock } from '#src/state/store.ts';

/** Read-outs follow the clock at most this often, seconds. */
const READ_OUT_SECONDS = 0.1;

/** Progress of the clock for read-outs, and whether it plays. */
export function useChapterClock(): { readonly progress: number; readonly playing: boolean } {
  const [state, setState] = useState({ progress: chapterClock.progress, playing: chapterClock.playing });
  const last = useRef(0);
  useEffect(() => {
    const read = (): void => {
      const now = performance.now() / 1000;
      if (chapterClock.playing && now - last.current < READ_OUT_SECONDS) return;
      last.current = now;
      setState({ progress: chapterClock.progress, playing: chapterClock.playing });
    };
    // the clock may have moved between drawing and listening
    read();
    return chapterClock.subscribe(read);
  }, []);
  return state;
}
