import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls your shoulder blade toward the spine.',
  everyday: 'You use it to hold your shoulders back and to carry things.',
  feels: 'A burning line between the spine and the shoulder blade.',
  causes: ['Desk work with round shoulders', 'Long drives with the arms forward', 'Loads carried in front'],
  neighbours: ['Rhomboids, right under it', 'Upper trapezius, just above', 'Lower trapezius, just below'],
  often: ['Between the shoulder blades'],
  sometimes: ['Point of the shoulder'],
  felt: 'It may be felt between the shoulder blades.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Rest your forearms while you type',
    'Lean on a ball at a wall, with light pressure',
    'Get up and move every half hour',
  ],
  close: 'Ribs and lung lie under this muscle. So the needle goes in flat, close to the skin, and over a rib.',
  care: 'Roll your shoulders slowly a few times a day.',
  stretch: 'Open the chest, then let the shoulder blade slide.',
  habits: [
    'Rest your forearms while you type.',
    'Get up and move every half hour.',
    'Stop for a short walk on long drives.',
    'Carry on your back or on both sides, not only in front.',
  ],
  mimics: [
    'A sore disc or joint of the mid-back',
    'Shingles: burning pain, then a rash in a stripe',
    'A hurt rib: sharp pain when you press it or cough',
    'Heart or gallbladder: sudden, strong, or with sweating. Call 911.',
  ],
} as const satisfies UnitWords;
