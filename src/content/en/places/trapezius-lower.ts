import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It pulls your shoulder blade down and helps turn it up.',
  everyday: 'You use it when you reach up high.',
  feels: 'A nagging ache in the mid-back. It can feel like a stiff neck too.',
  causes: ['Reaching forward and down for hours', 'Leaning on one elbow', 'A heavy backpack'],
  neighbours: ['Middle trapezius, just above', 'Rhomboids, under its upper edge', 'Latissimus dorsi, under its lower end'],
  often: ['Side of the upper neck', 'Point of the shoulder', 'Inner edge of the shoulder blade'],
  sometimes: ['Above the shoulder blade', 'Behind the ear'],
  felt: 'It may be felt at the neck or along the shoulder blade.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Slide your arms slowly up a wall',
    'Gentle rows, to make it stronger',
    'Change tasks often',
  ],
  close: 'Ribs and lung lie under this muscle. So the needle goes in flat. It never points at the gap between two ribs.',
  care: 'Reach up slowly with both arms a few times a day.',
  stretch: 'Reach up and let the mid-back get round.',
  habits: [
    'Bring the work up to you, so you reach less.',
    'Change tasks, and change the elbow you lean on.',
    'Keep the backpack light, on both shoulders.',
    'Make it stronger: wall slides and rows, bit by bit.',
  ],
  mimics: [
    'A nerve squeezed in the mid-back: pain in a band around the chest',
    'Shingles: burning pain, then a rash in a stripe',
    'Stomach, gallbladder or pancreas: pain after meals, or you feel sick',
    'The main artery: sudden, tearing pain from chest to back. Call 911.',
  ],
} as const satisfies UnitWords;
