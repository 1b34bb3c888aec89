import { LUNG_CLAIM, MID_BACK_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Between the shoulder blades'],
  sometimes: ['Point of the shoulder'],
  sources: ['NAM_TRAP'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pulls your shoulder blade toward the spine.',
      everyday: 'You use it to hold your shoulders back and to carry things.',
      feels: 'A burning line between the spine and the shoulder blade.',
    }),
    knot: knotChapter({
      causes: ['Desk work with round shoulders', 'Long drives with the arms forward', 'Loads carried in front'],
      neighbours: ['Rhomboids, right under it', 'Upper trapezius, just above', 'Lower trapezius, just below'],
      pain,
      felt: 'It may be felt between the shoulder blades.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm pack for 15 to 20 minutes',
        'Rest your forearms while you type',
        'Lean on a ball at a wall, with light pressure',
        'Get up and move every half hour',
      ],
      close:
        'Ribs and lung lie under this muscle. So the needle goes in flat, close to the skin, and over a rib.',
      closeClaim: LUNG_CLAIM,
      evidence: MID_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Roll your shoulders slowly a few times a day.', lung: true }),
    stretch: stretchChapter('Open the chest, then let the shoulder blade slide.', ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze', 'doorway-pec']),
    prevent: preventChapter({
      habits: [
        'Rest your forearms while you type.',
        'Get up and move every half hour.',
        'Stop for a short walk on long drives.',
        'Carry on your back or on both sides, not only in front.',
      ],
      lowBack: false,
      mimics: [
        'A sore disc or joint of the mid-back',
        'Shingles: burning pain, then a rash in a stripe',
        'A hurt rib: sharp pain when you press it or cough',
        'Heart or gallbladder: sudden, strong, or with sweating. Call 911.',
      ],
    }),
  },
};
