import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your thigh at the hip and keeps the low back steady.',
  everyday: 'You use it to climb stairs and to sit up in bed.',
  feels: 'An ache that makes you stand bent forward. It is worse when you get up from a soft, low chair.',
  causes: ['Very long sitting', 'A lot of sit-ups', 'Running uphill'],
  neighbours: ['Quadratus lumborum, beside and behind it', 'Iliacus, its partner on the inside of the hip bone'],
  often: ['Stripe beside the low-back spine', 'Front of the thigh'],
  sometimes: ['Sacrum, the bone at the base of the spine'],
  felt: 'It may be felt beside the low-back spine, or on the thigh.',
  gentle: [
    'Lie flat with a small pillow under the knees',
    'Stand up often',
    'A warm pack for 15 to 20 minutes',
    'Short, easy walks',
  ],
  close: 'The bowel, the kidney, and large vessels and nerves lie around this muscle. So a needle here is rare and never goes in blind. Ultrasound or a CT scan must show the way.',
  care: 'Short walks are the best start. Stand up tall a few times a day.',
  stretch: 'Stand up often. To rest, lie flat with a pillow under the knees.',
  habits: [
    'Get up from the seat every half hour.',
    'Walk most days. Build up to 30 minutes, 5 days a week.',
    'Do fewer sit-ups, and build up again slowly.',
    'Build up hill runs bit by bit.',
  ],
  mimics: [
    'A worn hip, or a hernia: a lump in the groin',
    'A kidney stone, or a deep infection: pain with fever. Call today. Very ill or weak: call 911.',
    'The appendix: pain low on the right that grows. Go to the emergency room.',
    'A weak main artery: sudden strong pain, or a beating lump in the belly. Call 911.',
  ],
} as const satisfies UnitWords;
