import { X } from 'lucide-react';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { message } from '#src/content/messages.ts';
import { flatTurnOf } from '#src/state/flat-turn.ts';
import { appStore } from '#src/state/store.ts';
import { leaveTour } from '#src/state/leave-tour.ts';
import { FlatView } from './flat-view.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { HomePanel } from './home-panel.tsx';
import { Mark } from './icons.tsx';
import { lazyPart } from './lazy-part.tsx';
import { PlacePanel } from './place-panel.tsx';
import { usePanelInsets } from './use-panel-insets.ts';
import { ViewTools } from './view-tools.tsx';

/** Comes when someone looks closer; when it does not, the page goes back to the body. */
const CloserView = lazyPart(() => import('./story/closer-view.tsx'), ({ CloserView }) => CloserView, CloserMissing, { words: ['story'] });

/** Comes when someone starts from pain; when it does not, the warning signs stand in its place. */
const HurtPanel = lazyPart(() => import('./hurt/hurt-panel.tsx'), ({ HurtPanel }) => HurtPanel, HurtMissing, { words: ['hurt', 'story'] });

/** Comes when someone takes a guided tour; when it does not, the same view stands without it. */
const TourPanel = lazyPart(() => import('./tour/tour-panel.tsx'), ({ TourPanel }) => TourPanel, TourMissing, { words: ['tour', 'chapters'] });

function TourMissing(): null {
  useEffect(() => {
    leaveTour();
    appStore.getState().setNotice(message('text.failed'));
  }, []);
  return null;
}

function HurtMissing(): React.JSX.Element {
  useEffect(() => {
    appStore.getState().setNotice(message('text.failed'));
    appStore.getState().setShow('help');
  }, []);
  return <HomePanel status={null} />;
}

/** Comes when someone wants to choose; when it does not, one sentence says so, and the picture can be tapped. */
const ListSheet = lazyPart(() => import('./list-sheet.tsx'), ({ ListSheet }) => ListSheet, ListMissing);

function ListMissing(): null {
  useEffect(() => {
    appStore.getState().setShow(null);
    appStore.getState().setNotice(message('text.failed'));
  }, []);
  return null;
}

/** Comes when someone asks how we know; when it does not, one sentence says so. */
const EvidenceSheet = lazyPart(() => import('./evidence/evidence-sheet.tsx'), ({ EvidenceSheet }) => EvidenceSheet, EvidenceMissing, { words: ['chapters', 'evidence'] });

function EvidenceMissing(): null {
  useEffect(() => {
    appStore.getState().setShow(null);
    appStore.getState().setNotice(message('evidence.missing'));
  }, []);
  return null;
}

/** The page of a visit. When it does not come, the page for patients does. */
const ConsultPage = lazyPart(() => import('./consult/consult-page.tsx'), ({ ConsultPage }) => ConsultPage, ConsultMissing, { words: ['dock', 'chapters', 'moves', 'consult'] });

function ConsultMissing(): null {
  useEffect(() => {
    appStore.setState({ consult: false });
    appStore.getState().setNotice(message('text.failed'));
  }, []);
  return null;
}

/** A plan that a link brings. When it does not come, one sentence says so. */
const TakeHome = lazyPart(() => import('./consult/take-home.tsx'), ({ TakeHome }) => TakeHome, TakeHomeMissing, { words: ['chapters', 'moves', 'consult', 'dock'] });

function TakeHomeMissing(): null {
  useEffect(() => appStore.getState().setNotice(message('text.failed')), []);
  return null;
}

function CloserMissing(): null {
  useEffect(() => {
    appStore.getState().setShow(null);
    appStore.getState().setNotice(message('story.missing'));
  }, []);
  return null;
}

/** The whole page: picture or stage behind, words beside it. */
export function Page({ stage }: { readonly stage: ReactNode }): React.JSX.Element {
  const place = useStore(appStore, (state) => state.address.place);
  const way = useStore(appStore, (state) => state.address.way);
  const consult = useStore(appStore, (state) => state.consult);
  const plan = useStore(appStore, (state) => state.address.plan);
  const show = useStore(appStore, (state) => state.address.show);
  const view = useStore(appStore, (state) => state.view);
  const reason = useStore(appStore, (state) => state.flatReason);
  const notice = useStore(appStore, (state) => state.notice);
  const root = useRef<HTMLDivElement>(null);
  usePanelInsets(root);

  // A chapter opened by a tap puts the reader at its title.
  const title = useRef('');
  const chapter = useStore(appStore, (state) => state.address.chapter);
  const tour = useStore(appStore, (state) => state.address.tour);
  const here = `${way ?? place}/${chapter}${tour ? `/${tour.version}.${tour.step}` : ''}`;
  const [opened] = useState(here);
  useEffect(() => {
    if (title.current !== '' && title.current !== here) root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    title.current = here;
  }, [here]);

  const status = view === 'loading' ? message('status.loading') : view === 'flat' && reason ? message(`flat.${reason}`) : null;
  return (
    <div className="page" ref={root}>
      <div className="picture">
        <FlatView />
        {stage}
      </div>
      {consult ? null : (
      <header>
        <a
          className="brand"
          href="#/"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            appStore.getState().goHome();
          }}
        >
          <Mark />
          {message('app.name')}
        </a>
      </header>
      )}
      <OrientationChip />
      {consult ? null : <ViewTools />}
      <main>{consult ? (
          <Suspense fallback={null}>
            <ConsultPage status={status} />
          </Suspense>
        ) : tour ? (
          <Suspense fallback={<section className="panel half" aria-label={message('text.loading')} />}>
            <TourPanel tour={tour} arrives={here !== opened} status={status} />
          </Suspense>
        ) : place ? (
          <PlacePanel status={status} />
        ) : way === 'hurt' ? (
          <Suspense fallback={<HomePanel status={message('text.loading')} />}>
            <HurtPanel status={status} />
          </Suspense>
        ) : (
          <HomePanel status={status} />
        )}</main>
      {notice ? (
        <div className="notice" role="status">
          <span>{notice}</span>
          <button type="button" className="icon-button" aria-label={message('notice.close')} onClick={() => appStore.getState().setNotice(null)}>
            <X aria-hidden="true" />
          </button>
        </div>
      ) : null}
      {show === 'closer' && place ? (
        <Suspense fallback={null}>
          <CloserView />
        </Suspense>
      ) : null}
      {plan && !consult ? (
        <Suspense fallback={null}>
          <TakeHome key={plan} code={plan} />
        </Suspense>
      ) : null}
      {show === 'help' ? <HelpSheet /> : null}
      {show === 'list' ? (
        <Suspense fallback={null}>
          <ListSheet />
        </Suspense>
      ) : null}
      {show === 'evidence' ? (
        <Suspense fallback={null}>
          <EvidenceSheet />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Which way the body is seen, in words. */
function OrientationChip(): React.JSX.Element {
  const view = useStore(appStore, (state) => state.view);
  const turned = useStore(appStore, (state) => state.orientation);
  const flatTurn = useStore(appStore, flatTurnOf);
  const orientation = view === '3d' ? turned : flatTurn === 'back' ? 'behind' : (`behind-${flatTurn}` as const);
  const where = orientation === 'front' ? 'left-is-right' : orientation.startsWith('behind') ? 'left-is-left' : 'turned';
  return (
    <p className="chip" role="status">
      <strong>{message(`orientation.${orientation}`)}</strong>
      {message(`orientation.${where}`)}
    </p>
  );
}
