import type { WrittenLanguage } from '#src/content/languages.ts';
import type { MessageKey } from '#src/content/messages.ts';
import { readInfobutton } from '#src/consult/infobutton.ts';
import { formatAddress, HOME, START } from '#src/state/address.ts';

const NOTES = { example: 'request.example', unknown: 'request.unknown', unreadable: 'notice.link' } as const satisfies Readonly<Record<string, MessageKey>>;

/** Puts the view that a health record's request asks for into the address, where the page reads it. Nothing of the request is kept. */
export function openRequest(request: string): { readonly language: WrittenLanguage | null; readonly consult: boolean; readonly note: MessageKey | null } {
  const { place, side, chapter, care, language, audience, note } = readInfobutton(request);
  const url = new URL(window.location.href);
  if (language) url.searchParams.set('lang', language);
  // a clinician asked: the page of a visit
  const consult = audience === 'provider';
  if (consult) url.searchParams.set('mode', 'consult');
  url.hash = formatAddress({ ...HOME, place, side, chapter }, { ...START, story: care ? { care } : {} });
  window.history.replaceState(null, '', url);
  return { language, consult, note: note && NOTES[note] };
}
