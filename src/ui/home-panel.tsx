import { ChevronRight, MapPin, Pointer, Route, Stethoscope } from 'lucide-react';
import { fetchModule } from '#src/content/fetch-module.ts';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceLink } from './evidence/evidence-link.tsx';
import { HelpLine } from './help-line.tsx';
import { UpdatePlace } from './update-place.tsx';

/** The tour comes when it is asked for. */
function takeTour(version: 'short' | 'long'): void {
  fetchModule(() => import('#src/state/tour.ts')).then(
    ({ startTour }) => startTour(version),
    () => appStore.getState().setNotice(message('text.failed')),
  );
}

/** Start: what this is, three ways in, and when to get help. */
export function HomePanel({ status }: { readonly status: string | null }): React.JSX.Element {
  return (
    <section className="panel home" aria-labelledby="home-title">
      <div className="panel-body">
        <h1 id="home-title" tabIndex={-1}>
          {message('home.title')}
        </h1>
        <p className="lead">{message('home.lead')}</p>
        <div className="ways">
          <button type="button" className="way first" onClick={() => appStore.getState().goHurt()}>
            <MapPin aria-hidden="true" />
            <span>
              <strong>{message('home.hurt')}</strong>
              {message('home.hurt.note')}
            </span>
            <ChevronRight aria-hidden="true" />
          </button>
          <button type="button" className="way" onClick={() => appStore.getState().setShow('list')}>
            <Pointer aria-hidden="true" />
            <span>
              <strong>{message('home.list')}</strong>
              {message('home.tap.note')}
            </span>
            <ChevronRight aria-hidden="true" />
          </button>
          <div className="way tours">
            <Route aria-hidden="true" />
            <span>
              <strong>{message('home.tour')}</strong>
              {message('home.tour.note')}
            </span>
            <span className="tour-lengths">
              {(['short', 'long'] as const).map((version) => (
                <button key={version} type="button" className="button" onClick={() => takeTour(version)}>
                  {message(`home.tour.${version}`)}
                </button>
              ))}
            </span>
          </div>
        </div>
        <p className="note">
          {message('home.disclaimer')} <EvidenceLink />
          <a className="quiet-link" href={`?mode=consult&lang=${appStore.getState().language}#/`}>
            <Stethoscope aria-hidden="true" size={18} />
            {message('home.visit')}
          </a>
        </p>
        {status ? (
          <p className="note" role="status">
            {status}
          </p>
        ) : null}
        <UpdatePlace />
      </div>
      <HelpLine />
    </section>
  );
}
