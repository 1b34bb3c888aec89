import { hurtWord } from '#src/content/hurt-words.ts';
import { SafetyCheck } from '../hurt/safety-check.tsx';

/** The safety check inside of a tour; leaving it goes back to the step. */
export const TourCheck = ({ onLeave }: { readonly onLeave: () => void }): React.JSX.Element => (
  <SafetyCheck lead={hurtWord('check.release')} callLead={hurtWord('call.kept')} onLeave={onLeave} />
);
