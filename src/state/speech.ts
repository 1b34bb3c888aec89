import type { Language } from '#src/content/languages.ts';
import { offlineVoice, speechTag } from './voices.ts';

/** Says short phrases. Without a voice on the device every call does nothing. */
export interface Speaker {
  readonly available: boolean;
  /** Says a phrase now; what is being said stops. */
  say(phrase: string): void;
  hush(): void;
}

/** Words on their way to the voice; what a device does not know of it is left alone. */
export type Utterance = Pick<SpeechSynthesisUtterance, 'lang' | 'rate'> &
  Partial<Pick<SpeechSynthesisUtterance, 'voice' | 'addEventListener'>>;

/** The part of the Web Speech API that is used. */
export interface SpeechParts {
  readonly speechSynthesis?: Pick<SpeechSynthesis, 'speak' | 'cancel'> & Partial<Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>>;
  readonly SpeechSynthesisUtterance?: new (text: string) => Utterance;
}

/** A little slower than talk, so that words and moves keep pace. */
const RATE = 0.92;

/** The offline voice that reads a language best; null where there is none, or the device does not tell. */
export const voiceFor = ({ speechSynthesis }: SpeechParts, language: Language): SpeechSynthesisVoice | null =>
  offlineVoice(speechSynthesis?.getVoices?.() ?? [], language);

/** Words made ready for the voice of a language. */
export function utteranceOf(Utterance: NonNullable<SpeechParts['SpeechSynthesisUtterance']>, text: string, language: Language, voice: SpeechSynthesisVoice | null): Utterance {
  const words = new Utterance(text);
  words.lang = voice?.lang ?? speechTag(language);
  words.rate = RATE;
  if (voice) words.voice = voice;
  return words;
}

/** Does something with the voice. Voices are missing, blocked or half there on many tablets; none of this may stop the page. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // a voice that fails is a page without a voice
  }
}

/**
 * A speaker over what the browser has. Its words are on the page as well: a voice that fails is a coach without a voice.
 *
 * @param language asked for with each phrase, so that it follows the page
 */
export function createSpeaker(parts: SpeechParts, language: () => Language = () => 'en'): Speaker {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = parts;
  // who said nothing hushes nobody: the voice may be reading a chapter
  let said = false;
  return {
    available: synthesis !== undefined && Utterance !== undefined,
    say: (phrase) =>
      quietly(() => {
        if (!synthesis || !Utterance || phrase === '') return;
        const words = utteranceOf(Utterance, phrase, language(), voiceFor(parts, language()));
        said = true;
        synthesis.cancel();
        synthesis.speak(words as SpeechSynthesisUtterance);
      }),
    hush: () => {
      if (said) quietly(() => synthesis?.cancel());
      said = false;
    },
  };
}
