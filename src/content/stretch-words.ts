/** Words of the stretch chapter: the list of moves, why a move is in it, and what the figure shows. `{name}` is filled in. */
export const stretchWords = {
  'list.more': 'More moves for this muscle',
  'list.longer': 'Longer by about {percent} %',
  'list.longer.most': 'Longer by more than {percent} %',
  'list.wakes': 'Wakes up the muscles near it',
  'list.moves': 'Moves the whole area',
  'list.all': 'All {count} moves',
  'list.fewer': 'Fewer moves',
  'list.left-out': 'Left out for you',
  'list.order': 'Best first: how much longer this muscle gets in our model, what studies say, and what you told us.',
  'why.title': 'Why this one',
  'why.longer': 'It {why}. This muscle gets about {percent} % longer.',
  'why.longer.most': 'It {why}. This muscle gets more than {percent} % longer.',
  'why.wakes': 'It {why}. It does not pull on this muscle. It wakes up the muscles near it.',
  'why.model': 'Measured on our model of one average man. Your body may differ.',
  'easier.show': 'Easier version',
  'easier.back': 'Full move',
  'easier.tag': 'Easier version of: {name}',
  'bend.open': 'Bend the body yourself',
  'figure.play': 'Show the move',
  'figure.pause': 'Pause the move',
  'figure.now': 'This muscle now',
  'figure.longer': '{percent} % longer',
  'figure.longer.most': 'more than {percent} % longer',
  'figure.shorter': '{percent} % shorter',
  'figure.same': 'about as long as at rest',
  'figure.other': '{name}: {change}',
  'figure.legend.longer': 'longer',
  'figure.legend.shorter': 'shorter',
  'figure.legend': 'Colour',
  'figure.still': 'Shown where you hold it.',
  'figure.missing': 'The moving figure did not arrive. The steps still work.',
  'pictures.title': 'The move in pictures',
  'pictures.start': 'Start',
  'pictures.hold': 'Hold',
  'step.now': 'Now',
  'sides.both': 'Both sides together',
  'sides.one': 'One side at a time',
} as const;

export type StretchWord = keyof typeof stretchWords;

export function stretchWord(id: StretchWord, values: Readonly<Record<string, string | number>> = {}): string {
  return stretchWords[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
