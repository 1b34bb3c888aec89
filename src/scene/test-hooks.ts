import type { Picker } from './picking.ts';

declare global {
  interface Window {
    /** Only with `?mode=test`: where on the page a structure can be tapped. */
    unknotTest?: { screenPointOf(structureId: string): { readonly x: number; readonly y: number } | null };
  }
}

/** With `?mode=test` in the query string, tells tests where a structure is on the page. */
export function installTestHooks(picker: Picker): void {
  if (!new URLSearchParams(window.location.search).getAll('mode').includes('test')) return;
  window.unknotTest = { screenPointOf: (structureId) => picker.pointOf(structureId) };
}
