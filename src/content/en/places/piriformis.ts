import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns your thigh out. When you sit, it moves the knee out to the side.',
  everyday: 'You use it to get out of a car and to turn on one foot.',
  feels: 'A deep ache in the buttock, worse on a hard seat or with crossed legs. The big leg nerve lies close, so the leg may tingle. If the leg is weak or numb, call a clinician today.',
  causes: ['Long sitting or driving', 'A sudden twist on one leg', 'A fall on the buttock'],
  neighbours: ['Gluteus maximus, right over it', 'Gluteus medius, just above', 'Gluteus minimus, just in front'],
  often: ['Back of the pelvis', 'Whole buttock', 'Back of the hip'],
  sometimes: ['Back of the thigh, upper part'],
  felt: 'It may be felt deep in the buttock or behind the hip.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Uncross your legs',
    'Sit on a cushion',
    'Walk a little every half hour',
  ],
  close: 'The big leg nerve (the sciatic nerve) runs right by this muscle. Vessels and the bowel are not far. So not all clinicians use a needle here. A live picture from ultrasound or X-ray helps to find the way.',
  care: 'Short walks are the best start. Get up from the seat often.',
  stretch: 'Slow and easy. Uncross your legs and walk a little often.',
  habits: [
    'Get up from the seat every half hour.',
    'Stop for a short walk on long drives.',
    'Sit with both feet on the floor.',
    'Use a cushion on hard seats.',
  ],
  mimics: [
    'A nerve squeezed in the low back. Weak or numb leg: call today. Numb between the legs, or no control of pee: call 911.',
    'A sore joint at the back of the pelvis',
    'A worn hip: stiff, with pain in the groin',
    'Rarely, a growth in the pelvis: see a clinician if it does not ease',
  ],
} as const satisfies UnitWords;
