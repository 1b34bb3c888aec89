import { Suspense } from 'react';
import { useStore } from 'zustand';
import { placeName } from '#src/content/place-names.ts';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { lazyPart } from '../lazy-part.tsx';
import { hasStory } from '../tell-story.ts';
import { usePlaceText } from '../use-place-text.ts';
import { isUnit } from '#src/anatomy/places.ts';

const StoryBar = lazyPart(() => import('../story/story-bar.tsx'), ({ StoryBar }) => StoryBar, Nothing, { words: ['story'] });
const MoveBar = lazyPart(() => import('../stretch/move-bar.tsx'), ({ MoveBar }) => MoveBar, Nothing, { words: ['moves'] });
/** The best move of the muscle on the body, without its card. */
const VisitMove = lazyPart(() => import('./visit-move.tsx'), ({ VisitMove }) => VisitMove, Nothing, { words: ['moves'] });

function Nothing(): null {
  return null;
}

/** What a chapter says while a clinician shows it: its name and lead, and the player of its story. */
export function ChapterSays(): React.JSX.Element | null {
  const { place, side, chapter } = useStore(appStore, (state) => state.address);
  const state = usePlaceText(place ?? 'trapezius-upper');
  if (!place) return null;
  const shown = state.status === 'ready' ? state.text.chapters[chapter] : undefined;
  const lead = shown?.blocks.find((block) => block.kind === 'lead');
  return (
    <div className="chapter-says">
      <p className="says-what">
        <b>{message(`place.${side}`, { name: placeName(place).name })}</b>
        {lead?.kind === 'lead' ? <span>{lead.text}</span> : null}
      </p>
      <Suspense fallback={null}>
        {hasStory(chapter) && state.status === 'ready' ? <StoryBar key={`${place}${chapter}`} felt={state.text.chapters.knot?.felt ?? ''} /> : null}
        {chapter === 'stretch' && isUnit(place) ? (
          <>
            <VisitMove key={place} unit={place} side={side} />
            <MoveBar place={place} side={side} />
          </>
        ) : null}
      </Suspense>
    </div>
  );
}
