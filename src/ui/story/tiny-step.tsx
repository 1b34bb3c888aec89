import { useState } from 'react';
import { useStore } from 'zustand';
import { PICTURE_AT_EASE } from '#src/appearance/micro/micro-picture.ts';
import { pictureOf } from '#src/appearance/micro/picture-of-knot.ts';
import { createMicroState, writeMicroState } from '#src/physiology/micro.ts';
import { COLUMN } from '#src/physiology/sample.ts';
import { storySample } from '#src/state/story-engine.ts';
import { appStore } from '#src/state/store.ts';
import { OneStep } from '../closer-look/one-step.tsx';
import { useStoryMoment } from './use-story.ts';

/** One tiny step of a fiber at ease and in the spot, at the moment that the story shows. */
export function TinyStep(): React.JSX.Element | null {
  const chapter = useStore(appStore, (state) => state.address.chapter);
  const [micro] = useState(createMicroState);
  const { told, progress } = useStoryMoment();
  const sample = told ? storySample(chapter, progress) : null;
  if (!sample) return null;
  const { coreLength } = pictureOf(writeMicroState(sample, micro), sample[COLUMN.E]!, { ...PICTURE_AT_EASE });
  return <OneStep coreLength={coreLength} />;
}
