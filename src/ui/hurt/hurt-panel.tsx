import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { HOME } from '#src/state/address.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { appStore } from '#src/state/store.ts';
import { ResultStep } from './result-step.tsx';
import { SafetyCheck } from './safety-check.tsx';
import { WhereStep } from './where-step.tsx';

/** The way that starts from pain: safety first, then where it hurts, then muscles. */
export function HurtPanel({ status }: { readonly status: string | null }): React.JSX.Element {
  const { checked, step, marks } = useStore(hurtStore);
  if (!checked) return <SafetyCheck onLeave={() => appStore.getState().goHome()} />;
  return <OnSkin>{step === 'result' && marks.length > 0 ? <ResultStep /> : <WhereStep status={status} />}</OnSkin>;
}

/** Shows the body with its skin on, and as it was before when it is left. */
function OnSkin({ children }: { readonly children: ReactNode }): React.JSX.Element {
  useEffect(() => {
    appStore.getState().setLayer('skin');
    return () => {
      const { address, setLayer } = appStore.getState();
      appStore.setState({ wantedPose: null });
      if (address.layer === 'skin') setLayer(HOME.layer);
    };
  }, []);
  return <>{children}</>;
}
