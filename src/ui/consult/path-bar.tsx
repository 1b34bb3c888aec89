import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dockWord } from '#src/content/dock-words.ts';
import { consultStore, PATHWAY_STEPS } from '#src/state/consult.ts';
import { goToStep, orderOf } from '#src/state/consult-steps.ts';

/** Minutes and seconds since the visit began. It informs; nothing follows from it. */
function useTime(startedAt: number | null): string {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - (startedAt ?? now)) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where the visit is on its path, and how long it has gone on, without hurry. */
export function PathBar({ onPlan }: { readonly onPlan: () => void }): React.JSX.Element {
  const { plan, length, step, startedAt } = useStore(consultStore);
  const time = useTime(startedAt);
  const steps = PATHWAY_STEPS[length];
  return (
    <nav className={`path-bar ${length}`} aria-label={dockWord('path', { region: dockWord(`region.${plan.pathway ?? 'neck-shoulder'}`), length })}>
      <p>
        <b>{dockWord('path', { region: dockWord(`region.${plan.pathway ?? 'neck-shoulder'}`), length })}</b>
        <span aria-label={dockWord('path.time', { time })}>{time}</span>
      </p>
      <ol>
        {steps.map((one) => (
          <li key={one}>
            <button type="button" className={orderOf(one) <= orderOf(step) ? 'done' : ''} aria-current={one === step ? 'step' : undefined} onClick={() => (one === 'plan' ? onPlan() : goToStep(one))}>
              {/* eight words do not fit beside each other: the long path says the present one */}
              <span className={length === 'long' && one !== step ? 'visually-hidden' : undefined}>{dockWord(`step.${one}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
