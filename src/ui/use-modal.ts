import { useEffect, useRef, type RefObject } from 'react';

/** Shows a dialog over everything as long as it is there; then the focus goes back to where it was asked for. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // whoever came by keyboard goes on from where the dialog was asked for
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
