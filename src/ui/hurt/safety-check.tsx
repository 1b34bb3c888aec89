import { ArrowLeft, ArrowRight, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { hurtWord } from '#src/content/hurt-words.ts';
import { emergencyText } from '#src/content/red-flags.ts';
import { checkScreens, whatWasTicked } from '#src/explain/safety-check.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { SwitchRow } from '../story/choice-rows.tsx';
import { CallCard } from './call-card.tsx';
import './hurt.css';

interface SafetyCheckProps {
  /** Said above the first questions. */
  readonly lead?: string;
  /** Said above who to call, where that stands in place of a chapter. */
  readonly callLead?: string;
  /** Back from the first screen. */
  readonly onLeave: () => void;
}

/**
 * Warning signs on short screens, the most urgent first. Nothing is ticked beforehand; "none of these" is an answer that must be
 * given. Whatever is ticked leads to who to call.
 */
export function SafetyCheck({ lead, callLead, onLeave }: SafetyCheckProps): React.JSX.Element {
  const { ticked, screen, calling } = useStore(hurtStore);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const screens = checkScreens();
  const shown = Math.min(screen, screens.length - 1);
  const questions = screens[shown]!;
  const some = questions.some(({ id }) => ticked.has(id));
  const all = whatWasTicked(ticked);
  const actions = hurtStore.getState();
  const first = useRef(true);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    // what was pressed before may have gone with its page: then the keys would start at the top of everything
    if (!first.current || document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    first.current = false;
    // another screen starts at its top
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shown, calling]);

  if (calling && all) {
    return (
      <CallCard
        ticked={all}
        onChange={() => actions.changeAnswers(Math.max(0, screens.findIndex((list) => list.some(({ id }) => ticked.has(id)))))}
        {...(callLead && all.level === 'now' ? { lead: callLead } : {})}
        {...(all.level === 'now' ? {} : { onGoOn: () => actions.passScreen(screens.length) })}
      />
    );
  }
  return (
    <section className="panel hurt tall" aria-labelledby="panel-title">
      {/* A box that scrolls must take the focus, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-body" ref={body} tabIndex={0} role="group" aria-labelledby="panel-title">
        <p className="step-line">{hurtWord('check.part', { part: shown + 1, parts: screens.length })}</p>
        <progress className="hurt-progress" value={shown + 1} max={screens.length} aria-hidden="true" />
        <h1 id="panel-title" ref={title} tabIndex={-1}>
          {hurtWord('check.title')}
        </h1>
        <p className="hurt-lead">{lead && shown === 0 ? `${lead} ${hurtWord('check.lead')}` : hurtWord('check.lead')}</p>
        <fieldset className="hurt-questions">
          <legend className="visually-hidden">{hurtWord('check.lead')}</legend>
          {questions.map(({ id, text }) => (
            <SwitchRow key={id} name={text} on={ticked.has(id)} onChange={(on) => actions.tick(id, on)} />
          ))}
        </fieldset>
        <p className="stop" role="note">
          <TriangleAlert aria-hidden="true" />
          {emergencyText()}
        </p>
        <p className="note">{hurtWord('check.kept')}</p>
      </div>
      <div className="panel-foot">
        <button type="button" className="button round" aria-label={hurtWord('back')} onClick={() => (shown === 0 ? onLeave() : actions.showScreen(shown - 1))}>
          <ArrowLeft aria-hidden="true" />
        </button>
        <button type="button" className={some ? 'button main urgent' : 'button main'} onClick={() => (some ? actions.showCall() : actions.passScreen(screens.length))}>
          {hurtWord(some ? 'check.call' : 'check.none')}
          <ArrowRight aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
