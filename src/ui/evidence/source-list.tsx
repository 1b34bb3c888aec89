import { evidenceWord } from '#src/content/evidence-words.ts';
import { sourceCounts, sourcesByLevel } from '#src/content/sources-by-level.ts';
import { Citation, RecalledMark } from '../source-line.tsx';
import { Unfold } from './unfold.tsx';

/** Everything that is cited, kind by kind. A DOI is text: this page asks for nothing elsewhere. */
export function SourceList(): React.JSX.Element {
  const { total, recalled } = sourceCounts();
  return (
    <>
      <p>{evidenceWord('sources.lead')}</p>
      <p className="note">{evidenceWord('sources.found')}</p>
      <p className="note">{evidenceWord('sources.recalled', { count: recalled, total })}</p>
      <RecalledMark />
      {sourcesByLevel().map(({ level, sources }) => (
        <Unfold key={level} title={evidenceWord(`kind.${level}`, { count: sources.length })} more={evidenceWord(`level.${level}`)}>
          <ul className="source-list">
            {sources.map((source) => (
              <li key={source.key}>
                <b className="year">{source.year ?? evidenceWord('source.undated')}</b>
                <Citation source={source} />
                {source.doi ? (
                  <span className="doi" lang="en" dir="ltr">
                    doi:{source.doi}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </Unfold>
      ))}
    </>
  );
}
