import { useEffect } from 'react';
import type { ChapterId } from '#src/content/chapters.ts';
import { hurtWord } from '#src/content/hurt-words.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { chapterClock } from '#src/state/store.ts';
import { goToChapter, tellStory } from '../tell-story.ts';
import { SafetyCheck } from './safety-check.tsx';

/** In place of a chapter: the safety check before shots and needles, or who to call while an urgent sign is ticked. */
export function SafetyGate({ chapter }: { readonly chapter: ChapterId }): React.JSX.Element {
  // the story waits behind the gate, and starts when it opens
  useEffect(() => {
    const told = chapterClock.playing;
    chapterClock.pause();
    return () => {
      // who stepped back in the browser went to another moment, which a link keeps
      if (told && hurtStore.getState().checked) tellStory();
    };
  }, []);
  return (
    <SafetyCheck
      callLead={hurtWord('call.kept')}
      onLeave={() => goToChapter(chapter === 'release' ? 'knot' : 'meet')}
      {...(chapter === 'release' ? { lead: hurtWord('check.release') } : {})}
    />
  );
}
