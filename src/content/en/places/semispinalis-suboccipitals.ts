import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'They tip your head back and keep it steady on the neck.',
  everyday: 'You use them to hold your head up and to nod.',
  feels: 'A headache that starts at the base of the skull. If a very bad headache comes on fast or with fever, call 911.',
  causes: [
    'Head held forward for long',
    'Looking up for long, as to paint a ceiling',
    'A screen too high or too low',
    'Glasses with two lens parts',
  ],
  neighbours: ['Upper trapezius, over them', 'Splenius, wrapped around them', 'The same muscles on the other side'],
  often: ['Temple', 'Band around half the head', 'Back of the head'],
  sometimes: ['Behind the eye', 'Forehead'],
  felt: 'It may be felt as a band around the head.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Lie for 5 minutes with a small rolled towel under the skull',
    'Put the screen at eye height',
    'Tuck the chin in slowly a few times',
  ],
  close: 'The spinal cord and an artery to the brain lie close, right under the skull. If a needle is used there at all, it is watched with ultrasound. It never aims up. Lower down, at the chest, the lung lies under the ribs.',
  care: 'Nod slowly, as if to say yes, a few times a day.',
  stretch: 'Put the screen at eye height. Then move slowly.',
  habits: [
    'Put the screen at eye height.',
    'Use a firm step, so you look up less.',
    'Ask if other glasses would suit your screen.',
    'Take a short break to move every half hour.',
  ],
  mimics: [
    'A sore nerve at the back of the head: short, sharp shocks',
    'Over 50 with a new pain at the temple: call today. If your sight changes: call 911.',
    'Fever with a stiff neck or a bad headache: call 911',
    'A very bad headache, all at once: call 911',
  ],
} as const satisfies UnitWords;
