import { memo } from 'react';
import type { PlaceId } from '#src/anatomy/places.ts';
import { captionClaim } from '#src/content/caption-claims.ts';
import { storyWord } from '#src/content/story-words.ts';
import { shownFrom, type Beat } from '#src/explain/beats.ts';
import { chapterClock } from '#src/state/store.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { usePlaceText } from '../use-place-text.ts';
import { useStoryMoment } from './use-story.ts';

/** Everything that is said in this chapter, in order, with how sure we are of it; a line takes the picture to its moment. */
export function StoryTold({ place }: { readonly place: PlaceId }): React.JSX.Element | null {
  const { beats, beat } = useStoryMoment();
  const text = usePlaceText(place);
  const felt = text.status === 'ready' ? (text.text.chapters.knot?.felt ?? '') : '';
  return beats.length > 0 ? <Lines beats={beats} beat={beat} felt={felt} /> : null;
}

/** Drawn anew when another line is said, not with every step of the clock. */
const Lines = memo(function Lines({ beats, beat, felt }: { readonly beats: readonly Beat[]; readonly beat: Beat | null; readonly felt: string }): React.JSX.Element {
  return (
    <details className="story-told">
      <summary>{storyWord('told.title')}</summary>
      <p className="note">{storyWord('told.lead')}</p>
      <ol>
        {beats.map((one) => (
          <li key={`${one.caption}${one.from}`} className={one === beat ? 'here' : ''}>
            <button
              type="button"
              aria-current={one === beat ? 'step' : undefined}
              onClick={() => {
                chapterClock.pause();
                chapterClock.setProgress(shownFrom(one));
              }}
            >
              {one.caption === 'felt' ? felt : storyWord(one.caption)}
            </button>
            <EvidenceBadge {...captionClaim(one.caption)} />
          </li>
        ))}
      </ol>
    </details>
  );
});
