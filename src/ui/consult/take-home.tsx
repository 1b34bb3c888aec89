import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { handoutOf, planNotice } from '#src/consult/handout.ts';
import { parsePlan, PLAN_KEY } from '#src/consult/plan-link.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { consultWord } from '#src/content/consult-words.ts';
import { placeName } from '#src/content/place-names.ts';
import { appStore } from '#src/state/store.ts';
import { useClinic } from '../use-clinic.ts';
import { Sheet } from '../sheet.tsx';
import { Handout } from './handout.tsx';

/** The plan that a link or a QR code brings home: the page, to read and print, and each muscle of it in 3D. */
export function TakeHome({ code }: { readonly code: string }): React.JSX.Element {
  const language = useStore(appStore, (state) => state.language);
  const { plan, problems } = useMemo(() => parsePlan(code), [code]);
  const clinic = useClinic();
  const close = (): void => appStore.getState().closePlan();
  const notice = planNotice(plan, problems);
  const visit = `?mode=consult&lang=${language}#/?${PLAN_KEY}=${code}`;
  return (
    <Sheet title={consultWord('plan.title')} className="plan-sheet" lang={language} onClose={close}>
      {notice ? (
        <p className="note" role="alert">
          {notice}
        </p>
      ) : null}
      <div className="plan-acts">
        <button type="button" className="button main" onClick={() => window.print()}>
          <Printer aria-hidden="true" />
          {dockWord('plan.print')}
        </button>
        {plan.marks.map(({ letter, unit, side }) => (
          <button key={letter} type="button" className="button" onClick={() => appStore.getState().openPlace(unit, side)}>
            {dockWord('mark.name', { letter, name: placeName(unit).name, side })}
          </button>
        ))}
        <a
          className="quiet-link"
          href={visit}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            // a clinic's tablet keeps no trail of a visit
            window.location.replace(visit);
          }}
        >
          {dockWord('plan.visit')}
        </a>
      </div>
      <Handout data={handoutOf(plan, { clinic, date: null })} plan={plan} link={window.location.href} note="" strokes={[]} />
    </Sheet>
  );
}
