import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PICTURE_AT_EASE, type MicroPicture } from '#src/appearance/micro/micro-picture.ts';
import { pictureOf } from '#src/appearance/micro/picture-of-knot.ts';
import { storyWord } from '#src/content/story-words.ts';
import { createMicroState, writeMicroState } from '#src/physiology/micro.ts';
import { COLUMN } from '#src/physiology/sample.ts';
import { storySample } from '#src/state/story-engine.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { CloserLook } from '../closer-look/closer-look.tsx';
import { prefersStills } from '../tell-story.ts';
import { useChapterClock } from '../use-chapter-clock.ts';
import { ChoiceRows } from './choice-rows.tsx';
import './story.css';

const STOPS = [
  { id: '0', word: 'closer.muscle' },
  { id: '0.5', word: 'closer.fiber' },
  { id: '1', word: 'closer.steps' },
] as const;

/** The closer look over the body, in step with the story: its player stays below and moves both. */
export function CloserView(): React.JSX.Element {
  const insets = useStore(appStore, (state) => state.insets);
  const chapter = useStore(appStore, (state) => state.address.chapter);
  const { playing } = useChapterClock();
  const [zoom, setZoom] = useState<(typeof STOPS)[number]['id']>('0');
  const micro = useRef(createMicroState());
  const picture = useRef<MicroPicture>({ ...PICTURE_AT_EASE });
  const box = useRef<HTMLDivElement>(null);
  const stills = prefersStills();
  const read = (): MicroPicture => {
    const sample = storySample(chapter, chapterClock.progress);
    if (sample) pictureOf(writeMicroState(sample, micro.current), sample[COLUMN.E]!, picture.current);
    return picture.current;
  };
  // one move from the body into the fiber; who wants no motion begins with the whole
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    if (stills) return;
    const timer = setTimeout(() => setZoom('1'), 700);
    return () => clearTimeout(timer);
  }, [stills]);
  const leave = (): void => appStore.getState().setShow(null);
  return (
    // Escape leaves it, as it leaves every sheet
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={box}
      className="closer-view"
      aria-label={storyWord('closer.open')}
      style={{ right: insets.right, bottom: insets.bottom }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <CloserLook read={read} zoom={Number(zoom)} playing={playing || !stills} stills={stills} onBack={leave} />
      <div className="closer-stops">
        <ChoiceRows look="pills" hideLegend legend={storyWord('closer.how-close')} choices={STOPS.map(({ id, word }) => ({ id, name: storyWord(word) }))} chosen={zoom} onChoose={setZoom} />
      </div>
    </section>
  );
}
