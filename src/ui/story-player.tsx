import { Pause, Play, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Caption } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { prefersStills } from './tell-story.ts';

/** Read-outs follow the clock at most this often, seconds. */
const READ_OUT_SECONDS = 0.1;

/** Progress of the clock for read-outs, and whether it plays. */
export function useChapterClock(): { readonly progress: number; readonly playing: boolean } {
  const [state, setState] = useState({ progress: chapterClock.progress, playing: chapterClock.playing });
  const last = useRef(0);
  useEffect(
    () =>
      chapterClock.subscribe(() => {
        const now = performance.now() / 1000;
        if (chapterClock.playing && now - last.current < READ_OUT_SECONDS) return;
        last.current = now;
        setState({ progress: chapterClock.progress, playing: chapterClock.playing });
      }),
    [],
  );
  return state;
}

/** Play, drag and captions of a chapter's story. With reduced motion: stills, one caption at a time. */
export function StoryPlayer({ captions }: { readonly captions: readonly Caption[] }): React.JSX.Element {
  const { progress, playing } = useChapterClock();
  const stills = prefersStills();
  // Without the 3D stage nobody draws frames, so the player itself moves the clock.
  const drivesClock = useStore(appStore, (state) => state.view !== '3d') && playing;
  useEffect(() => {
    if (!drivesClock) return;
    let frame = 0;
    let before = performance.now();
    const tick = (now: number): void => {
      chapterClock.advance((now - before) / 1000);
      before = now;
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [drivesClock]);

  return (
    <div className="scrubber">
      {stills ? (
        <button
          type="button"
          className="icon-button play"
          aria-label={message('still.next')}
          onClick={() => {
            const next = captions.find((caption) => caption.from > chapterClock.progress - 0.001 + 0.15);
            chapterClock.setProgress(progress >= 1 ? 0 : next ? Math.min(1, next.from + 0.14) : 1);
          }}
        >
          <SkipForward aria-hidden="true" />
        </button>
      ) : (
        <button
          type="button"
          className="icon-button play"
          aria-label={message(playing ? 'pause' : 'play')}
          onClick={() => (playing ? chapterClock.pause() : chapterClock.play())}
        >
          {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </button>
      )}
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={progress}
        aria-label={message('scrubber')}
        aria-valuetext={captionAt(captions, progress)?.text ?? message('scrubber.value', { percent: Math.round(progress * 100) })}
        onChange={(event) => {
          chapterClock.pause();
          chapterClock.setProgress(Number(event.target.value));
        }}
      />
    </div>
  );
}

export function captionAt(captions: readonly Caption[], progress: number): Caption | undefined {
  return captions.findLast((caption) => caption.from <= progress);
}
