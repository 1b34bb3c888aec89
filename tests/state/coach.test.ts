import { beforeEach, describe, expect, it } from 'vitest';
import { choiceOf, coachClock, coachMoment, coachStore, planOf } from '#src/state/coach.ts';
import { LONGEST_FRAME } from '#src/state/coach-clock.ts';
import { nextInDose } from '#src/state/coach-dose.ts';
import { parseVoice } from '#src/state/kept-voice.ts';
import { screenStore } from '#src/state/screen-answers.ts';
import { createSpeaker } from '#src/state/speech.ts';
import { catCow, catCowText, sideBend, sideBendText } from '#tests/fixtures/moves/coached-moves.ts';

const neck = { move: sideBend, text: sideBendText, side: 'right' } as const;
const cat = { move: catCow, text: catCowText, side: 'left' } as const;
const state = coachStore.getState;

/** Lets time pass in frames. */
function pass(seconds: number, frame = 0.1): void {
  for (let at = 0; at < seconds - 1e-9; at += frame) coachClock.advance(frame);
}

beforeEach(() => {
  coachStore.setState(coachStore.getInitialState());
  state().stop();
});

describe('the coach', () => {
  it('shows the stop rules before the first time, and counts only after they are understood', () => {
    state().ask(neck);
    expect(state().status).toBe('stop-rules');
    expect(coachMoment()).toBeNull();
    expect(coachClock.advance(1)).toBe(false);
    state().start();
    expect(state().status).toBe('running');
    expect(coachMoment()).toMatchObject({ kind: 'count-in', secondsLeft: 3, side: 'right' });
  });

  it('does not ask again for the move whose rules were just read, but does for another one', () => {
    state().ask(neck);
    state().start();
    state().ask(neck);
    expect(state().status).toBe('running');
    state().ask(cat);
    expect(state().status).toBe('stop-rules');
  });

  it('begins small, and never leaves the dose of the clinical file', () => {
    expect(choiceOf(state(), neck)).toEqual({ holdSeconds: 15, repetitions: 2, sides: 'one' });
    state().choose(neck, { holdSeconds: 300, repetitions: 0, sides: 'both-sides' });
    expect(choiceOf(state(), neck)).toEqual({ holdSeconds: 30, repetitions: 2, sides: 'both-sides' });
    expect(choiceOf(state(), cat)).toEqual({ holdSeconds: 2, repetitions: 5, sides: 'one' });
    expect([15, 20, 25, 30].map((value) => nextInDose(value, [15, 30], 1))).toEqual([20, 25, 30, 30]);
    expect(nextInDose(8, [8, 12], 1)).toBe(9);
    expect([22, 5].map((value) => nextInDose(value, [5, 22], -1))).toEqual([20, 5]);
  });

  it('runs to its end in the time of the plan, then is done and stands still', () => {
    state().ask(neck);
    state().start();
    const { seconds } = state().plan!;
    expect(planOf(neck, choiceOf(state(), neck)).seconds).toBe(seconds);
    pass(seconds - 0.5);
    expect(state().status).toBe('running');
    pass(1);
    expect(state().status).toBe('done');
    expect(coachMoment()?.kind).toBe('done');
    expect(coachClock.advance(1)).toBe(false);
  });

  it('stands still while paused, says why, and goes on where it was', () => {
    state().ask(neck);
    state().start();
    pass(9);
    const before = coachMoment();
    state().pause('hidden');
    pass(5);
    expect(state()).toMatchObject({ status: 'paused', pausedBy: 'hidden' });
    expect(coachMoment()).toEqual(before);
    state().resume();
    pass(1);
    expect(state().pausedBy).toBeNull();
    expect(coachClock.seconds).toBeCloseTo(10, 6);
  });

  it('does not jump over steps when a frame comes late', () => {
    state().ask(neck);
    state().start();
    coachClock.advance(3600);
    expect(coachClock.seconds).toBe(LONGEST_FRAME);
  });

  it('goes back to the start of a step, from its start to the one before, and skips ahead to the end', () => {
    state().ask(neck);
    state().start();
    const { steps } = state().plan!;
    pass(steps[2]!.startsAt + 5);
    expect(coachMoment()).toMatchObject({ kind: 'hold', step: 2 });
    state().back();
    expect(coachClock.seconds).toBe(steps[2]!.startsAt);
    state().back();
    expect(coachMoment()).toMatchObject({ kind: 'in', step: 1 });
    state().pause('person');
    state().skip();
    expect(coachMoment()).toMatchObject({ kind: 'hold', secondsLeft: 15 });
    expect(state().status).toBe('paused');
    for (let i = 0; i < steps.length; i += 1) state().skip();
    expect(state().status).toBe('done');
  });

  it('forgets where it was when it is stopped', () => {
    state().ask(neck);
    state().start();
    pass(9);
    state().stop();
    expect(state()).toMatchObject({ status: 'idle', coached: null, plan: null });
    expect(coachClock).toMatchObject({ seconds: 0, running: false });
    expect(coachMoment()).toBeNull();
  });
});

describe('the voice', () => {
  it('is kept as one of two words, and anything else is passed over', () => {
    expect([parseVoice('on'), parseVoice('off'), parseVoice('true'), parseVoice(null)]).toEqual([true, false, null, null]);
  });

  it('is not missed where there is none, and never throws', () => {
    const none = createSpeaker({});
    expect(none.available).toBe(false);
    none.say('Hold.');
    none.hush();
    class Broken {
      lang = '';
      rate = 1;
    }
    const speechSynthesis = {
      speak: () => {
        throw new Error('blocked');
      },
      cancel: () => {
        throw new Error('blocked');
      },
    };
    const broken = createSpeaker({ speechSynthesis, SpeechSynthesisUtterance: Broken });
    broken.say('Hold.');
    broken.hush();
  });

  it('stops what it says before it says the next', () => {
    const calls: string[] = [];
    class Words {
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speechSynthesis = { speak: (words: unknown) => void calls.push((words as Words).text), cancel: () => void calls.push('-') };
    const speaker = createSpeaker({ speechSynthesis, SpeechSynthesisUtterance: Words as never });
    speaker.say('Hold.');
    speaker.say('Rest.');
    speaker.hush();
    expect(calls).toEqual(['-', 'Hold.', '-', 'Rest.', '-']);
  });
});

describe('the answers', () => {
  it('live in memory, one question at a time, and can be taken back', () => {
    const { answer, forget, setCleared } = screenStore.getState();
    answer(['osteoporosis', 'balance'], new Set(['osteoporosis']));
    answer(['balance', 'glaucoma'], new Set(['balance']));
    expect([...screenStore.getState().answers].toSorted()).toEqual(['balance', 'osteoporosis']);
    expect(screenStore.getState().asked.size).toBe(3);
    setCleared('childs-pose', true);
    answer(['osteoporosis'], new Set());
    expect([...screenStore.getState().answers]).toEqual(['balance']);
    expect(screenStore.getState().cleared.size).toBe(0);
    forget();
    expect(screenStore.getState().asked.size).toBe(0);
  });
});
