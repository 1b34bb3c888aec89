import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '#src/content/languages.ts';
import { nextSentence, wordAt, type SpokenPiece, type WordRange } from '#src/explain/read-aloud.ts';
import { quietly, utteranceOf, voiceFor, type SpeechParts, type Utterance } from './speech.ts';
import { appStore } from './store.ts';
import { voiceTurn } from './voice-turn.ts';

export interface Reading {
  readonly status: 'idle' | 'reading' | 'paused';
  /** The piece that is said now, from 0: a heading, a paragraph, a row of a list. */
  readonly piece: number;
  /** The word of it that is said now; null where the voice does not tell. */
  readonly word: WordRange | null;
  /** The voice did not do what it was asked for. */
  readonly failed: boolean;
}

/** Reads a chapter aloud, sentence by sentence. */
export interface Reader {
  readonly reading: StoreApi<Reading>;
  /** Whether there is an offline voice for a language. Voices may come late: see onVoices. */
  speaks(language: Language): boolean;
  onVoices(listener: () => void): () => void;
  begin(pieces: readonly SpokenPiece[], language: Language): void;
  pause(): void;
  /** Goes on with the sentence that was interrupted. */
  resume(): void;
  stop(): void;
}

const AT_REST: Reading = { status: 'idle', piece: 0, word: null, failed: false };

/**
 * A reader over what the browser has.
 *
 * The Web Speech API has a pause of its own, which ends the speech on some tablets and is deaf on others. So a pause here
 * is a stop that remembers its place. One sentence is handed over at a time, because some voices break off long ones.
 */
export function createReader(parts: SpeechParts): Reader {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = parts;
  const reading = createStore<Reading>()(() => AT_REST);
  let pieces: readonly SpokenPiece[] = [];
  let language: Language = 'en';
  /** What is being said. Held here: some browsers forget words that nobody holds, and then never say that they ended. */
  let words: Utterance | null = null;
  /** Where the sentence begins that is being said: who was interrupted hears it whole. */
  let from = 0;

  const silence = (): void => {
    words = null;
    quietly(() => synthesis?.cancel());
  };
  const fail = (): void => {
    silence();
    reading.setState({ ...AT_REST, failed: true });
  };
  const sayFrom = (at: number, start: number): void => {
    const piece = pieces[at];
    if (!piece) {
      words = null;
      reading.setState(AT_REST);
      return;
    }
    from = start;
    const next = nextSentence(piece.said, start);
    try {
      const mine = utteranceOf(Utterance!, piece.said.slice(start, next), language, voiceFor(parts, language));
      words = mine;
      // what an older piece has to say comes too late
      mine.addEventListener?.('boundary', ({ name, charIndex }) => {
        if (words === mine && name !== 'sentence') reading.setState({ word: wordAt(piece.text, start + charIndex) });
      });
      mine.addEventListener?.('end', () => {
        if (words !== mine) return;
        if (next < piece.said.length) sayFrom(at, next);
        else sayFrom(at + 1, 0);
      });
      mine.addEventListener?.('error', ({ error }) => {
        if (words !== mine) return;
        // someone else took the voice: no fault, but no reading either
        if (error === 'interrupted' || error === 'canceled') reading.setState(AT_REST);
        else fail();
      });
      reading.setState({ status: 'reading', piece: at, word: null, failed: false });
      synthesis!.speak(mine as SpeechSynthesisUtterance);
    } catch {
      fail();
    }
  };
  return {
    reading,
    speaks: (wanted) => synthesis !== undefined && Utterance !== undefined && voiceFor(parts, wanted) !== null,
    onVoices: (listener) => {
      synthesis?.addEventListener?.('voiceschanged', listener);
      return () => synthesis?.removeEventListener?.('voiceschanged', listener);
    },
    begin: (wanted, spoken) => {
      if (voiceTurn.getState().coach) return;
      silence();
      pieces = wanted;
      language = spoken;
      sayFrom(0, 0);
    },
    pause: () => {
      if (reading.getState().status !== 'reading') return;
      silence();
      reading.setState({ status: 'paused' });
    },
    resume: () => {
      const { status, piece } = reading.getState();
      if (status !== 'paused' || voiceTurn.getState().coach) return;
      sayFrom(piece, from);
    },
    stop: () => {
      const { status, failed } = reading.getState();
      if (status !== 'idle') silence();
      if (status !== 'idle' || failed) reading.setState(AT_REST);
    },
  };
}

/**
 * Stops a reader when what it reads is no longer what the page shows: another chapter, muscle, tour step or language, a
 * sheet in front of it, a page out of sight, and when the coach begins.
 *
 * @returns a function that stops watching, and the reader with it
 */
export function watchReader({ stop }: Pick<Reader, 'stop'>): () => void {
  const leaveStore = appStore.subscribe(({ address, language }, before) => {
    const { place, chapter, tour, show } = address;
    const other = place !== before.address.place || chapter !== before.address.chapter || tour !== before.address.tour;
    if (other || language !== before.language || (show !== null && show !== 'closer')) stop();
  });
  const leaveTurn = voiceTurn.subscribe(({ coach }) => {
    if (coach) stop();
  });
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') stop();
  };
  document.addEventListener('visibilitychange', hidden);
  // some browsers speak on after the page is gone
  window.addEventListener('pagehide', stop);
  return () => {
    leaveStore();
    leaveTurn();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', stop);
    stop();
  };
}
