import { Link } from 'lucide-react';
import { useState } from 'react';
import { message } from '#src/content/messages.ts';

/** Copies the address of this very view. */
export function CopyLink(): React.JSX.Element {
  const [said, setSaid] = useState<'copy.done' | 'copy.failed' | null>(null);
  const copy = (): void => {
    const write = navigator.clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'));
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
