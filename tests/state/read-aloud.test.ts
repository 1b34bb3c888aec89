import { beforeEach, describe, expect, it, vi } from 'vitest';
import { spokenPieces } from '#src/explain/read-aloud.ts';
import { createReader, watchReader, type Reader } from '#src/state/read-aloud.ts';
import { createSpeaker, type SpeechParts } from '#src/state/speech.ts';
import { appStore, INITIAL_STATE } from '#src/state/store.ts';
import { goToTour } from '#src/state/tour.ts';
import { offlineVoice } from '#src/state/voices.ts';
import { voiceTurn } from '#src/state/voice-turn.ts';

class Words extends EventTarget {
  lang = '';
  rate = 1;
  voice: unknown = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const voiceOf = (lang: string, facts: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({ lang, name: lang, localService: true, default: false, voiceURI: lang, ...facts });

/** A voice that says what it is told to, and waits. */
function fakeVoice(voices: readonly SpeechSynthesisVoice[] = [voiceOf('en-US'), voiceOf('es-MX')]) {
  const calls: string[] = [];
  let now: Words | null = null;
  const tell = (type: string, facts: object = {}): void => void now?.dispatchEvent(Object.assign(new Event(type), facts));
  const parts = {
    SpeechSynthesisUtterance: Words,
    speechSynthesis: {
      getVoices: () => [...voices],
      speak: (words: unknown) => {
        now = words as Words;
        calls.push(now.text);
      },
      cancel: () => {
        calls.push('-');
        const was = now;
        now = null;
        was?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
      },
    },
  } as unknown as SpeechParts;
  return {
    parts,
    calls,
    now: () => now,
    boundary: (charIndex: number, name = 'word') => tell('boundary', { charIndex, name }),
    end: () => tell('end'),
    error: (error: string) => tell('error', { error }),
  };
}

const PIECES = spokenPieces('How a knot forms', '', [
  { kind: 'text', text: 'Look at the ring. It may be sore.' },
  { kind: 'claim', claim: { text: 'A spot may form.', evidence: 'theory', sources: ['X'] } },
]);

beforeEach(() => {
  appStore.setState(INITIAL_STATE);
  voiceTurn.setState({ coach: false });
});

describe('the reader', () => {
  it('says a chapter piece by piece and then rests', () => {
    const voice = fakeVoice();
    const reader = createReader(voice.parts);
    reader.begin(PIECES, 'en');
    for (const piece of [0, 1, 1, 2, 3]) {
      expect(reader.reading.getState()).toMatchObject({ status: 'reading', piece });
      voice.end();
    }
    expect(reader.reading.getState()).toMatchObject({ status: 'idle', failed: false });
    expect(voice.calls.filter((call) => call !== '-')).toEqual(['How a knot forms.', 'Look at the ring. ', 'It may be sore.', 'A spot may form.', 'Theory.']);
  });

  it('follows the words, and goes without where the voice does not tell', () => {
    const voice = fakeVoice();
    const reader = createReader(voice.parts);
    reader.begin(PIECES, 'en');
    expect(reader.reading.getState().word).toBeNull();
    voice.boundary(6);
    expect(reader.reading.getState().word).toEqual({ start: 6, end: 10 });
    voice.boundary(0, 'sentence');
    expect(reader.reading.getState().word).toEqual({ start: 6, end: 10 });
    voice.end();
    expect(reader.reading.getState().word).toBeNull();
  });

  it('pauses, and goes on with the sentence that was interrupted', () => {
    const voice = fakeVoice();
    const reader = createReader(voice.parts);
    reader.begin(PIECES, 'en');
    voice.end();
    voice.end();
    voice.boundary(3);
    reader.pause();
    expect(reader.reading.getState()).toMatchObject({ status: 'paused', piece: 1, word: { start: 21, end: 24 } });
    expect(voice.now()).toBeNull();
    reader.resume();
    expect(voice.now()?.text).toBe('It may be sore.');
    voice.boundary(3);
    expect(reader.reading.getState().word).toEqual({ start: 21, end: 24 });
    reader.stop();
    expect(voice.now()).toBeNull();
    expect(reader.reading.getState()).toMatchObject({ status: 'idle', failed: false });
  });

  it('hears nothing of words that it has let go', () => {
    const voice = fakeVoice();
    const reader = createReader(voice.parts);
    reader.begin(PIECES, 'en');
    const old = voice.now()!;
    reader.stop();
    old.dispatchEvent(new Event('end'));
    expect(reader.reading.getState().status).toBe('idle');
    expect(voice.now()).toBeNull();
  });

  it('says that a voice failed, and is only quiet when someone else took it', () => {
    const voice = fakeVoice();
    const reader = createReader(voice.parts);
    reader.begin(PIECES, 'en');
    voice.error('synthesis-failed');
    expect(reader.reading.getState()).toMatchObject({ status: 'idle', failed: true });
    reader.begin(PIECES, 'en');
    expect(reader.reading.getState().failed).toBe(false);
    voice.error('interrupted');
    expect(reader.reading.getState()).toMatchObject({ status: 'idle', failed: false });
    const broken = createReader({ ...voice.parts, speechSynthesis: { ...voice.parts.speechSynthesis!, speak: () => { throw new Error('blocked'); } } });
    broken.begin(PIECES, 'en');
    expect(broken.reading.getState()).toMatchObject({ status: 'idle', failed: true });
  });

  it('is not there without an offline voice of the language', () => {
    expect(createReader({}).speaks('en')).toBe(false);
    const online = fakeVoice([voiceOf('en-US', { localService: false })]);
    expect(createReader(online.parts).speaks('en')).toBe(false);
    const english = createReader(fakeVoice([voiceOf('en_GB')]).parts);
    expect([english.speaks('en'), english.speaks('es'), english.speaks('en-XA')]).toEqual([true, false, false]);
  });
});

describe('a chapter that is read', () => {
  const reading = (act: () => void): boolean => {
    const voice = fakeVoice();
    const reader: Reader = createReader(voice.parts);
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    appStore.getState().openPlace('rhomboids', 'left');
    const leave = watchReader(reader);
    reader.begin(PIECES, 'en');
    act();
    const goesOn = reader.reading.getState().status === 'reading' && voice.now() !== null;
    leave();
    expect(voice.now()).toBeNull();
    vi.unstubAllGlobals();
    return goesOn;
  };

  it('stops with another chapter, muscle, tour step or language, and with a sheet over it', () => {
    const { setChapter, openPlace, setLanguage, setShow, goHome } = appStore.getState();
    expect(reading(() => setChapter('knot'))).toBe(false);
    expect(reading(() => openPlace('psoas', 'left'))).toBe(false);
    expect(reading(() => goToTour('short', 3))).toBe(false);
    expect(reading(() => setLanguage('es'))).toBe(false);
    expect(reading(() => setShow('help'))).toBe(false);
    expect(reading(goHome)).toBe(false);
  });

  it('stops when the page is out of sight or left, and for the coach', () => {
    expect(reading(() => (Object.assign(document, { visibilityState: 'hidden' }), document.dispatchEvent(new Event('visibilitychange'))))).toBe(false);
    expect(reading(() => window.dispatchEvent(new Event('pagehide')))).toBe(false);
    expect(reading(() => voiceTurn.setState({ coach: true }))).toBe(false);
    expect(reading(() => undefined), 'not while the coach has the turn').toBe(false);
  });

  it('goes on while someone peels a layer or looks closer', () => {
    expect(reading(() => appStore.getState().setLayer('deep'))).toBe(true);
    expect(reading(() => appStore.getState().setShow('closer'))).toBe(true);
    expect(reading(() => appStore.getState().setNotice('A note'))).toBe(true);
  });
});

describe('the voice', () => {
  it('is an offline one of the language, the one most readers speak first', () => {
    const pick = (language: 'en' | 'es', ...voices: SpeechSynthesisVoice[]): string | undefined => offlineVoice(voices, language)?.name;
    expect(pick('es', voiceOf('es-ES'), voiceOf('es_MX'), voiceOf('en-US'))).toBe('es_MX');
    expect(pick('es', voiceOf('es-ES'), voiceOf('es-MX'), voiceOf('es-US'))).toBe('es-US');
    expect(pick('es', voiceOf('es-ES'))).toBe('es-ES');
    expect(pick('en', voiceOf('en-GB'), voiceOf('en-US', { localService: false }))).toBe('en-GB');
    expect(pick('en', voiceOf('eng'), voiceOf('de-DE'))).toBeUndefined();
  });

  it('is the calm one of a device that lists joke voices first', () => {
    const apple = ['Albert', 'Bad News', 'Bells', 'Samantha', 'Zarvox'].map((name) => voiceOf('en-US', { name }));
    expect(offlineVoice(apple, 'en')?.name).toBe('Samantha');
    expect(offlineVoice([...apple, voiceOf('en-US', { name: 'Own choice', default: true })], 'en')?.name).toBe('Own choice');
  });

  it('of the coach speaks the language of the page, and hushes only what it said itself', () => {
    const voice = fakeVoice();
    const speaker = createSpeaker(voice.parts, () => 'es');
    speaker.hush();
    expect(voice.calls).toEqual([]);
    speaker.say('Mantenga.');
    expect(voice.now()).toMatchObject({ text: 'Mantenga.', lang: 'es-MX' });
    speaker.hush();
    expect(voice.now()).toBeNull();
    const bare = { ...voice.parts, speechSynthesis: { speak: voice.parts.speechSynthesis!.speak, cancel: () => undefined } };
    createSpeaker(bare, () => 'es').say('Descanse.');
    expect(voice.now()?.lang).toBe('es-US');
  });
});
