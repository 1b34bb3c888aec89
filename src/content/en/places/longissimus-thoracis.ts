import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It holds your spine up and bends it back.',
  everyday: 'You use it each time you stand up, lift, or straighten after a bend.',
  feels: 'Like a tight cable beside the spine. It is hard to straighten up after bending.',
  causes: ['Long sitting or standing in one place', 'A sudden heavy load', 'Being tired or cold'],
  neighbours: [
    'Mid-back iliocostalis, beside it over the ribs',
    'Spinalis, between it and the spine',
    'Quadratus lumborum, in front of it at the waist',
  ],
  often: ['Low back', 'Lower part of the buttock', 'Back of the pelvis, at the belt line'],
  sometimes: [],
  felt: 'It may be felt lower down: low back, pelvis or buttock.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'A gentle walk each day',
    'Move every 30 to 45 minutes',
    'Slow cat and cow moves',
  ],
  close: 'The spinal cord and its nerves lie toward the middle. Over the ribs, the lung lies right under them. So the needle stays to the side and does not go deep.',
  care: 'Short walks are the best start. Bend and straighten slowly a few times a day.',
  stretch: 'Slow and easy. Let the back get round, then long.',
  habits: [
    'Move every 30 to 45 minutes.',
    'Walk most days. Build up to 30 minutes, 5 days a week.',
    'Hold loads close. Turn your feet, do not twist.',
    'Warm up slowly when it is cold.',
  ],
  mimics: [
    'A disc problem: pain or tingling down the leg',
    'A cracked bone of the spine: new pain with thin bones or steroid pills. Call today. After a crash: call 911.',
    'An infection: fever with back pain. Call today. Very ill or weak: call 911.',
    'Had cancer before: call your clinician within a few days',
  ],
} as const satisfies UnitWords;
