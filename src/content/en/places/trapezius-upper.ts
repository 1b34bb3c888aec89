import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It lifts your shoulder blade and turns it up.',
  everyday: 'You use it to shrug, to carry a bag and to tip your head.',
  feels: 'A tight, heavy shoulder. An ache on one side of the neck. Some feel it at the temple.',
  causes: [
    'Shoulders held up at a desk, or a phone held with the ear',
    'A heavy bag on one shoulder',
    'Stress, or a clenched jaw',
    'Sleep with the neck bent to one side',
  ],
  neighbours: [
    'Levator scapulae, under it at the side of the neck',
    'Middle trapezius, just below',
    'The muscle of the other side',
  ],
  often: ['Side and back of the neck', 'Behind the ear', 'Temple'],
  sometimes: ['Behind the eye', 'Corner of the jaw', 'Back of the head'],
  felt: 'It may be felt up the neck, or at the temple.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Rest your forearms, let the shoulders drop',
    'Press it gently with your fingers for 30 to 60 seconds',
    'Change position often, and walk',
  ],
  close: 'The top of the lung lies under this muscle. So the muscle is lifted in a pinch and the needle goes across it. It never goes straight down.',
  care: 'Turn your head slowly to both sides a few times a day.',
  stretch: 'Slow and easy. You should feel a pull, not pain.',
  habits: [
    'Rest your arms while you type. Use a headset for calls.',
    'Change bag and shoulder often.',
    'Take a short break to move every half hour.',
    'Sleep with the neck straight, one pillow of the right height.',
  ],
  mimics: [
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
    'Migraine, or a nerve at the back of the head',
    'Over 50 with a new pain at the temple: call today. If your sight changes: call 911.',
    'Heart: chest pressure, or pain on the left when you climb or rush. Call 911.',
  ],
} as const satisfies UnitWords;
