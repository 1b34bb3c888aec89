import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'They hold each bone of the spine steady and help the back straighten and turn.',
  everyday: 'You use them all day, each time you stand, bend or turn.',
  feels: 'A small, sharp ache right at the midline. It may catch when you move.',
  causes: [
    'A sudden move you were not ready for',
    'An earlier time of back pain, when they can get weak',
    'A long time in one position',
  ],
  neighbours: [
    'Longissimus, right beside them',
    'Spinalis, next to them in the mid-back',
    'The same muscles on the other side',
  ],
  often: ['Midline of the spine, at the level of the spot', 'Tailbone'],
  sometimes: ['Belly at the same level'],
  felt: 'It may be felt right at the midline, or down at the tailbone.',
  gentle: [
    'A gentle walk each day',
    'A warm pack for 15 to 20 minutes',
    'Slow pelvic tilts, lying down',
    'Stay up and about. Do not stay in bed.',
  ],
  close: 'The spinal cord and its nerves lie under these muscles, behind bone with small gaps. So a needle here is only for clinicians trained in it. They aim for the bone and stop there. Not all use a needle so close to the spine.',
  care: 'Short walks are the best start. Tilt the pelvis slowly a few times a day.',
  stretch: 'Small, slow moves. Walk a little. Do not stay in bed.',
  habits: [
    'Walk most days. Build up to 30 minutes, 5 days a week.',
    'Make the back stronger, bit by bit.',
    'Get set before you lift or turn.',
    'Change position often.',
  ],
  mimics: [
    'A sore small joint of the spine',
    'A disc problem: pain or tingling down the leg',
    'A tight canal in the spine: the legs ache as you walk',
    'A cracked bone of the spine: new pain with thin bones, or after a fall. Call today. After a crash: call 911.',
  ],
} as const satisfies UnitWords;
