import { ChevronRight, MapPin, Pointer } from 'lucide-react';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceLink } from './evidence/evidence-link.tsx';
import { HelpLine } from './help-line.tsx';

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
        </div>
        <p className="note">
          {message('home.disclaimer')} <EvidenceLink />
        </p>
        {status ? (
          <p className="note" role="status">
            {status}
          </p>
        ) : null}
      </div>
      <HelpLine />
    </section>
  );
}
