import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { useModal } from './use-modal.ts';

/** A sheet over the page, kept in the address as `?show=…`; Esc, the button and the dark edge close it. */
export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }): React.JSX.Element {
  const dialog = useModal();
  const close = (): void => appStore.getState().setShow(null);
  return (
    // The dark edge is an extra way to close; the button and Esc are the ones by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      {/* A box that scrolls must take the focus, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="sheet-body" tabIndex={0}>
        <div className="sheet-head">
          <h1 id="sheet-title">{title}</h1>
          <button type="button" className="icon-button" aria-label={message('help.close')} onClick={close}>
            <X aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
