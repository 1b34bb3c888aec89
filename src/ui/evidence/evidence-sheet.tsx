import type { ReactNode } from 'react';
import { EVIDENCE_LEVELS } from '#src/content/chapters.ts';
import { evidenceWord } from '#src/content/evidence-words.ts';
import { message } from '#src/content/messages.ts';
import { OPEN_POINTS } from '#src/content/questions.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceLevelMark } from '../evidence-badge.tsx';
import { Sheet } from '../sheet.tsx';
import { ClaimLine } from './claim-line.tsx';
import { HelpLink } from './help-link.tsx';
import { QuestionList } from './question-list.tsx';
import { SourceList } from './source-list.tsx';
import './evidence.css';

type Part = 'marks' | 'open' | 'questions' | 'sources';
/** Parts that lie out of sight when the sheet opens. */
const FARTHER: readonly Part[] = ['open', 'questions', 'sources'];

/** How we know, and what we do not: the marks, what is open, what people ask, and every source. Needs `chapters` and `evidence`. */
export function EvidenceSheet(): React.JSX.Element {
  return (
    <Sheet title={evidenceWord('title')}>
      <div className="evidence">
        <p className="lead">{evidenceWord('lead')}</p>
        <Jumps />
        <PartOf part="marks">
          <dl className="marks">
            {EVIDENCE_LEVELS.map((level) => (
              <div key={level}>
                <dt>
                  <EvidenceLevelMark level={level} />
                </dt>
                <dd>{evidenceWord(`mark.${level}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="note">{evidenceWord('marks.more')}</p>
        </PartOf>
        <PartOf part="open">
          <p>{evidenceWord('open.lead')}</p>
          <ul className="open-points">
            {OPEN_POINTS.map((id) => (
              <li key={id}>
                <ClaimLine id={id} />
              </li>
            ))}
          </ul>
        </PartOf>
        <PartOf part="questions">
          <QuestionList />
        </PartOf>
        <PartOf part="sources">
          <SourceList />
        </PartOf>
        <HelpLink />
        <button type="button" className="button main" onClick={() => appStore.getState().setShow(null)}>
          {message('help.close')}
        </button>
      </div>
    </Sheet>
  );
}

const idOf = (part: Part): string => `evidence-part-${part}`;

function PartOf({ part, children }: { readonly part: Part; readonly children: ReactNode }): React.JSX.Element {
  return (
    <section aria-labelledby={idOf(part)}>
      <h2 id={idOf(part)} tabIndex={-1}>
        {evidenceWord(`${part}.title`)}
      </h2>
      {children}
    </section>
  );
}

/** The sheet is long: a tap leads to its farther parts. The address is taken, so these are buttons. */
function Jumps(): React.JSX.Element {
  const jump = (part: Part): void => {
    const heading = document.getElementById(idOf(part));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className="jumps" aria-label={evidenceWord('jumps.label')}>
      {FARTHER.map((part) => (
        <button key={part} type="button" className="quiet-link" onClick={() => jump(part)}>
          {evidenceWord(`${part}.title`)}
        </button>
      ))}
    </nav>
  );
}
