import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls the lowest ribs down and holds them steady.',
  everyday: 'You use it when you breathe out and turn your trunk.',
  feels: 'A nagging ache over the lowest ribs, as if bruised.',
  causes: ['A lift with a twist', 'Sleep in a twisted position', 'Reaching up high, again and again'],
  neighbours: [
    'Latissimus dorsi, right over it',
    'Longissimus, under it beside the spine',
    'Quadratus lumborum, deeper and just below',
  ],
  often: ['Lower ribs at the back'],
  sometimes: ['Lower ribs toward the front'],
  felt: 'It may be felt over the lowest ribs at the back.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Breathe slowly into the sore side',
    'Turn slowly to both sides, as far as is easy',
    'Do not twist while you carry',
  ],
  close: 'The lower edge of the lung comes down inside these ribs. The kidney lies deeper, toward the spine. So the needle goes in flat, over a rib. It never goes straight in below the last rib.',
  care: 'Breathe into the sore side and turn slowly, a few times a day.',
  stretch: 'Breathe into the sore side. Do not twist with a load.',
  habits: [
    'Turn your feet, do not twist, when you carry.',
    'Use a firm step to reach up high.',
    'Sleep on your side with a pillow between the knees.',
    'Walk most days.',
  ],
  mimics: [
    'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today. Very ill: call 911.',
    'A cracked rib: after a fall or a hard cough',
    'An infection of the lung: cough and fever. Call today. Short of breath: call 911.',
    'Shingles: burning pain, then a rash in a stripe',
  ],
} as const satisfies UnitWords;
