/** Says short phrases. Without a voice on the device every call does nothing. */
export interface Speaker {
  readonly available: boolean;
  /** Says a phrase now; what is being said stops. */
  say(phrase: string): void;
  hush(): void;
}

/** The part of the Web Speech API that is used. */
export interface SpeechParts {
  readonly speechSynthesis?: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  readonly SpeechSynthesisUtterance?: new (text: string) => Pick<SpeechSynthesisUtterance, 'lang' | 'rate'>;
}

/** A little slower than talk, so that words and moves keep pace. */
const RATE = 0.92;

/**
 * A speaker over what the browser has.
 *
 * Voices are missing, blocked or half there on many tablets. None of this may stop the coach: its words are on the page.
 */
export function createSpeaker({ speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance }: SpeechParts, language = 'en-US'): Speaker {
  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      // a voice that fails is a coach without a voice
    }
  };
  return {
    available: synthesis !== undefined && Utterance !== undefined,
    say: (phrase) =>
      quietly(() => {
        if (!synthesis || !Utterance || phrase === '') return;
        const words = new Utterance(phrase);
        words.lang = language;
        words.rate = RATE;
        synthesis.cancel();
        synthesis.speak(words as SpeechSynthesisUtterance);
      }),
    hush: () => quietly(() => synthesis?.cancel()),
  };
}
