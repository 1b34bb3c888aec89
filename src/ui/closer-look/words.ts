/** Words of the closer look. No sentence is glued from pieces: each state has its own. */
export const CLOSER_WORDS = {
  back: 'Back to the body',
  'label.bunched': ['Bunched up', 'in the tight spot'],
  'label.shorter': ['A little shorter', 'in the spot'],
  'label.step': ['One tiny step', 'at ease'],
  'label.pulled': ['Pulled long', 'next to it'],
  'label.nerve': ['Nerve ending'],
  'label.nerve.resetting': ['Nerve ending,', 'resetting'],
  'label.nerve.numb': ['Pain nerve,', 'numb for now'],
  'label.sore': ['Clean-up cells', 'after the needle'],
  'label.vessel': ['Tiny blood vessel'],
  'label.vessel.squeezed': ['Tiny blood vessel,', 'squeezed'],
  'label.strip': ['Tight strip'],
  'label.fibres': ['Muscle fibers'],
  'say.ease': 'Drawing of a muscle fiber, much enlarged. All its tiny steps are equally long. Red cells flow freely in the tiny blood vessel.',
  'say.ease.squeezed': 'Drawing of a muscle fiber, much enlarged. All its tiny steps are equally long. The tiny blood vessel is a little narrow.',
  'say.shorter': 'Drawing of a muscle fiber, much enlarged. The steps in the middle are a little shorter than those beside them. Red cells flow in the tiny blood vessel.',
  'say.shorter.squeezed': 'Drawing of a muscle fiber, much enlarged. The steps in the middle are a little shorter than those beside them. The tiny blood vessel is squeezed.',
  'say.bunched': 'Drawing of a muscle fiber, much enlarged. Bunched-up steps in the middle, longer ones beside them. Red cells flow in the tiny blood vessel.',
  'say.bunched.squeezed': 'Drawing of a muscle fiber, much enlarged. Bunched-up steps in the middle, longer ones beside them. The tiny blood vessel is squeezed, and its red cells move slowly.',
  'step.title': 'One tiny step',
  'step.ease': 'At ease',
  'step.spot': 'In the spot',
  'step.say': 'Two drawings of one tiny step: at ease its threads overlap a little; in the spot they overlap almost fully.',
  'step.say.ease': 'Two drawings of one tiny step. Both are equally long.',
} as const satisfies Record<string, string | readonly string[]>;

export type CloserWord = keyof typeof CLOSER_WORDS;
export type SentenceWord = Extract<CloserWord, `say.${string}`>;
export type LabelWord = Extract<CloserWord, `label.${string}`>;
