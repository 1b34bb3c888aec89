import { LOW_BACK_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Midline of the spine, at the level of the spot', 'Tailbone'],
  sometimes: ['Belly at the same level'],
  sources: ['NAM_PARA', 'NIELASHER'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'They hold each bone of the spine steady and help the back straighten and turn.',
      everyday: 'You use them all day, each time you stand, bend or turn.',
      feels: 'A small, sharp ache right at the midline. It may catch when you move.',
    }),
    knot: knotChapter({
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
      pain,
      felt: 'It may be felt right at the midline, or down at the tailbone.',
    }),
    release: releaseChapter({
      gentle: [
        'A gentle walk each day',
        'A warm pack for 15 to 20 minutes',
        'Slow pelvic tilts, lying down',
        'Stay up and about. Do not stay in bed.',
      ],
      close:
        'The spinal cord and its nerves lie under these muscles, behind bone with small gaps. So a needle here is only for clinicians trained in it. They aim for the bone and stop there. Not all use a needle so close to the spine.',
      closeClaim: {
        text: 'It is rare, but a needle beside the spine can go in too far.',
        evidence: 'mixed',
        dispute: 'Known from reports of harm. No one knows how rare it is.',
        sources: ['PAIK2011', 'SADN2'],
      },
      evidence: LOW_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks are the best start. Tilt the pelvis slowly a few times a day.', lung: false }),
    stretch: stretchChapter('Small, slow moves. Walk a little. Do not stay in bed.', ['pelvic-tilt', 'cat-cow', 'prone-press-up', 'supine-twist', 'walking']),
    prevent: preventChapter({
      habits: [
        'Walk most days. Build up to 30 minutes, 5 days a week.',
        'Make the back stronger, bit by bit.',
        'Get set before you lift or turn.',
        'Change position often.',
      ],
      lowBack: true,
      mimics: [
        'A sore small joint of the spine',
        'A disc problem: pain or tingling down the leg',
        'A tight canal in the spine: the legs ache as you walk',
        'A cracked bone of the spine: thin bones, age, or a fall. Call today.',
      ],
    }),
  },
};
