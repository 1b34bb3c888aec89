import { ArrowRight, ClipboardList, Hand } from 'lucide-react';
import { useStore } from 'zustand';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { consultStore, type ConsultStep } from '#src/state/consult.ts';
import { goToStep, nextStep, subjectOf } from '#src/state/consult-steps.ts';
import { appStore } from '#src/state/store.ts';
import { ChapterIcon } from '../icons.tsx';
import { tellStory } from '../tell-story.ts';
import { DockDrawing, DockPicture } from './dock-picture.tsx';

/** Shows a step, and plays its story. */
function show(step: ConsultStep): void {
  goToStep(step);
  tellStory();
}

/** The thumb's row: chapters in one tap each, the plan, and what comes next as the largest thing. Mirrored for the other hand. */
export function Dock({ onPlan }: { readonly onPlan: () => void }): React.JSX.Element {
  const { hand, step, startedAt, length } = useStore(consultStore);
  const address = useStore(appStore, (state) => state.address);
  const chapter = address.place ? address.chapter : null;
  // follows from the visit and the address, which are both heard above
  const { unit, side } = subjectOf();
  // what comes next follows from the step and the length of the path
  const next = startedAt === null ? null : nextStep();
  return (
    <nav className="consult-dock" aria-label={dockWord('title')} data-length={length} data-step={step}>
      <div className="dock-side">
        <button type="button" onClick={() => consultStore.getState().swapHand()}>
          <Hand aria-hidden="true" />
          {dockWord(hand === 'right' ? 'hand.left' : 'hand.right')}
        </button>
        <button type="button" onClick={onPlan}>
          <ClipboardList aria-hidden="true" />
          {dockWord('plan')}
        </button>
      </div>
      <DockDrawing unit={unit} side={side} />
      <ol>
        {CHAPTER_IDS.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === chapter ? 'step' : undefined} onClick={() => show(id)}>
              <DockPicture chapter={id} unit={unit} side={side} />
              <span className="dock-name">
                <ChapterIcon chapter={id} />
                {dockWord(`step.${id}`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {next ? (
        <button type="button" className="dock-next" aria-label={dockWord('next', { step: dockWord(`step.${next}`) })} onClick={() => (next === 'plan' ? onPlan() : show(next))}>
          <ArrowRight aria-hidden="true" />
          {dockWord(`step.${next}`)}
        </button>
      ) : null}
    </nav>
  );
}
