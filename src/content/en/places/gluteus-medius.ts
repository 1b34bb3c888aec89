import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your leg to the side and keeps the hips level.',
  everyday: 'You use it at each step, when you stand on one leg.',
  feels: 'An ache of the low back and hip. It comes when you walk or lie on that hip.',
  causes: [
    'Long walks on slopes or soft sand',
    'Standing on one leg',
    'Carrying on one side',
    'One leg a bit longer than the other',
  ],
  neighbours: [
    'Gluteus maximus, over its back part',
    'Gluteus minimus, right under it',
    'Piriformis, just below its back edge',
  ],
  often: ['Back of the belt line', 'Back of the pelvis', 'Side of the buttock'],
  sometimes: ['Upper, outer thigh'],
  felt: 'It may be felt at the belt line or the side of the buttock.',
  gentle: [
    'A pillow between your knees at night',
    'A warm pack for 15 to 20 minutes',
    'Stand on both legs, hips level',
    'Short walks on flat ground',
  ],
  close: 'Vessels and a nerve run deep, under this muscle. So the needle aims at the hip bone and stops there. The bone shields the belly.',
  care: 'Short walks on flat ground are the best start.',
  stretch: 'Slow and easy. A pillow between the knees helps at night.',
  habits: [
    'Stand on both legs, and shift often.',
    'Share the weight: carry on both sides.',
    'Build up slopes and sand bit by bit.',
    'Make it stronger: lift the leg, lying on your side.',
  ],
  mimics: [
    'Sore tendons at the outer hip: it hurts to lie on it',
    'A nerve squeezed in the low back. Weak or numb leg: call today. Numb between the legs, or no control of pee: call 911.',
    'A worn hip: stiff, with pain in the groin',
    'A sore joint at the back of the pelvis',
  ],
} as const satisfies UnitWords;
