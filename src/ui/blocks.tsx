import { ChevronDown, TriangleAlert } from 'lucide-react';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { Block } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { emergencyText } from '#src/content/red-flags.ts';
import { usesNeedle } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceBadge } from './evidence-badge.tsx';
import { lazyPart } from './lazy-part.tsx';

/** Comes with the first chapter that shows it; when it does not, the words say so and stay. */
const RoutePicture = lazyPart(() => import('./route-picture.tsx'), ({ RoutePicture }) => RoutePicture, RouteMissing, { words: ['story'] });

/** How to book, where the page belongs to a clinic. */
const Booking = lazyPart(() => import('./booking.tsx'), ({ Booking }) => Booking, NoBooking);

function NoBooking(): null {
  return null;
}

/** What a person can change or read of the story; comes once the words stand. */
const StoryPartView = lazyPart(() => import('./story/story-part.tsx'), ({ StoryPartView }) => StoryPartView, StoryMissing, { words: ['story'], patient: true });

/** Five gentle questions at the end; when they do not come, nothing is missing from the chapter. */
const TeachBack = lazyPart(() => import('./teach-back.tsx'), ({ TeachBack }) => TeachBack, TeachBackMissing, { words: ['teach'], patient: true });

function TeachBackMissing(): null {
  return null;
}

function StoryMissing(): React.JSX.Element {
  return <p className="note">{message('story.missing')}</p>;
}

function RouteMissing(): React.JSX.Element {
  return <p className="note">{message('route.missing')}</p>;
}

interface BlockProps {
  readonly block: Block;
  readonly place: PlaceId;
  readonly side: Side;
}

/** One block of a chapter. */
export function BlockView({ block, place, side }: BlockProps): React.JSX.Element | null {
  switch (block.kind) {
    case 'lead':
      return <p className="lead">{block.text}</p>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p className="text">{block.text}</p>;
    case 'note':
      return <p className="note">{block.text}</p>;
    case 'claim':
      return (
        <div className="claim">
          <p>{block.claim.text}</p>
          <EvidenceBadge {...block.claim} />
        </div>
      );
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.ordered ? <ol className="numbered">{items}</ol> : <ul className="bullets">{items}</ul>;
    }
    case 'stop':
      return (
        <div className="stop" role="note">
          <strong>
            <TriangleAlert aria-hidden="true" />
            {block.title}
          </strong>
          {block.items.length === 1 ? (
            <p>{block.items[0]}</p>
          ) : (
            <ul>
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </div>
      );
    case 'summary':
      return (
        <div className="summary">
          <h2>{block.title}</h2>
          <ol className="numbered">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      );
    case 'timeline':
      return (
        <ol className="timeline">
          {block.steps.map((step) => (
            <li key={step.when}>
              <strong>{step.when}</strong>
              {step.text}
            </li>
          ))}
        </ol>
      );
    case 'pain-areas':
      return (
        <ul className="areas">
          {block.often.map((area) => (
            <li key={area} className="area">
              <span className="swatch" aria-hidden="true" />
              <span>
                {area} <small>{message('pain.often')}</small>
              </span>
            </li>
          ))}
          {block.sometimes.map((area) => (
            <li key={area} className="area">
              <span className="swatch sometimes" aria-hidden="true" />
              <span>
                {area} <small>{message('pain.sometimes')}</small>
              </span>
            </li>
          ))}
        </ul>
      );
    case 'pull':
      return (
        <>
          <h2>{message('pull.title')}</h2>
          <ul className="bullets">
            {block.neighbours.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      );
    case 'strategies':
      return (
        <ul className="strategies">
          {block.strategies.map((strategy) => (
            <li key={strategy.id}>
              <details>
                <summary>
                  <span>
                    <b>{strategy.name}</b>
                    <small>{strategy.step}</small>
                  </span>
                  <ChevronDown aria-hidden="true" />
                </summary>
                {strategy.claims.map((claim) => (
                  <div key={claim.text} className="claim">
                    <p>{claim.text}</p>
                    <EvidenceBadge {...claim} />
                  </div>
                ))}
              </details>
            </li>
          ))}
        </ul>
      );
    case 'teach-back':
      return (
        <Suspense fallback={null}>
          <TeachBack key={place} />
        </Suspense>
      );
    case 'booking':
      return (
        <Suspense fallback={null}>
          <Booking />
        </Suspense>
      );
    case 'story':
      return (
        <Suspense fallback={<div className="story-coming" />}>
          <StoryPartView part={block.part} place={place} side={side} />
        </Suspense>
      );
    case 'route':
      return (
        <Suspense fallback={null}>
          <RouteAtRest place={place} side={side} />
        </Suspense>
      );
    case 'help-link':
      return (
        <p className="stop">
          <span className="paper-only">{emergencyText()}</span>
          <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('help')}>
            <TriangleAlert aria-hidden="true" />
            {message('help.link')}
          </button>
        </p>
      );
    case 'stretch':
      // the chapter's moves are told together: see stretch/stretch-part.tsx
      return null;
  }
}

/** The cut without a needle; with one it stands beside the choice of where the needle goes. */
function RouteAtRest({ place, side }: { readonly place: PlaceId; readonly side: Side }): React.JSX.Element | null {
  const needle = useStore(appStore, (state) => usesNeedle(state.story.care));
  return needle ? null : <RoutePicture place={place} side={side} />;
}
