import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns your arm out and keeps the shoulder steady.',
  everyday: 'You use it to throw and to reach up and back.',
  feels: 'A small, deep ache at the back corner of the shoulder.',
  causes: ['Reaching up and behind you', 'Throwing', 'A hurt shoulder'],
  neighbours: ['Infraspinatus, just above', 'Teres major, just below', 'Back of the deltoid, over it'],
  often: ['Back of the outer shoulder'],
  sometimes: ['Back of the upper arm'],
  felt: 'It may be felt at the back of the outer shoulder.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Reach up and behind you less for a few days',
    'Lean on a ball at a wall, with light pressure',
    'Turn the arm in and out, the elbow at your side',
  ],
  close: 'A nerve and small arteries of the shoulder pass just below this muscle. The lung lies deeper, under the ribs. So the needle is short. It stays close to the edge of the shoulder blade.',
  care: 'Turn the arm slowly in and out a few times a day.',
  stretch: 'Slow and easy. Go easy on reaching up or behind you.',
  habits: [
    'Turn around, so you reach behind you less.',
    'Build up throwing bit by bit.',
    'After a shoulder injury, come back slowly.',
    'Take a short break to move every half hour.',
  ],
  mimics: [
    'A sore nerve of the shoulder: numb skin on its outer side',
    'A torn tendon of the shoulder: the arm is weak when you lift it',
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
  ],
} as const satisfies UnitWords;
