import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls your arm down, back and in.',
  everyday: 'You use it to pull yourself up, to swim and to close a car trunk.',
  feels: 'A mid-back ache that you cannot reach and cannot stretch away.',
  causes: ['A lot of pulling from above, swimming or climbing', 'Reaching far out to lift', 'Pushing up on crutches'],
  neighbours: [
    'Teres major, just above it at the armpit',
    'Lower trapezius, over its top edge',
    'Serratus posterior inferior, under it at the lowest ribs',
  ],
  often: ['Lower tip of the shoulder blade', 'Mid-back'],
  sometimes: ['Back of the shoulder', 'Inner arm, ring and little finger', 'Front of the shoulder and side of the trunk'],
  felt: 'It may be felt at the lower tip of the shoulder blade.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Reach up less for a few days',
    'Lift things close to the body',
    'Reach up and lean over slowly, as far as is easy',
  ],
  close: 'Ribs and lung lie under this muscle. So its edge near the armpit is lifted in a pinch. The needle goes through the fold, away from the chest.',
  care: 'Reach up slowly and lean a little to each side, a few times a day.',
  stretch: 'Reach overhead and lean away.',
  habits: [
    'Build up pulling, swimming and climbing bit by bit.',
    'Step close before you lift.',
    'Move every half hour.',
    'Have the height of your crutches checked.',
  ],
  mimics: [
    'A sore shoulder joint: it hurts when you move the arm',
    'A sore rib or lung lining: it hurts to breathe in. Short of breath: call 911.',
    'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today. Very ill: call 911.',
  ],
} as const satisfies UnitWords;
