import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns and tilts your head to its own side. Both sides tip it back.',
  everyday: 'You use it to look over your shoulder and to look up.',
  feels: 'A stiff neck, with an ache on top of the head or behind the eye. If a very bad headache comes on fast or with fever, call 911.',
  causes: [
    'Head turned to one side for long, as with two screens',
    'Long drives',
    'A sudden jolt of the neck (whiplash)',
    'Cold air on the neck',
  ],
  neighbours: [
    'Upper trapezius, over its lower part',
    'Levator scapulae, next to it at the side of the neck',
    'Semispinalis, right under it',
  ],
  often: ['Top of the head', 'Behind the eye', 'Back of the head'],
  sometimes: ['Corner of neck and shoulder'],
  felt: 'It may be felt on top of the head or behind the eye.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Put the screen right in front of you',
    'Take short breaks often',
    'Turn your head slowly, as far as is easy',
  ],
  close: 'Deep in the upper neck lie the spinal cord and an artery to the brain. So the needle is short. It stays out of the midline and away from the base of the skull. Lower down, the top of the lung is not far.',
  care: 'Turn your head slowly to both sides a few times a day.',
  stretch: 'Put the screen in front of you. Warm the neck, then move.',
  habits: [
    'Put the screen you use most right in front of you.',
    'Move your neck and shoulders every half hour.',
    'Take breaks on long drives.',
    'Keep cold air off your neck.',
  ],
  mimics: [
    'Migraine: pain on one side of the head, and light may hurt',
    'Over 50 with a new pain at the temple: call today. If your sight changes: call 911.',
    'Fever with a stiff neck or a bad headache: call 911',
    'A tear in a neck artery: sudden, strong neck pain. You may also see double, slur or feel weak. Call 911.',
  ],
} as const satisfies UnitWords;
