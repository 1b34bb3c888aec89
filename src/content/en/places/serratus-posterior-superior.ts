import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It helps lift the upper ribs when you breathe in.',
  everyday: 'It is thin and lies flat on the ribs, under the shoulder blade.',
  feels: 'A deep ache under the shoulder blade that you cannot reach. Your little finger may tingle. Chest or arm pain can come from the heart or lungs. If it is new, call 911.',
  causes: [
    'A cough that goes on',
    'Short, quick breaths high in the chest',
    'Reaching far out in front',
    'Lying on that side',
  ],
  neighbours: [
    'Rhomboids, right over it',
    'Mid-back iliocostalis, right under it',
    'Splenius, under it close to the spine',
  ],
  often: ['Under the upper shoulder blade'],
  sometimes: ['Back of the shoulder', 'Back of the upper arm', 'Little-finger side of the forearm and hand'],
  felt: 'It may be felt under the upper part of the shoulder blade.',
  gentle: [
    'Slow belly breaths',
    'A warm pack for 15 to 20 minutes',
    'No long reaches in front for a few days',
    'Lie on the other side, the arm on a pillow',
  ],
  close: 'This thin muscle lies right on the ribs, and the lung is just under them. Many clinicians use no needle here, or only with ultrasound. The line in our picture runs through the shoulder blade. A real needle does not: the arm is brought forward first.',
  care: 'Take slow belly breaths and roll your shoulders a few times a day.',
  stretch: 'Slow belly breaths first. No long reaches for a few days.',
  habits: [
    'Breathe low, into the belly, a few minutes each day.',
    'Have a cough that lasts for weeks looked at.',
    'Bring things close, so you reach less far.',
    'Change the side you sleep on.',
  ],
  mimics: [
    'A nerve squeezed at the elbow: the ring and little fingers tingle',
    'A nerve squeezed in the neck: the hand may tingle or be weak',
    'Heart or lung: new pain in chest or arm, or short of breath. Call 911.',
  ],
} as const satisfies UnitWords;
