import { ArrowLeft, ArrowRight, ShieldCheck, X } from 'lucide-react';
import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isUnit } from '#src/anatomy/places.ts';
import { message } from '#src/content/messages.ts';
import { tourWord, wayToStep } from '#src/content/tour-words.ts';
import { tourText } from '#src/explain/tour/tour-text.ts';
import { TOURS, tourStep, type TourStop } from '#src/explain/tour/tour-steps.ts';
import { appStore } from '#src/state/store.ts';
import { leaveTour } from '#src/state/leave-tour.ts';
import { goToTour } from '#src/state/tour.ts';
import { storyOfStep } from '#src/state/tour-link.ts';
// the picture shows what the model says, and the model comes with it
import '#src/state/story-engine.ts';
import { BlockView } from '../blocks.tsx';
import { HelpLine } from '../help-line.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { Listen } from '../listen/listen.tsx';
import { useGate } from '../use-gate.ts';
import { TourEnd } from './tour-end.tsx';
import { useGlide } from './use-glide.ts';
import './tour.css';

/** The stretch with its figure. When it does not come, its words do. */
const TourMove = lazyPart(() => import('./tour-move.tsx'), ({ TourMove }) => TourMove, Nothing, { words: ['moves'] });

/** The check did not come: the tour goes on with needles and stretches closed, and says so. */
function CheckMissing({ onLeave }: { readonly onLeave: () => void }): null {
  useEffect(() => {
    onLeave();
    appStore.getState().setNotice(message('text.failed'));
  });
  return null;
}

/** What stands before needles and stretches elsewhere stands before them here too. When it does not come, they stay closed. */
const TourCheck = lazyPart(() => import('./tour-check.tsx'), ({ TourCheck }) => TourCheck, CheckMissing, { words: ['hurt', 'story'] });

function Nothing(): null {
  return null;
}

interface TourPanelProps {
  readonly tour: TourStop;
  /** A person came here from another page; else a link opened it. */
  readonly arrives: boolean;
  readonly status: string | null;
}

/** A guided tour, at the pace of the person: one key view, one idea, and the way to the next. */
export function TourPanel({ tour, arrives, status }: TourPanelProps): React.JSX.Element {
  const { version, step: at } = tour;
  const step = tourStep(tour);
  const steps = TOURS[version];
  const side = useStore(appStore, (state) => state.address.side);
  const language = useStore(appStore, (state) => state.language);
  const gated = useGate(step.chapter) && step.gate !== undefined;
  const { title, label, blocks } = useMemo(() => ({ ...tourText(step, gated), language }), [step, gated, language]);
  const [tall, setTall] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  // the step at which the person opened the safety check
  const [checking, setChecking] = useState(0);
  const check = gated && checking === at;
  useGlide(at, step);
  useFocusOnArrival(arrives, check);
  // no needle in the picture before the check
  useLayoutEffect(() => {
    if (step.gate === 'needle') appStore.getState().chooseStory({ care: gated ? 'gentle' : storyOfStep(step).care });
  }, [step, gated]);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    // a new step starts at its top
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [at, version]);

  if (check) {
    return (
      <Suspense fallback={<section className="panel half" aria-label={message('text.loading')} />}>
        <TourCheck onLeave={() => setChecking(0)} />
      </Suspense>
    );
  }
  const next = steps[at];
  const { place, move } = step;
  return (
    <>
      <section className={`panel tour ${tall ? 'full' : 'half'}`} aria-labelledby="panel-title">
        <button type="button" className="panel-handle" aria-label={message(tall ? 'sheet.less' : 'sheet.more')} onClick={() => setTall(!tall)} />
        {/* A box that scrolls must take the focus, so that keys can scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="panel-body" ref={body} tabIndex={0} role="group" aria-labelledby="panel-title">
          <div className="tour-head">
            <p className="step-line">{tourWord(`line.${version}`, { at, count: steps.length })}</p>
            <button type="button" className="quiet-link" aria-label={tourWord('leave.label')} onClick={leaveTour}>
              <X aria-hidden="true" size={18} />
              {tourWord('leave')}
            </button>
          </div>
          <h1 id="panel-title" tabIndex={-1}>
            {title}
          </h1>
          <Listen key={`${version}${at}${gated}`} title={title} blocks={blocks} scope={body} />
          {blocks.map((block, index) => (
            // Blocks of one step never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            <BlockView key={`${step.id}${gated}${index}`} block={block} place={place ?? 'trapezius-upper'} side={side} />
          ))}
          {gated && step.gate ? (
            <button type="button" className="button tour-gate" onClick={() => setChecking(at)}>
              <ShieldCheck aria-hidden="true" />
              {tourWord(step.gate === 'needle' ? 'gate.check' : 'gate.call')}
            </button>
          ) : null}
          {move && !gated && place && isUnit(place) ? (
            <Suspense fallback={null}>
              <TourMove move={move} unit={place} side={side} />
            </Suspense>
          ) : null}
          {next ? null : <TourEnd version={version} />}
          {status ? (
            <p className="note" role="status">
              {status}
            </p>
          ) : null}
        </div>
        <HelpLine />
        <div className="panel-foot">
          {at > 1 ? (
            <button type="button" className="button round" aria-label={message('back.label')} onClick={() => goToTour(version, at - 1)}>
              <ArrowLeft aria-hidden="true" />
            </button>
          ) : null}
          <button type="button" className="button main" onClick={() => (next ? goToTour(version, at + 1) : appStore.getState().goHurt())}>
            {next ? wayToStep(next.id) : tourWord('on.hurt')}
            <ArrowRight aria-hidden="true" />
          </button>
        </div>
      </section>
      <div className={`bottom-bar over-${tall ? 'full' : 'half'}`}>
        <p className="story-caption tour-label">{label}</p>
      </div>
    </>
  );
}

/** Whoever starts a tour, or comes back from the safety check, finds the title under the keys. Between steps the page sees to that. */
function useFocusOnArrival(arrives: boolean, check: boolean): void {
  const came = useRef(arrives);
  useEffect(() => {
    if (came.current) document.querySelector<HTMLElement>('.panel h1')?.focus({ preventScroll: true });
    came.current = true;
    // there and back
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [check]);
}
