import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your shoulder blade and helps turn the neck.',
  everyday: 'You use it to look over your shoulder.',
  feels: 'You cannot turn your head all the way. A deep ache where neck meets shoulder.',
  causes: [
    'A screen off to one side',
    'A phone held with the ear',
    'Sleep in a twisted position',
    'A bag on one shoulder, or stress',
  ],
  neighbours: [
    'Upper trapezius, right over it',
    'Splenius, next to it in the neck',
    'Rhomboids, just below it at the shoulder blade',
  ],
  often: ['Corner of neck and shoulder', 'Inner edge of the shoulder blade'],
  sometimes: ['Lower tip of the shoulder blade', 'Back of the shoulder'],
  felt: 'It may be felt where neck and shoulder meet, and along the shoulder blade.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Bring the screen to eye level',
    'Rest your arms on the desk or on armrests',
    'For a few days, turn the whole body, not just the neck',
  ],
  close: 'The upper ribs and the top of the lung lie under its lower end. A nerve and an artery run beside it. So the needle is short. It points up to the corner of the shoulder blade, away from the ribs.',
  care: 'Look slowly over each shoulder a few times a day.',
  stretch: 'Slow and easy. Never push your head.',
  habits: [
    'Put the screen right in front of you, at eye level.',
    'Use a headset for calls.',
    'Change bag and shoulder often.',
    'Sleep with the neck straight, one pillow of the right height.',
  ],
  mimics: [
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
    'Fever with a stiff neck or a bad headache: call 911',
    'A tear in a neck artery: sudden, strong neck pain. You may also see double, slur or feel weak. Call 911.',
  ],
} as const satisfies UnitWords;
