import { useStore } from 'zustand';
import { storyWord } from '#src/content/story-words.ts';
import { AIM_IDS, CARE_IDS, usesNeedle, type AimId, type CareId } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';
import { tellStory } from '../tell-story.ts';
import { ChoiceRows, type Choice } from './choice-rows.tsx';

const cares = (): readonly Choice<CareId>[] => CARE_IDS.map((id) => ({ id, name: storyWord(`care.${id}`) }));
const aims = (): readonly Choice<AimId>[] => AIM_IDS.map((id) => ({ id, name: storyWord(`aim.${id}`) }));

/** What is tried. Gentle ways stand first and are chosen until a person asks for something else. */
export function CareChoice(): React.JSX.Element {
  const care = useStore(appStore, (state) => state.story.care);
  return (
    <>
      <ChoiceRows
        look="pills"
        legend={storyWord('care.title')}
        choices={cares()}
        chosen={care}
        onChoose={(id) => {
          appStore.getState().chooseStory({ care: id });
          tellStory();
        }}
      />
      <p className="text" role="status">
        {storyWord(`care.${care}.more`)}
      </p>
    </>
  );
}

/** Where the needle goes, and what follows in the model. Only while a needle is in the picture. */
export function AimChoice(): React.JSX.Element | null {
  const { care, aim } = useStore(appStore, (state) => state.story);
  if (!usesNeedle(care)) return null;
  return (
    <>
      <ChoiceRows
        look="pills"
        legend={`${storyWord('aim.title')}. ${storyWord('aim.drag')}`}
        choices={aims()}
        chosen={aim}
        onChoose={(id) => {
          appStore.getState().chooseStory({ aim: id });
          tellStory();
        }}
      />
      <p className="text" role="status">
        {storyWord(`aim.${aim}.follows`)}
      </p>
    </>
  );
}
