import { Search, TriangleAlert, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { PlaceId } from '#src/anatomy/places.ts';
import { rulesOf } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { loadSearchBooks, searchMessage } from '#src/content/search-words.ts';
import { presentLanguage } from '#src/content/words.ts';
import { buildPlaceSearch, saysNoPlace, searchPlaces, type PlaceSearch } from '#src/explain/search-places.ts';
import { namesWarningSign } from '#src/explain/search-text.ts';
import { appStore } from '#src/state/store.ts';

/** How long after the last letter the outcome is said: at each letter it would talk over the typing. */
const PAUSE_MS = 500;

interface ListSearchProps {
  /** Takes what was found, likeliest first; empty means the whole list. */
  readonly onFound: (places: readonly PlaceId[]) => void;
  readonly onOpen: (place: PlaceId) => void;
}

/** The search field of the list, with all that it looks through. Rejects when the words do not arrive. */
export async function loadListSearch(): Promise<(props: ListSearchProps) => React.JSX.Element> {
  const search = buildPlaceSearch(await loadSearchBooks());
  return (props) => <ListSearch {...props} search={search} />;
}

/** What is said about a question. */
function outcomeOf(search: PlaceSearch, query: string, found: readonly PlaceId[]): string {
  if (query.trim() === '') return '';
  if (found.length > 0) return searchMessage('count', { count: found.length });
  return searchMessage(saysNoPlace(search, query) ? 'vague' : 'none');
}

/** Finds as one types; Enter opens the first, Escape clears and, when there is nothing to clear, is left to the sheet. */
function ListSearch({ search, onFound, onOpen }: ListSearchProps & { readonly search: PlaceSearch }): React.JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly PlaceId[]>([]);
  const [said, setSaid] = useState('');
  const timer = useRef(0);

  const ask = (words: string): void => {
    const places = searchPlaces(search, words, rulesOf(presentLanguage()));
    const outcome = outcomeOf(search, words, places);
    setQuery(words);
    setFound(places);
    onFound(places);
    // what no longer holds goes at once
    if (outcome !== said) setSaid('');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setSaid(outcome), PAUSE_MS);
  };
  const clear = (): void => {
    ask('');
    field.current?.focus();
  };
  return (
    <form
      role="search"
      className="list-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) onOpen(found[0]);
      }}
    >
      <label htmlFor={id}>{searchMessage('field')}</label>
      <div className="search-field">
        <Search aria-hidden="true" />
        <input
          ref={field}
          id={id}
          type="search"
          value={query}
          placeholder={searchMessage('example')}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          onChange={(event) => ask(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            clear();
          }}
        />
        {query === '' ? null : (
          <button type="button" className="search-clear" aria-label={searchMessage('clear')} onClick={clear}>
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      <p className="search-outcome" role="status" data-asked={query.trim() !== ''}>
        {said}
      </p>
      {namesWarningSign(query, search.wording) ? (
        <p className="stop">
          <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('help')}>
            <TriangleAlert aria-hidden="true" />
            {message('help.link')}
          </button>
        </p>
      ) : null}
    </form>
  );
}
