import { HIP_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Beside the crease of the buttock', 'Lower part of the sacrum', 'Tailbone'],
  sometimes: ['Just below the belt line'],
  sources: ['TS2TXT'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pushes you up and turns the thigh out.',
      everyday: 'You use it to stand up from a chair and to climb stairs.',
      feels: 'An aching buttock. Hard seats, stairs and hills make it worse.',
    }),
    knot: knotChapter({
      causes: ['Long sitting', 'A fall', 'Running uphill or many stairs', 'A wallet in the back pocket'],
      neighbours: ['Gluteus medius, under its upper part', 'Piriformis, deep under it', 'The same muscle on the other side'],
      pain,
      felt: 'It may be felt in the buttock or at the tailbone.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm pack for 15 to 20 minutes',
        'Sit on a cushion',
        'Take the wallet out of the back pocket',
        'Walk, do not stand still for long',
      ],
      close:
        'The big leg nerve (the sciatic nerve) and large vessels run deep under this muscle. So the needle stays in the muscle and does not go through it.',
      closeClaim: {
        text: 'Where they can, clinicians stay in the upper, outer part of the buttock.',
        evidence: 'mixed',
        dispute: 'This is what teaching texts say. It is not from studies of knots.',
        sources: ['MEDSCAPE', 'CLIN'],
      },
      evidence: HIP_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks are the best start. Stand up from a chair slowly.', lung: false }),
    stretch: stretchChapter('Slow and easy. Walk a little before and after.', ['single-knee-to-chest', 'double-knee-to-chest', 'figure-four', 'supine-twist']),
    prevent: preventChapter({
      habits: [
        'Get up from the seat every half hour.',
        'Walk most days. Build up to 30 minutes, 5 days a week.',
        'Build up hills and stairs bit by bit.',
        'Use a cushion on hard seats.',
      ],
      lowBack: true,
      mimics: [
        'A worn hip: stiff, with pain in the groin',
        'A sore joint at the back of the pelvis',
        'A cracked tailbone after a fall',
        'A nerve squeezed in the low back. If the leg is weak or numb, call today.',
      ],
    }),
  },
};
