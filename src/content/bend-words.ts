/** Words of bending the figure by hand: sliders, and how every muscle answers. `{name}` is filled in. */
export const bendWords = {
  title: 'Bend the body yourself',
  lead: 'Move a slider. The body follows, and each muscle shows if it gets longer or shorter.',
  side: 'Side',
  reset: 'Stand straight',
  close: 'Back to the moves',
  'no-3d': '3D is off, so the body stays as it is. The list below still answers.',
  answers: 'What the muscles do',
  'answers.none': 'All muscles are about as long as when you stand.',
  longer: '{percent} % longer',
  shorter: '{percent} % shorter',
  limits: 'The sliders stop where most people stop. You may stop sooner. This is a picture, not a test.',
  estimate: 'Lengths come from this model of one average man.',

  'group.neck': 'Neck',
  'group.upper-back': 'Upper back',
  'group.low-back': 'Low back',
  'group.shoulder': 'Shoulder',
  'group.blade': 'Shoulder blade',
  'group.hip': 'Hip',
  'group.knee': 'Knee',

  'axis.bend': 'Bend',
  'axis.side': 'Side bend',
  'axis.turn': 'Turn',
  'axis.raise-forward': 'Raise in front',
  'axis.raise-side': 'Raise to the side',
  'axis.across': 'Bring across',
  'axis.slide': 'Slide',
  'axis.lift': 'Lift',
  'axis.out': 'Bring out',
  'axis.spin': 'Turn the thigh',

  'value.zero': 'straight',
  'value.forward': '{degrees} degrees forward',
  'value.back': '{degrees} degrees back',
  'value.right': '{degrees} degrees to the right',
  'value.left': '{degrees} degrees to the left',
  'value.up': '{degrees} degrees up',
  'value.down': '{degrees} degrees down',
  'value.across': '{degrees} degrees across',
  'value.away': '{degrees} degrees away',
  'value.out': '{degrees} degrees out',
  'value.in': '{degrees} degrees in',
} as const;

export type BendWord = keyof typeof bendWords;

/** @throws never: a name without a value stays as it is */
export function bendWord(id: BendWord, values: Readonly<Record<string, string | number>> = {}): string {
  return bendWords[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
