import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your leg to the side and turns the thigh in. It keeps the hips level.',
  everyday: 'You use it at each step, when you stand on one leg.',
  feels: 'An ache down the leg. It can feel like pain from a squeezed nerve. It may be very sore at night when you lie on that side. If the leg is weak or numb, call a clinician today.',
  causes: ['A fall', 'Standing on one leg for long', 'Long walks on sand, or a lot of tennis', 'Long sitting'],
  neighbours: ['Gluteus medius, right over it', 'Piriformis, just behind it'],
  often: ['Side of the buttock', 'Outer thigh', 'Back of the thigh', 'Inner lower buttock'],
  sometimes: ['Outer lower leg', 'Outer ankle', 'Calf'],
  felt: 'It may be felt down the side or the back of the leg.',
  gentle: [
    'A pillow between your knees at night',
    'A warm pack for 15 to 20 minutes',
    'Do not cross your legs',
    'At first, sit for only 15 to 20 minutes at a time',
  ],
  close: 'This muscle lies deep, right on the hip bone. Vessels and a nerve run just over it. So the needle aims at the bone and stops there. Ultrasound can help to see the way.',
  care: 'Short walks on flat ground are the best start.',
  stretch: 'A pillow between the knees helps at night. Do not cross your legs.',
  habits: [
    'Sit with both feet on the floor.',
    'Get up from the seat every half hour.',
    'Stand on both legs, and shift often.',
    'Build up sand walks and tennis bit by bit.',
  ],
  mimics: [
    'A nerve squeezed in the low back. Weak or numb leg: call today. Numb between the legs, or no control of pee: call 911.',
    'A sore pad or tendon at the outer hip: it hurts to lie on it',
    'A broken hip: after a fall, the leg cannot take weight. Call 911.',
  ],
} as const satisfies UnitWords;
