import { ZoomIn } from 'lucide-react';
import { useStore } from 'zustand';
import { storyWord } from '#src/content/story-words.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { ChoiceRows } from './choice-rows.tsx';
import { TinyStep } from './tiny-step.tsx';

/** Below the causes: how large the knot is drawn, said in words, and the way to the closer look. */
export function KnotTools(): React.JSX.Element {
  const larger = useStore(appStore, (state) => state.drawnLarger);
  return (
    <>
      <ChoiceRows
        look="pills"
        legend={storyWord(larger ? 'scale.larger' : 'scale.true')}
        choices={[
          { id: 'larger', name: storyWord('scale.to-larger') },
          { id: 'true', name: storyWord('scale.to-true') },
        ]}
        chosen={larger ? 'larger' : 'true'}
        onChoose={(id) => appStore.getState().setDrawnLarger(id === 'larger')}
      />
      <p className="text">{storyWord('closer.theory')}</p>
      <EvidenceBadge evidence="theory" sources={['GERWIN2020', 'QUINTNER2015', 'VALERA2021']} dispute={storyWord('closer.dispute')} />
      <TinyStep />
      <p className="story-tools">
        <button type="button" className="button" onClick={() => appStore.getState().setShow('closer')}>
          <ZoomIn aria-hidden="true" />
          {storyWord('closer.open')}
        </button>
      </p>
    </>
  );
}
