import { MID_BACK_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Inner edge of the shoulder blade', 'Side of the chest'],
  sometimes: ['Front of the chest', 'Lower belly', 'Low back'],
  sources: ['TS1', 'NAM_PARA'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It straightens your back and bends it to the side.',
      everyday: 'You use it each time you come up from a bend.',
      feels: 'A long ache like a rope beside the spine. A deep breath may sting. Chest pain can come from the heart or lungs. If it is new, call 911.',
    }),
    knot: knotChapter({
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
      pain,
      felt: 'It may be felt at the shoulder blade or the side of the chest.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm shower, then slow cat and cow moves',
        'Get up often on long trips',
        'A gentle walk each day',
        'A slow, light rub beside the spine',
      ],
      close:
        'This muscle lies on the ribs, and the lung lies just under them. So the needle aims at a rib that is held between two fingers. It never goes into the gap between two ribs.',
      closeClaim: {
        text: 'It is rare, but a needle near ribs can reach the lung, even with care.',
        evidence: 'well-supported',
        dispute: 'One report tells of a lung reached in this careful way. No one knows how rare it is.',
        sources: ['PAIK2011', 'SADN2', 'MINTKEN2025'],
      },
      evidence: MID_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Turn slowly to both sides a few times a day.', lung: true }),
    stretch: stretchChapter('A warm shower first, then slow moves.', ['cat-cow', 'childs-pose', 'seated-twist', 'thread-the-needle']),
    prevent: preventChapter({
      habits: [
        'Hold loads close. Turn your feet, do not twist.',
        'Get up every half hour, on trips too.',
        'Take the wallet out of the back pocket.',
        'Have a cough that lasts for weeks looked at.',
      ],
      lowBack: true,
      mimics: [
        'A nerve squeezed in the mid-back: pain in a band around the chest',
        'Shingles (a rash in a stripe), or a cracked rib',
        'An infection of the lung: cough and fever. Call today. Short of breath: call 911.',
        'A tear in the main artery: tearing pain from chest to back. Call 911.',
      ],
    }),
  },
};
