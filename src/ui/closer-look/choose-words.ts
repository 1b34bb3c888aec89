import type { MicroStage } from '#src/appearance/micro/camera.ts';
import type { MicroMood } from '#src/appearance/micro/micro-picture.ts';
import type { LabelWord, SentenceWord } from '#src/content/closer-words.ts';

/** What a label can point at. */
export type LabelTarget = 'core' | 'beside' | 'nerve' | 'pain-nerve' | 'vessel' | 'visitor' | 'strip' | 'fibres';
export interface Label {
  readonly word: LabelWord;
  readonly target: LabelTarget;
}

/** At most three labels for a stage, the one that tells most first. */
export function labelsFor(stage: MicroStage, mood: MicroMood): readonly Label[] {
  const core: Label = { word: mood.steps === 'bunched' ? 'label.bunched' : mood.steps === 'shorter' ? 'label.shorter' : 'label.step', target: 'core' };
  const vessel: Label = { word: mood.squeezed ? 'label.vessel.squeezed' : 'label.vessel', target: 'vessel' };
  const nerve: Label = { word: mood.resetting ? 'label.nerve.resetting' : 'label.nerve', target: 'nerve' };
  if (stage === 'bundle') {
    const fibres: Label = { word: 'label.fibres', target: 'fibres' };
    return mood.steps === 'at ease' ? [fibres] : [mood.steps === 'bunched' ? { word: 'label.bunched', target: 'core' } : core, { word: 'label.strip', target: 'strip' }, fibres];
  }
  if (stage === 'fibre') return mood.steps === 'at ease' ? [nerve, vessel] : [core, nerve, vessel];
  if (mood.numb) return [core, { word: 'label.nerve.numb', target: 'pain-nerve' }, vessel];
  if (mood.sore) return [core, { word: 'label.sore', target: 'visitor' }, mood.resetting ? nerve : vessel];
  if (mood.resetting) return [core, nerve, vessel];
  return mood.steps === 'bunched' ? [core, { word: 'label.pulled', target: 'beside' }, vessel] : [core, nerve, vessel];
}

/** The sentence a screen reader says for the picture. */
export function sentenceFor(mood: MicroMood): SentenceWord {
  const steps = { 'at ease': 'say.ease', shorter: 'say.shorter', bunched: 'say.bunched' } as const;
  return mood.squeezed ? `${steps[mood.steps]}.squeezed` : steps[mood.steps];
}
