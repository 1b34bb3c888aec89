import { useState } from 'react';
import { useStore } from 'zustand';
import { storyWord } from '#src/content/story-words.ts';
import { CAUSE_IDS, type CauseId } from '#src/state/story-choice.ts';
import { appStore, chapterClock } from '#src/state/store.ts';
import { tellStory } from '../tell-story.ts';
import { ChoiceRows, type Choice } from './choice-rows.tsx';

const causes = (): readonly Choice<CauseId>[] =>
  CAUSE_IDS.map((id) => ({
    id,
    name: storyWord(`cause.${id}`),
    more: id === 'overuse' || id === 'anatomical' ? storyWord(`cause.${id}.more`) : undefined,
  }));

/** What may have started it. Folds to one line once it is chosen, so that the words come up. */
export function CauseChoice(): React.JSX.Element {
  const cause = useStore(appStore, (state) => state.story.cause);
  const [open, setOpen] = useState(chapterClock.progress === 0);
  if (!open) {
    return (
      <p className="story-folded">
        <span>{storyWord('cause.chosen', { cause: storyWord(`cause.${cause}`) })}</span>
        <button type="button" className="quiet-link" onClick={() => setOpen(true)}>
          {storyWord('cause.change')}
        </button>
      </p>
    );
  }
  return (
    <ChoiceRows
      legend={`${storyWord('cause.title')} ${storyWord('cause.lead')}`}
      choices={causes()}
      chosen={cause}
      onChoose={(id) => {
        appStore.getState().chooseStory({ cause: id });
        tellStory();
        setOpen(false);
      }}
    />
  );
}
