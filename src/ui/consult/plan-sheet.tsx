import { ArrowUp, Copy, Download, Minus, Plus, Printer, Share2, Trash2, Wand2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { carePlanOf } from '#src/consult/fhir-care-plan.ts';
import { addSelfCare, addStretch, changeStretch, removeSelfCare, removeStretch, roomFor, setCare, setComeBack, setLanguage, setSessions, shiftStretch } from '#src/consult/edit-plan.ts';
import { handoutOf, HANDOUT_WORDS } from '#src/consult/handout.ts';
import { LIMITS, PLAN_CARES, type Plan } from '#src/consult/plan.ts';
import { planFragment } from '#src/consult/plan-link.ts';
import { movesOffered, proposedPlan, smallestDose } from '#src/consult/prefill.ts';
import { consultWord, selfCareText } from '#src/content/consult-words.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { isWritten } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { wordsOfMove, type MoveId } from '#src/content/move-words.ts';
import { SELF_CARE_IDS } from '#src/content/self-care.ts';
import { loadWords } from '#src/content/words.ts';
import { consultStore } from '#src/state/consult.ts';
import { subjectOf } from '#src/state/consult-steps.ts';
import { useClinic } from '../use-clinic.ts';
import { Sheet } from '../sheet.tsx';
import { appStore } from '#src/state/store.ts';
import lengths from '#models/built/moves/lengths.json';
import { Handout } from './handout.tsx';

const NO_ANSWERS: ReadonlySet<never> = new Set();

/** The link that opens this plan elsewhere: codes alone, in the language of the person. */
function linkOf(plan: Plan): string {
  const url = new URL(window.location.href);
  url.search = plan.language === 'en' ? '' : `?lang=${plan.language}`;
  url.hash = planFragment(plan).replace(/^#/, '');
  return url.href;
}

interface StepperProps {
  readonly name: string;
  readonly value: string;
  readonly onStep: (by: -1 | 1) => void;
}

function Stepper({ name, value, onStep }: StepperProps): React.JSX.Element {
  return (
    <span role="group" aria-label={name}>
      <button type="button" className="icon-button" aria-label={`${name}: ${dockWord('mark.less')}`} onClick={() => onStep(-1)}>
        <Minus aria-hidden="true" />
      </button>
      <output>{value}</output>
      <button type="button" className="icon-button" aria-label={`${name}: ${dockWord('mark.more')}`} onClick={() => onStep(1)}>
        <Plus aria-hidden="true" />
      </button>
    </span>
  );
}

/** The plan of a visit: filled in from the marks, every line changeable; below it the page that goes home. */
export function PlanSheet({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const plan = useStore(consultStore, (state) => state.plan);
  const strokes = useStore(consultStore, (state) => state.strokes);
  const note = useStore(consultStore, (state) => state.note);
  const language = useStore(appStore, (state) => state.language);
  const clinic = useClinic();
  const [ready, setReady] = useState(false);
  const [today] = useState(() => new Date());
  const [said, setSaid] = useState('');
  const { setPlan, setNote } = consultStore.getState();
  useEffect(() => {
    let gone = false;
    loadWords(...HANDOUT_WORDS).then(
      () => {
        if (gone) return;
        setReady(true);
        // the first look at a plan finds it filled in
        consultStore.getState().fill((now) => proposedPlan(now, lengths.held));
      },
      () => setSaid(message('text.failed')),
    );
    return () => {
      gone = true;
    };
  }, []);
  // the paper speaks the language of the page, which the person chose
  useEffect(() => {
    if (isWritten(language)) setPlan(setLanguage(consultStore.getState().plan, language));
  }, [language, setPlan]);
  const link = linkOf(plan);
  const date = new Intl.DateTimeFormat(isWritten(language) ? language : 'en', { day: 'numeric', month: 'short', year: 'numeric' }).format(today);
  const step = (value: number | null, by: -1 | 1, [least, most]: readonly [number, number]): number | null => {
    const next = (value ?? least - 1) + by;
    return next < least ? null : Math.min(most, next);
  };
  const share = (): void => {
    if (navigator.share) void navigator.share({ title: consultWord('plan.title'), url: link }).catch(() => {});
    else copy();
  };
  const copy = (): void => {
    (navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSaid(message('copy.done')),
      () => setSaid(link),
    );
  };
  const download = (): void => {
    const file = new Blob([JSON.stringify(carePlanOf(plan, new Date().toISOString()), null, 2)], { type: 'application/fhir+json' });
    const address = URL.createObjectURL(file);
    const anchor = Object.assign(document.createElement('a'), { href: address, download: 'care-plan.json' });
    anchor.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Sheet title={dockWord('plan')} className="plan-sheet" onClose={onClose}>
      {ready ? (
        <>
          <div className="plan-edit">
            <button type="button" className="button" onClick={() => setPlan(proposedPlan({ ...plan, stretches: [], selfCare: [] }, lengths.held))}>
              <Wand2 aria-hidden="true" />
              {dockWord('plan.fill')}
            </button>
            <fieldset>
              <legend>{consultWord('did.title')}</legend>
              {PLAN_CARES.map((kind) => (
                <label key={kind} className={kind === plan.care.kind ? 'button chosen' : 'button'}>
                  <input type="radio" name="plan-care" checked={kind === plan.care.kind} onChange={() => setPlan(setCare(plan, kind, plan.care.at.length > 0 ? plan.care.at : plan.marks.slice(0, 1).map(({ letter }) => letter)))} />
                  {consultWord(`care.${kind}`)}
                </label>
              ))}
            </fieldset>
            {plan.care.kind !== 'none' && plan.marks.length > 0 ? (
              <fieldset>
                <legend>{dockWord('plan.at')}</legend>
                {plan.marks.map(({ letter }) => {
                  const on = plan.care.at.includes(letter);
                  return (
                    <label key={letter} className={on ? 'button chosen' : 'button'}>
                      <input type="checkbox" checked={on} onChange={() => setPlan(setCare(plan, plan.care.kind, on ? plan.care.at.filter((one) => one !== letter) : [...plan.care.at, letter]))} />
                      {letter}
                    </label>
                  );
                })}
              </fieldset>
            ) : null}
            <div className="plan-line">
              <b>{dockWord('plan.sessions')}</b>
              <Stepper name={dockWord('plan.sessions')} value={plan.sessions === null ? dockWord('plan.none') : String(plan.sessions)} onStep={(by) => setPlan(setSessions(plan, step(plan.sessions, by, LIMITS.sessions)))} />
            </div>
            <div className="plan-line">
              <b>{dockWord('plan.back')}</b>
              <Stepper
                name={dockWord('plan.back')}
                value={plan.comeBackWeeks === null ? dockWord('plan.none') : dockWord('plan.weeks', { count: plan.comeBackWeeks })}
                onStep={(by) => setPlan(setComeBack(plan, step(plan.comeBackWeeks, by, LIMITS.comeBackWeeks)))}
              />
            </div>
            <section>
              <h2>{consultWord('stretches.title')}</h2>
              {plan.stretches.map(({ id, holdSeconds, times }, n) => {
                const name = wordsOfMove(id)?.name ?? id;
                const change = (what: 'holdSeconds' | 'times', value: number): void => setPlan(changeStretch(plan, id, { [what]: value }));
                return (
                  <div key={id} className="plan-line">
                    <b>{name}</b>
                    {holdSeconds > 0 ? <Stepper name={`${name}, ${dockWord('plan.hold')}`} value={consultWord('dose.hold', { seconds: holdSeconds })} onStep={(by) => change('holdSeconds', holdSeconds + 5 * by)} /> : null}
                    <Stepper name={`${name}, ${dockWord('plan.times')}`} value={consultWord('dose.times', { count: times })} onStep={(by) => change('times', times + by)} />
                    <button type="button" className="icon-button" aria-label={dockWord('plan.up', { name })} disabled={n === 0} onClick={() => setPlan(shiftStretch(plan, id, -1))}>
                      <ArrowUp aria-hidden="true" />
                    </button>
                    <button type="button" className="icon-button" aria-label={dockWord('plan.remove', { name })} onClick={() => setPlan(removeStretch(plan, id))}>
                      <Trash2 aria-hidden="true" />
                    </button>
                  </div>
                );
              })}
              {roomFor(plan, 'stretches') ? <AddMove plan={plan} /> : null}
            </section>
            <fieldset>
              <legend>{consultWord('next.title')}</legend>
              {SELF_CARE_IDS.map((id) => {
                const on = plan.selfCare.includes(id);
                return (
                  <label key={id} className={on ? 'button chosen' : 'button'}>
                    <input type="checkbox" checked={on} onChange={() => setPlan(on ? removeSelfCare(plan, id) : addSelfCare(plan, id))} />
                    {selfCareText(id)}
                  </label>
                );
              })}
            </fieldset>
            <label>
              <b>{dockWord('plan.note')}</b>
              <textarea value={note} maxLength={LIMITS.note} onChange={(event) => setNote(event.target.value)} />
              <small>{dockWord('plan.note.kept')}</small>
            </label>
            {/* A shared tablet clears itself: nothing is kept there. */}
            {clinic.kioskMinutes ? null : <KeepVisit />}
          </div>
          <div className="plan-acts">
            <button type="button" className="button main" onClick={() => window.print()}>
              <Printer aria-hidden="true" />
              {dockWord('plan.print')}
            </button>
            <button type="button" className="button" onClick={copy}>
              <Copy aria-hidden="true" />
              {dockWord('plan.copy')}
            </button>
            <button type="button" className="button" onClick={share}>
              <Share2 aria-hidden="true" />
              {dockWord('plan.share')}
            </button>
            <button type="button" className="button" onClick={download}>
              <Download aria-hidden="true" />
              {dockWord('plan.fhir')}
            </button>
            <span role="status">{said}</span>
          </div>
          <Handout data={handoutOf(plan, { clinic, date })} plan={plan} link={link} note={note} strokes={strokes} />
        </>
      ) : (
        <p className="note" role="status">
          {said || message('text.loading')}
        </p>
      )}
    </Sheet>
  );
}

/** Whether the visit outlives this page. Nothing is kept unless it is asked for. */
function KeepVisit(): React.JSX.Element {
  const kept = useStore(consultStore, (state) => state.kept);
  const [denied, setDenied] = useState(false);
  return (
    <div className="plan-keep">
      <label className={kept ? 'button chosen' : 'button'}>
        <input
          type="checkbox"
          checked={kept}
          onChange={() => {
            consultStore.getState().setKept(!kept);
            // a device that keeps nothing has taken the choice back by now
            setDenied(!kept && !consultStore.getState().kept);
          }}
        />
        {dockWord('keep')}
      </label>
      <small role="status">{dockWord(denied ? 'keep.denied' : 'keep.how')}</small>
    </div>
  );
}

/** Another move, of those for the muscles of the marks, best first. */
function AddMove({ plan }: { readonly plan: Plan }): React.JSX.Element | null {
  const { unit, side } = subjectOf();
  const units = plan.marks.length > 0 ? plan.marks : [{ unit, side }];
  const offered = [...new Set(units.flatMap((one) => movesOffered(one.unit, lengths.held, NO_ANSWERS)))].filter((id) => plan.stretches.every((stretch) => stretch.id !== id));
  if (offered.length === 0) return null;
  return (
    <label className="plan-line">
      <b>{dockWord('plan.add')}</b>
      <select
        className="button"
        value=""
        onChange={(event) => {
          const id = event.target.value as MoveId;
          if (id) consultStore.getState().setPlan(addStretch(plan, smallestDose(id, units[0]!.side)));
        }}
      >
        <option value="">{dockWord('plan.add.pick')}</option>
        {offered.map((id) => (
          <option key={id} value={id}>
            {wordsOfMove(id)?.name}
          </option>
        ))}
      </select>
    </label>
  );
}
