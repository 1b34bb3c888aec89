import { dockWord } from '#src/content/dock-words.ts';
import { PATHWAYS, type Pathway } from '#src/consult/plan.ts';
import { consultStore, type PathwayLength } from '#src/state/consult.ts';
import { goToStep } from '#src/state/consult-steps.ts';
import { appStore } from '#src/state/store.ts';

const LENGTHS = ['short', 'long'] as const satisfies readonly PathwayLength[];

/**
 * What the visit is about: a region and a length, each combination one tap.
 *
 * @param first the region that the clinic named as its own; it stands first
 */
export function StartCard({ first, onFree }: { readonly first: Pathway | undefined; readonly onFree: () => void }): React.JSX.Element {
  const regions = first ? [first, ...PATHWAYS.filter((pathway) => pathway !== first)] : PATHWAYS;
  return (
    <section className="start-card" aria-labelledby="start-title">
      <h2 id="start-title">{dockWord('start.title')}</h2>
      <p>{dockWord('start.lead')}</p>
      <ul>
        {regions.map((pathway) => (
          <li key={pathway}>
            <b>{dockWord(`region.${pathway}`)}</b>
            {LENGTHS.map((length) => (
              <button
                key={length}
                type="button"
                className="button"
                aria-label={`${dockWord(`region.${pathway}`)}, ${dockWord(`start.${length}`)}`}
                onClick={() => {
                  consultStore.getState().start(pathway, length, performance.now());
                  goToStep('mark');
                }}
              >
                {dockWord(`start.${length}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <div className="start-else">
        <button type="button" className="button" onClick={onFree}>
          {dockWord('start.free')}
        </button>
        <a className="quiet-link" href={`./?lang=${appStore.getState().language}#/`}>
          {dockWord('start.leave')}
        </a>
      </div>
    </section>
  );
}
