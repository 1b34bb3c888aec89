import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { useModal } from './use-modal.ts';

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** For its own looks, beside those of a sheet. */
  readonly className?: string;
  /** Where it is not that of the page. */
  readonly lang?: string;
  /** Without it the sheet is one of those that the address keeps as `?show=…`. */
  readonly onClose?: () => void;
}

const closeShown = (): void => appStore.getState().setShow(null);

/** A sheet over the page; Esc, the button and the dark edge close it. */
export function Sheet({ title, children, className = '', lang, onClose: close = closeShown }: SheetProps): React.JSX.Element {
  const dialog = useModal();
  return (
    // The dark edge is an extra way to close; the button and Esc are the ones by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      lang={lang}
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
