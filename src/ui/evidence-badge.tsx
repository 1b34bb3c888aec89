import { CircleCheck, CircleDashed, Contrast } from 'lucide-react';
import { useId, useState } from 'react';
import type { Claim, EvidenceLevel } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { sources } from '#src/content/sources.ts';

const ICONS: Readonly<Record<EvidenceLevel, typeof CircleCheck>> = {
  'well-supported': CircleCheck,
  mixed: Contrast,
  theory: CircleDashed,
};

/** How sure we are, in two words; opens to what is disputed and to the sources. */
export function EvidenceBadge({ evidence, sources: keys, dispute }: Omit<Claim, 'text'>): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const Icon = ICONS[evidence];
  return (
    <>
      <button type="button" className="badge" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon aria-hidden="true" />
        {message(`evidence.${evidence}`)}
      </button>
      <div id={id} className="badge-detail" hidden={!open}>
        {dispute ? <p>{dispute}</p> : null}
        <p>{message('evidence.sources')}:</p>
        <ul>
          {keys.map((key) => (
            <li key={key}>{sources[key]?.cite ?? key}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
