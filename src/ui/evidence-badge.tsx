import { CircleCheck, CircleDashed, Contrast } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Claim, EvidenceLevel } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import type { Source } from '#src/content/sources.ts';
import { SourceLine } from './source-line.tsx';

const ICONS: Readonly<Record<EvidenceLevel, typeof CircleCheck>> = {
  'well-supported': CircleCheck,
  mixed: Contrast,
  theory: CircleDashed,
};

/** How sure we are, in two words. */
export function EvidenceLevelMark({ level }: { readonly level: EvidenceLevel }): React.JSX.Element {
  const Icon = ICONS[level];
  return (
    <>
      <Icon aria-hidden="true" />
      {message(`evidence.${level}`)}
    </>
  );
}

/** How sure we are; opens to what is disputed and to the sources. */
export function EvidenceBadge({ evidence, sources: keys, dispute }: Omit<Claim, 'text'>): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [known, setKnown] = useState<Readonly<Record<string, Source>>>({});
  // the list of sources is long and few open it: it comes when asked for; until then its keys stand there
  useEffect(() => {
    if (!open) return;
    import('#src/content/sources.ts').then(
      ({ sources }) => setKnown(sources),
      (error: unknown) => console.warn('The list of sources did not come', error),
    );
  }, [open]);
  return (
    <>
      <button type="button" className="badge" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <EvidenceLevelMark level={evidence} />
      </button>
      <div id={id} className="badge-detail" hidden={!open}>
        {dispute ? <p>{dispute}</p> : null}
        <p>{message('evidence.sources')}:</p>
        <ul>
          {keys.map((key) => (
            <li key={key}>{known[key] ? <SourceLine source={known[key]} /> : key}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
