import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { planNotice } from '#src/consult/handout.ts';
import { parsePlan } from '#src/consult/plan-link.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { consultStore, type Stroke } from '#src/state/consult.ts';
import { goToStep, regionPose } from '#src/state/consult-steps.ts';
import { keepVisit } from '#src/state/kept-visit.ts';
import { appStore } from '#src/state/store.ts';
import { useClinic } from '../use-clinic.ts';
import { ChapterSays } from './chapter-says.tsx';
import { Corner, wipeVisit } from './corner.tsx';
import { Curtain } from './curtain.tsx';
import { Dock } from './dock.tsx';
import { IdleWatch } from './idle-watch.tsx';
import { MarkCard } from './mark-card.tsx';
import { MarkFromList } from './mark-from-list.tsx';
import { MarksLayer } from './marks-layer.tsx';
import { PathBar } from './path-bar.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { StartCard } from './start-card.tsx';
import { ToolPalette } from './tool-palette.tsx';
import { useStageHand } from './use-stage-hand.ts';
import './consult.css';

/** The page of a visit: the body fills it; what is tapped lies at the thumb. */
export function ConsultPage({ status }: { readonly status: string | null }): React.JSX.Element {
  const hand = useStore(consultStore, (state) => state.hand);
  const chosen = useStore(consultStore, (state) => state.chosen);
  const started = useStore(consultStore, (state) => state.startedAt !== null);
  const marked = useStore(consultStore, (state) => state.plan.marks.length > 0);
  const draws = useStore(consultStore, ({ tool }) => tool === 'draw' || tool === 'erase');
  const place = useStore(appStore, (state) => state.address.place);
  const view = useStore(appStore, (state) => state.view);
  const [free, setFree] = useState(false);
  const [listing, setListing] = useState(false);
  const [planning, setPlanning] = useState(false);
  const { kioskMinutes, pathway } = useClinic();
  const [cover, setCover] = useState<'curtain' | 'clean' | null>(null);
  const live = useRef<Stroke | null>(null);
  const light = useRef<HTMLDivElement>(null);
  // another stage comes with the full model, and with every switch of the view
  const stage = useCallback(() => (view === '3d' ? document.querySelector<HTMLElement>('.stage') : null), [view]);
  useStageHand(stage, live, light);
  useEffect(() => {
    appStore.setState({ wantedPose: regionPose(null) });
  }, []);
  useEffect(() => {
    const { opened, stop } = keepVisit(performance.now());
    if (opened) {
      appStore.getState().setNotice(dockWord(opened.whole ? 'keep.back' : 'keep.part'));
      // a link to a chapter is what was asked for now
      const linked = appStore.getState().address.place !== null;
      if (opened.visit.started && opened.visit.step !== 'plan' && !linked) goToStep(opened.visit.step);
    }
    return stop;
  }, []);
  const linked = useStore(appStore, (state) => state.address.plan);
  useEffect(() => {
    // a plan that comes back, from paper or a message: the visit goes on from it
    if (linked === null) return;
    const { plan, problems } = parsePlan(linked);
    consultStore.getState().openPlan(plan);
    appStore.getState().closePlan();
    appStore.getState().setNotice(planNotice(plan, problems) ?? dockWord('plan.opened'));
  }, [linked]);
  const wiped = useCallback(() => {
    setFree(false);
    setListing(false);
    setPlanning(false);
  }, []);
  const idle = useCallback(() => {
    wipeVisit();
    wiped();
  }, [wiped]);
  const openPlan = (): void => {
    if (started) goToStep('plan');
    setPlanning(true);
  };
  const asks = !started && !free && !marked && place === null;
  return (
    <div className={`consult hand-${hand}`}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {dockWord('title')}
      </h1>
      <MarksLayer live={live} listed={view === 'flat'} quiet={place !== null || draws} />
      <div className="laser" ref={light} hidden aria-hidden="true" />
      <Corner onCover={setCover} onWiped={wiped} />
      {started ? <PathBar onPlan={openPlan} /> : null}
      {asks ? <StartCard first={pathway} onFree={() => setFree(true)} /> : null}
      {chosen ? <MarkCard key={chosen} letter={chosen} /> : null}
      {asks ? null : <ToolPalette onList={() => setListing(true)} />}
      {place ? <ChapterSays /> : null}
      {status && !place && !asks ? (
        <p className="consult-status" role="status">
          {status}
        </p>
      ) : null}
      <Dock onPlan={openPlan} />
      {listing ? <MarkFromList onClose={() => setListing(false)} /> : null}
      {planning ? <PlanSheet onClose={() => setPlanning(false)} /> : null}
      {cover ? <Curtain kind={cover} onLift={() => setCover(null)} /> : null}
      {kioskMinutes ? <IdleWatch minutes={kioskMinutes} onWipe={idle} /> : null}
    </div>
  );
}
