import { Pause, Play, RotateCcw, SkipForward } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { captionClaim } from '#src/content/caption-claims.ts';
import { message } from '#src/content/messages.ts';
import { storyWord } from '#src/content/story-words.ts';
import { shownFrom } from '#src/explain/beats.ts';
import { marksOf } from '#src/explain/chapter-time.ts';
import { isStoryChapter } from '#src/state/story-engine.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { EvidenceLevelMark } from '../evidence-badge.tsx';
import { prefersStills } from '../tell-story.ts';
import { marksWithoutRoom } from './marks-with-room.ts';
import { markWords, timeWords } from './time-words.ts';
import { useStoryFailed, useStoryMoment, type StoryMoment } from './use-story.ts';
import './story.css';

const SPEEDS = [0.5, 1, 2] as const;

/** What is said now, the clock of the chapter with its marks, and the buttons that move it. */
export function StoryBar({ felt }: { readonly felt: string }): React.JSX.Element {
  const moment = useStoryMoment();
  const failed = useStoryFailed();
  const late = useLate(moment.told === null);
  const said = moment.beat ? (moment.beat.caption === 'felt' ? felt : storyWord(moment.beat.caption)) : failed ? storyWord('model.failed') : late ? storyWord('model.waiting') : '';
  const level = moment.beat ? captionClaim(moment.beat.caption).evidence : null;
  return (
    <>
      <p className="story-caption" role="status">
        {said}
        {level ? (
          <span className="level">
            <EvidenceLevelMark level={level} />
          </span>
        ) : null}
      </p>
      <Scrubber moment={moment} said={level ? `${said} ${message(`evidence.${level}`)}.` : said} />
    </>
  );
}

/** Whether something has lasted long enough that it must be said: 400 ms. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), 400);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}

function Scrubber({ moment, said }: { readonly moment: StoryMoment; readonly said: string }): React.JSX.Element {
  const { told, progress, playing, hours, beats } = moment;
  const chapter = useStore(appStore, (state) => state.address.chapter);
  const [speed, setSpeed] = useState(chapterClock.speed);
  const stills = prefersStills();
  useClockWithoutStage(playing);
  const marks = told && isStoryChapter(chapter) ? marksOf(chapter, told.course) : [];
  const here = marks.findLast((mark) => mark.progress <= progress + 0.01);
  const crowded = (room: number): ReadonlySet<unknown> => marksWithoutRoom(marks, (mark) => mark.progress, room);
  const [minor, rare] = [crowded(ROOM.narrow), crowded(ROOM.tiny)];
  const time = told ? timeWords(told.course, hours) : '';
  const skip = (): void => {
    const next = beats.find(({ from }) => from > progress + 0.001);
    chapterClock.setProgress(progress >= 1 ? 0 : next ? shownFrom(next) : 1);
  };
  return (
    <div className="scrubber">
      {stills ? (
        <button
          type="button"
          className="icon-button play"
          aria-label={message('still.next')}
          onClick={skip}
        >
          <SkipForward aria-hidden="true" />
        </button>
      ) : (
        <button
          type="button"
          className="icon-button play"
          aria-label={playing ? message('pause') : progress >= 1 ? storyWord('replay') : message('play')}
          onClick={() => (playing ? chapterClock.pause() : chapterClock.play())}
        >
          {playing ? <Pause aria-hidden="true" /> : progress >= 1 ? <RotateCcw aria-hidden="true" /> : <Play aria-hidden="true" />}
        </button>
      )}
      <div className="scrubber-track">
        <input
          type="range"
          min={0}
          max={1}
          step={0.005}
          value={progress}
          aria-label={message('scrubber')}
          aria-valuetext={`${time}. ${said}`}
          onChange={(event) => {
            chapterClock.pause();
            chapterClock.setProgress(Number(event.target.value));
          }}
        />
        <div className="ticks" aria-hidden="true">
          {marks.map((mark) => (
            <span key={`${mark.unit}${mark.count}`} className={`${mark === here ? 'here' : ''} ${minor.has(mark) ? 'minor' : rare.has(mark) ? 'rare' : ''}`} style={{ left: `${mark.progress * 100}%` }}>
              {markWords(mark)}
            </span>
          ))}
        </div>
      </div>
      {stills ? null : (
        <button type="button" className="icon-button skip" aria-label={storyWord('skip')} onClick={skip}>
          <SkipForward aria-hidden="true" />
        </button>
      )}
      {stills ? null : (
        <button
          type="button"
          className="button speed"
          aria-label={`${storyWord('speed.label')}: ${speed}×`}
          onClick={() => {
            const next = SPEEDS[(SPEEDS.indexOf(speed as (typeof SPEEDS)[number]) + 1) % SPEEDS.length]!;
            chapterClock.setSpeed(next);
            setSpeed(next);
          }}
        >
          {speed}×
        </button>
      )}
    </div>
  );
}

/** A narrow player, and a very narrow one, have no room for marks nearer than this to another. */
const ROOM = { narrow: 0.22, tiny: 0.34 } as const;

/** Without the 3D stage nobody draws frames, so the bar itself moves the clock. */
function useClockWithoutStage(playing: boolean): void {
  const drives = useStore(appStore, (state) => state.view !== '3d') && playing;
  useEffect(() => {
    if (!drives) return;
    let frame = 0;
    let before = performance.now();
    const tick = (now: number): void => {
      chapterClock.advance((now - before) / 1000);
      before = now;
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [drives]);
}
