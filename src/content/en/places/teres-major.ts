import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns your arm in and pulls it back.',
  everyday: 'You use it to row and to do pull-ups.',
  feels: 'A stabbing ache at the back of the shoulder when you reach up.',
  causes: ['Rowing or pull-ups', 'Heavy carrying', 'Long work above the head'],
  neighbours: [
    'Latissimus dorsi, just below and around it',
    'Teres minor, just above',
    'Back of the deltoid, over its outer end',
  ],
  often: ['Back of the shoulder'],
  sometimes: ['Back of the upper arm', 'Back of the forearm'],
  felt: 'It may be felt at the back of the shoulder.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Reach up slowly, as far as is easy',
    'Keep loads close',
    'A slow, light rub at the back of the armpit',
  ],
  close: 'Ribs and lung lie close. The big vessels and nerves of the arm run through the armpit. So the muscle is lifted in a pinch. The needle goes through the fold, away from the chest.',
  care: 'Reach up slowly, as far as is easy, a few times a day.',
  stretch: 'Reach up gently. Keep loads close the rest of the day.',
  habits: [
    'Build up rowing and pull-ups bit by bit.',
    'Keep loads close, and share them on both sides.',
    'Take breaks when you work above the head.',
    'Rest a day between hard days.',
  ],
  mimics: [
    'A sore shoulder joint, at the back',
    'A torn tendon of the shoulder: the arm is weak when you lift it',
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
  ],
} as const satisfies UnitWords;
