import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It pushes you up and turns the thigh out.',
  everyday: 'You use it to stand up from a chair and to climb stairs.',
  feels: 'An aching buttock. Hard seats, stairs and hills make it worse.',
  causes: ['Long sitting', 'A fall', 'Running uphill or many stairs', 'A wallet in the back pocket'],
  neighbours: ['Gluteus medius, under its upper part', 'Piriformis, deep under it', 'The same muscle on the other side'],
  often: ['Beside the crease between the buttocks', 'Lower part of the sacrum', 'Tailbone'],
  sometimes: ['Just below the belt line'],
  felt: 'It may be felt in the buttock or at the tailbone.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Sit on a cushion',
    'Take the wallet out of the back pocket',
    'Walk, do not stand still for long',
  ],
  close: 'The big leg nerve (the sciatic nerve) and large vessels run deep under this muscle. So the needle stays in the muscle and does not go through it.',
  care: 'Short walks are the best start. Stand up from a chair slowly.',
  stretch: 'Slow and easy. Walk a little before and after.',
  habits: [
    'Get up from the seat every half hour.',
    'Walk most days. Build up to 30 minutes, 5 days a week.',
    'Build up hills and stairs bit by bit.',
    'Use a cushion on hard seats.',
  ],
  mimics: [
    'A worn hip: stiff, with pain in the groin',
    'A sore joint at the back of the pelvis',
    'A cracked tailbone after a fall',
    'A nerve squeezed in the low back. Weak or numb leg: call today. Numb between the legs, or no control of pee: call 911.',
  ],
} as const satisfies UnitWords;
