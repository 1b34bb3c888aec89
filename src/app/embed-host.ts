import { readHostMessage, problemMessage, readyMessage, viewMessage } from '#src/consult/embed-messages.ts';
import { readOrigins } from '#src/consult/embed-origins.ts';
import type { HostMessage, PageMessage } from '#src/consult/embed-protocol.ts';
import { formatAddress, HOME } from '#src/state/address.ts';
import type { Address } from '#src/state/app-state.ts';
import { changeLanguage } from '#src/state/language.ts';
import { appStore } from '#src/state/store.ts';

/**
 * Lets the page around our frame open views and hear of them, if `embed.json` lists its origin; see consult/EMBED.md.
 * Only for a page that is framed. Nobody but the page right around us is heard.
 */
export async function serveHost(): Promise<void> {
  const allowed = await allowedOrigins();
  let refused = false;

  window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    if (!allowed.includes(origin)) {
      if (!refused) console.warn(`A message from ${origin} was not heard: embed.json does not list it.`);
      refused = true;
      return;
    }
    const read = readHostMessage(data);
    if (!read) return;
    if ('problem' in read) window.parent.postMessage(problemMessage(read.problem), origin);
    else obey(read.message);
  });

  // says nothing about the person, so it may go to anyone
  window.parent.postMessage(readyMessage, '*');
  const tell = (address: Address): void => {
    for (const origin of hostOrigins(allowed)) window.parent.postMessage(viewOf(address), origin);
  };
  tell(appStore.getState().address);
  appStore.subscribe(({ address }, before) => {
    if (JSON.stringify(viewOf(address)) !== JSON.stringify(viewOf(before.address))) tell(address);
  });
}

/** Our own origin, and those that the file beside the page lists. Never rejects. */
async function allowedOrigins(): Promise<readonly string[]> {
  const own = window.location.origin === 'null' ? [] : [window.location.origin];
  try {
    const answer = await fetch(new URL('embed.json', document.baseURI));
    if (!answer.ok) return own;
    const { origins, problem } = readOrigins(await answer.json());
    if (problem) console.warn(problem);
    return [...own, ...origins];
  } catch (error) {
    console.warn('embed.json could not be read', error);
    return own;
  }
}

/** Where the page around us may be: what the browser says, else all that are allowed; it delivers to the right one only. */
function hostOrigins(allowed: readonly string[]): readonly string[] {
  const around = (window.location.ancestorOrigins as DOMStringList | undefined)?.[0];
  return around === undefined ? allowed : allowed.filter((origin) => origin === around);
}

const viewOf = ({ place, way, side, chapter }: Address): PageMessage => viewMessage({ place: place ?? way ?? 'home', side, chapter });

function obey(message: HostMessage): void {
  // not the person's own choice, so it is not kept on the device
  if (message.lang) void changeLanguage(message.lang);
  if (message.type !== 'open') return;
  const { place, side = 'left', chapter = 'meet' } = message;
  const address: Address =
    place === 'home' ? HOME : place === 'hurt' ? { ...HOME, way: 'hurt' } : { ...HOME, place, side, chapter };
  // as a link would; and the back button of the page around us stays its own
  window.location.replace(formatAddress(address));
}
