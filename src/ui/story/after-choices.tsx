import { useStore } from 'zustand';
import { storyWord } from '#src/content/story-words.ts';
import { usesNeedle } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';
import { SwitchRow } from './choice-rows.tsx';

/** What is done beside the care itself: each changes the picture, the words and the graph at once. */
export function AfterChoices(): React.JSX.Element {
  const { cause, care, dealtWith, stretching, again } = useStore(appStore, (state) => state.story);
  const { chooseStory } = appStore.getState();
  return (
    <fieldset className="story-switches">
      <legend>{storyWord('after.title')}</legend>
      <SwitchRow name={storyWord('after.dealt')} more={storyWord(`after.dealt.${cause}`)} on={dealtWith} onChange={(on) => chooseStory({ dealtWith: on })} />
      {care === 'gentle' ? null : <SwitchRow name={storyWord('after.stretching')} on={stretching} onChange={(on) => chooseStory({ stretching: on })} />}
      {usesNeedle(care) ? <SwitchRow name={storyWord('after.again')} on={again} onChange={(on) => chooseStory({ again: on })} /> : null}
    </fieldset>
  );
}
