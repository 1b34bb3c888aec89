import { Link } from 'lucide-react';
import { useState } from 'react';
import { message } from '#src/content/messages.ts';
import { linkToThisView } from '#src/state/url-binding.ts';

/** Copies the address of this very view. */
export function CopyLink(): React.JSX.Element {
  const [said, setSaid] = useState<'copy.done' | 'copy.failed' | null>(null);
  const copy = (): void => {
    const link = linkToThisView();
    window.history.replaceState(null, '', link);
    const write = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    write.then(
      () => setSaid('copy.done'),
      () => setSaid('copy.failed'),
    );
  };
  return (
    <>
      <button type="button" className="quiet-link" onClick={copy}>
        <Link aria-hidden="true" size={18} />
        {message('copy.link')}
      </button>{' '}
      <span role="status">{said ? message(said) : ''}</span>
    </>
  );
}
