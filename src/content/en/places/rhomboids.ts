import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'They pull your shoulder blade back toward the spine.',
  everyday: 'You use them to pull a door, to row and to hold your shoulders back.',
  feels: 'An ache between the spine and the shoulder blade. It is there at rest. Moving changes it little.',
  causes: [
    'Long sitting with a round back, to write, type or sew',
    'Tight chest muscles that draw the shoulders forward',
    'A lot of rowing or pulling',
  ],
  neighbours: [
    'Middle trapezius, right over them',
    'Levator scapulae, at the top corner of the shoulder blade',
    'Mid-back iliocostalis, beneath them',
  ],
  often: ['Along the inner edge of the shoulder blade'],
  sometimes: ['Above the shoulder blade'],
  felt: 'It may be felt along the inner edge of the shoulder blade.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Lean on a ball at a wall, with light pressure',
    'Support your back when you sit',
    'Open the chest, then pull the shoulders back a few times',
  ],
  close: 'Ribs and lung lie right under these muscles. So the needle goes in flat, over a rib.',
  care: 'Roll your shoulders and hug yourself gently a few times a day.',
  stretch: 'Slow and easy. Open the chest as well as the back.',
  habits: [
    'Sit with your back supported. Bring the work up to you.',
    'Get up and move every half hour.',
    'Stretch the chest and make the pulling muscles stronger.',
    'Build up rowing and pulling bit by bit.',
  ],
  mimics: [
    'A nerve squeezed in the neck: it is often felt here',
    'A sore joint of a rib or of the mid-back',
    'Shingles: burning pain, then a rash in a stripe',
    'Heart, main artery or gallbladder: sudden, strong, or with sweating. Call 911.',
  ],
} as const satisfies UnitWords;
