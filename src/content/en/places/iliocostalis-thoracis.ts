import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It straightens your back and bends it to the side.',
  everyday: 'You use it each time you come up from a bend.',
  feels: 'A long ache like a rope beside the spine. A deep breath may sting. Chest pain can come from the heart or lungs. If it is new, call 911.',
  causes: [
    'A quick lift with a bend and a twist',
    'Long sitting, such as on a trip',
    'A cough that goes on',
    'A wallet in the back pocket',
  ],
  neighbours: [
    'Longissimus, beside it toward the spine',
    'Rhomboids, over its upper part',
    'Latissimus dorsi, over its lower part',
  ],
  often: ['Inner edge of the shoulder blade', 'Side of the chest'],
  sometimes: ['Front of the chest', 'Lower belly', 'Low back'],
  felt: 'It may be felt at the shoulder blade or the side of the chest.',
  gentle: [
    'A warm shower, then slow cat and cow moves',
    'Get up often on long trips',
    'A gentle walk each day',
    'A slow, light rub beside the spine',
  ],
  close: 'This muscle lies on the ribs, and the lung lies just under them. So the needle aims at a rib that is held between two fingers. It never goes into the gap between two ribs.',
  care: 'Turn slowly to both sides a few times a day.',
  stretch: 'A warm shower first, then slow moves.',
  habits: [
    'Hold loads close. Turn your feet, do not twist.',
    'Get up every half hour, on trips too.',
    'Take the wallet out of the back pocket.',
    'Have a cough that lasts for weeks looked at.',
  ],
  mimics: [
    'A nerve squeezed in the mid-back: pain in a band around the chest',
    'Shingles (a rash in a stripe), or a cracked rib',
    'An infection of the lung: cough and fever. Call today. Short of breath: call 911.',
    'A tear in the main artery: tearing pain from chest to back. Call 911.',
  ],
} as const satisfies UnitWords;
