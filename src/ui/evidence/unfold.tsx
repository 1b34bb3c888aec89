import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface UnfoldProps {
  readonly title: string;
  /** A few words more, in a quieter hand. */
  readonly more?: string;
  readonly children: ReactNode;
}

/** A line that opens to what it names. */
export function Unfold({ title, more, children }: UnfoldProps): React.JSX.Element {
  return (
    <details className="unfold">
      <summary>
        <span>
          <b>{title}</b>
          {more ? <small>{more}</small> : null}
        </span>
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className="unfold-body">{children}</div>
    </details>
  );
}
