import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns your arm in and keeps the front of the shoulder steady.',
  everyday: 'You use it to tuck in a shirt, to throw and to swim.',
  feels: 'A stuck shoulder. It is hard to reach out to the side and to turn the arm out.',
  causes: ['Throwing or swimming', 'An arm held in a sling', 'A shoulder that came out of joint', 'Shoulder surgery'],
  neighbours: [
    'Teres major, at its lower edge',
    'Serratus anterior, between it and the ribs',
    'Latissimus dorsi, beside it at the armpit',
  ],
  often: ['Back of the shoulder'],
  sometimes: ['Over the shoulder blade', 'Back of the upper arm', 'Band around the wrist'],
  felt: 'It may be felt at the back of the shoulder, or at the wrist.',
  gentle: [
    'A warm pack, then slow moves',
    'Move the arm gently, many times a day (after surgery, only as you were told)',
    'Turn the arm out only as far as is easy',
    'Rest the arm on a pillow at night',
  ],
  close: 'The lung and the big vessels and nerves of the arm lie close. So a needle here is rare. Only some clinicians do it, often with ultrasound. The line in our picture runs through the shoulder blade. A real needle comes in at the armpit.',
  care: 'Turn the arm slowly out and in, many times a day.',
  stretch: 'Warm it first. Then move gently, many times a day.',
  habits: [
    'Build up throwing and swimming bit by bit.',
    'Take the arm out of the sling only as you were told.',
    'After surgery, keep to the moves you were given.',
    'Open the chest now and then when you sit.',
  ],
  mimics: [
    'A frozen shoulder: stiff in every direction, for months',
    'A torn tendon of the shoulder: the arm is weak when you lift it',
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
  ],
} as const satisfies UnitWords;
