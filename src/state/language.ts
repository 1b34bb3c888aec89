import type { Clinic } from '#src/content/clinic.ts';
import { LANGUAGES, languageOf, type Language } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { speak } from '#src/content/words.ts';
import { appStore } from './store.ts';

const KEY = 'unknot.language';

/**
 * The language to start with: of the link, else the one chosen before on this device, else the clinic's, else the first of
 * the browser's that there is. Only a link opens one that the clinic does not offer.
 */
export function firstLanguage(link: Language | null, browser: readonly string[], { languages = LANGUAGES, defaultLanguage }: Clinic = {}): Language {
  const offered = (language: Language | null): language is Language => (languages as readonly (Language | null)[]).includes(language);
  return link ?? [keptLanguage(), defaultLanguage ?? null, ...browser.map(languageOf)].find(offered) ?? languages[0] ?? 'en';
}

function keptLanguage(): Language | null {
  try {
    return languageOf(window.localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Speaks another language as soon as its words are there. When they do not arrive, one sentence says so and the old one stays. */
export async function changeLanguage(language: Language): Promise<void> {
  try {
    await speak(language);
  } catch {
    appStore.getState().setNotice(message('language.failed'));
    return;
  }
  appStore.getState().setLanguage(language);
}

/** A person's own choice: kept on this device, and said in the address, so that a copied link speaks it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  if (appStore.getState().language !== language) return;
  const url = new URL(window.location.href);
  url.searchParams.set('lang', language);
  window.history.replaceState(window.history.state, '', url);
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // denied or full: the choice lasts as long as the page
  }
}
