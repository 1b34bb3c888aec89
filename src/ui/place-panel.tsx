import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isUnit, nearUnitsOf } from '#src/anatomy/places.ts';
import { CHAPTER_IDS, type Chapter, type ChapterId } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { LATIN_NAMES, placeName } from '#src/content/place-names.ts';
import { appStore } from '#src/state/store.ts';
import { BlockView } from './blocks.tsx';
import { ChapterRail } from './chapter-rail.tsx';
import { EvidenceLink } from './evidence/evidence-link.tsx';
import { HelpLine } from './help-line.tsx';
import { lazyPart } from './lazy-part.tsx';
import { goToChapter, hasStory } from './tell-story.ts';
import { UpdatePlace } from './update-place.tsx';
import { useGate } from './use-gate.ts';
import { usePlaceText } from './use-place-text.ts';

/** Player and captions of the story. When they do not come, the words still tell it. */
const StoryBar = lazyPart(() => import('./story/story-bar.tsx'), ({ StoryBar }) => StoryBar, StoryBarMissing, { words: ['story'], patient: true });

/** The bar of the coach, for the chapter with the moves. When it does not come, the steps are still there to read. */
const CoachDock = lazyPart(() => import('./stretch/coach-dock.tsx'), ({ CoachDock }) => CoachDock, Nothing, { words: ['moves'], patient: true });

/** Moves and figure come with the chapter that shows them: they are many words and much arithmetic. */
const StretchPart = lazyPart(() => import('./stretch/stretch-part.tsx'), ({ StretchPart }) => StretchPart, StretchesMissing, { words: ['moves'] });

/** How long the muscle is now; comes after the figure. */
const MoveBar = lazyPart(() => import('./stretch/move-bar.tsx'), ({ MoveBar }) => MoveBar, Nothing, { words: ['moves'], patient: true });

/** Reads the chapter aloud; comes once its words stand. */
const Listen = lazyPart(() => import('./listen/listen.tsx'), ({ Listen }) => Listen, Nothing, { patient: true });

/** Copies the link; comes once the words stand. Without it the address bar has the link. */
const CopyLink = lazyPart(() => import('./copy-link.tsx'), ({ CopyLink }) => CopyLink, Nothing, { patient: true });

function StretchesMissing(): React.JSX.Element {
  return <p className="note">{message('stretch.missing')}</p>;
}

function StoryBarMissing(): React.JSX.Element {
  return <p className="story-caption">{message('story.missing')}</p>;
}

function Nothing(): null {
  return null;
}

/** The check did not come: the warning signs do, over the chapter before. */
function GateMissing({ chapter }: { readonly chapter: ChapterId }): null {
  useEffect(() => {
    goToChapter(chapter === 'release' ? 'knot' : 'meet');
    appStore.getState().setNotice(message('text.failed'));
    appStore.getState().setShow('help');
  }, [chapter]);
  return null;
}

/** What stands before shots and needles: the same safety check as before the map of pain. When it does not come, the warning signs do. */
const SafetyGate = lazyPart(() => import('./hurt/safety-gate.tsx'), ({ SafetyGate }) => SafetyGate, GateMissing, { words: ['hurt', 'story'] });

type Stop = 'peek' | 'half' | 'full';

/** The open chapter: words, steps, and the story's player over the picture. */
export function PlacePanel({ status }: { readonly status: string | null }): React.JSX.Element | null {
  const { place, side, chapter } = useStore(appStore, (state) => state.address);
  const [stop, setStop] = useState<Stop>('half');
  const body = useRef<HTMLDivElement>(null);
  const state = usePlaceText(place ?? 'trapezius-upper');
  const text = state.status === 'ready' ? state.text : null;
  const chapters: readonly ChapterId[] = useMemo(() => (text ? CHAPTER_IDS.filter((id) => text.chapters[id]) : []), [text]);
  const shown: Chapter | undefined = text?.chapters[chapter];

  // a link to a chapter that is not written opens the nearest one before it
  const missing = text !== null && !shown;
  useEffect(() => {
    if (!missing) return;
    const before = CHAPTER_IDS.slice(0, CHAPTER_IDS.indexOf(chapter)).findLast((id) => chapters.includes(id));
    appStore.getState().setChapter(before ?? 'meet');
    appStore.getState().setNotice(message('notice.link'));
  }, [missing, chapter, chapters]);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    // a new chapter starts at its top
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place, chapter]);

  // what must be asked or said first stands in place of the chapter
  const gate = useGate(chapter);
  const wasGated = useRef(gate);
  useEffect(() => {
    // the button that opened the gate is gone: the keys go on at the title
    if (wasGated.current && !gate) document.getElementById('panel-title')?.focus({ preventScroll: true });
    wasGated.current = gate;
  }, [gate]);
  if (!place) return null;
  if (gate && isUnit(place)) {
    return (
      <Suspense fallback={<section className="panel half" aria-label={message('text.loading')} />}>
        <SafetyGate chapter={chapter} />
      </Suspense>
    );
  }
  const { name, where } = placeName(place);
  const latin = LATIN_NAMES[place];
  const at = chapters.indexOf(chapter);
  const next = chapters[at + 1];
  const previous = chapters[at - 1];
  const near = isUnit(place) ? [] : nearUnitsOf(place);
  const actions = appStore.getState();
  return (
    <>
      <section className={`panel ${stop}`} aria-labelledby="panel-title">
        <button
          type="button"
          className="panel-handle"
          aria-label={message(stop === 'full' ? 'sheet.less' : 'sheet.more')}
          onClick={() => setStop(stop === 'peek' ? 'half' : stop === 'half' ? 'full' : 'peek')}
        />
        {/* A box that scrolls must take the focus, so that keys can scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="panel-body" ref={body} tabIndex={0} role="group" aria-labelledby="panel-title">
          <p className="step-line">
            {chapter === 'meet' ? message(`side.${side}`) : message(`place.${side}`, { name })}
            {at >= 0 && chapters.length > 1 ? ` · ${at + 1} / ${chapters.length}` : null}
          </p>
          <h1 id="panel-title" tabIndex={-1}>
            {shown?.title ?? name}
          </h1>
          {chapter === 'meet' ? (
            <p className="where">
              {where}
              {latin === name ? null : (
                <span lang="la" className="latin">
                  {latin}
                </span>
              )}
            </p>
          ) : null}
          {shown ? (
            <Suspense fallback={null}>
              <Listen key={`${place}${chapter}`} title={shown.title ?? name} {...(chapter === 'meet' ? { where } : {})} blocks={shown.blocks} scope={body} />
            </Suspense>
          ) : null}
          {status ? (
            <p className="note" role="status">
              {status}
            </p>
          ) : null}
          {state.status === 'loading' ? <p className="note">{message('text.loading')}</p> : null}
          {state.status === 'failed' ? (
            <p className="note" role="alert">
              {message('text.failed')}{' '}
              <button type="button" className="button" onClick={state.retry}>
                {message('text.retry')}
              </button>
            </p>
          ) : null}
          {shown?.blocks.map((block, index) => (
            // Blocks of one chapter never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            <BlockView key={`${place}${chapter}${index}`} block={block} place={place} side={side} />
          ))}
          {chapter === 'stretch' && shown ? (
            <Suspense fallback={<p className="note">{message('text.loading')}</p>}>
              <StretchPart key={place} place={place} side={side} />
            </Suspense>
          ) : null}
          {near.length > 0 ? (
            <>
              <h2>{message('near.title')}</h2>
              <div className="choices">
                {near.map((unit) => (
                  <button key={unit} type="button" className="choice" onClick={() => actions.openPlace(unit, side)}>
                    {placeName(unit).name}
                    <small>{placeName(unit).where}</small>
                  </button>
                ))}
              </div>
            </>
          ) : null}
          <p className="note">
            <EvidenceLink />
          </p>
          <p className="note">
            <Suspense fallback={null}>
              <CopyLink />
            </Suspense>
          </p>
          <UpdatePlace />
        </div>
        <HelpLine />
        <div className="panel-foot">
          {previous ? (
            <button type="button" className="button round" aria-label={message('back.label')} onClick={() => goToChapter(previous)}>
              <ArrowLeft aria-hidden="true" />
            </button>
          ) : null}
          <button type="button" className="button main" onClick={() => (next ? goToChapter(next) : actions.goHome())}>
            {message(next ? `next.${next}` : 'next.home')}
            <ArrowRight aria-hidden="true" />
          </button>
        </div>
      </section>
      <div className={`bottom-bar over-${stop}`}>
        {shown && hasStory(chapter) ? (
          <Suspense fallback={<div className="scrubber coming" />}>
            <StoryBar key={`${place}${chapter}`} felt={text?.chapters.knot?.felt ?? ''} />
          </Suspense>
        ) : null}
        {chapter === 'stretch' ? (
          <Suspense fallback={null}>
            <CoachDock onBegin={() => setStop('half')} />
            <MoveBar place={place} side={side} />
          </Suspense>
        ) : null}
        {chapters.length > 1 ? <ChapterRail chapters={chapters} current={chapter} /> : null}
      </div>
    </>
  );
}
