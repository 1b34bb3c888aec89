import { CircleHelp } from 'lucide-react';
import { message } from '#src/content/messages.ts';
import type { Source } from '#src/content/sources.ts';
import './source-line.css';

/** A citation as it stands, in the language it was written down in; below it, whether no copy of it was seen. */
export function Citation({ source }: { readonly source: Source }): React.JSX.Element {
  return (
    <>
      <cite lang="en" dir="ltr">
        {source.cite}
      </cite>
      {source.seen === 'recalled' ? <RecalledMark /> : null}
    </>
  );
}

/** Stands beside every source of which no copy was seen. */
export function RecalledMark(): React.JSX.Element {
  return (
    <span className="recalled">
      <CircleHelp aria-hidden="true" />
      {message('source.recalled')}
    </span>
  );
}

/** What kind of source it is and of what year, then the citation. */
export function SourceLine({ source }: { readonly source: Source }): React.JSX.Element {
  const { level, year } = source;
  return (
    <>
      <b className="source-kind">
        {message(`source.${level}`)}
        {year ? ` · ${year}` : null}
      </b>
      <Citation source={source} />
    </>
  );
}
