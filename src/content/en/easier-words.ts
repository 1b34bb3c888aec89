import type { EasierId } from '../easier-facts.ts';
import type { EasierSaid } from '../move-words.ts';

/** Words of the easier versions that are moves of their own. What is not here is said as of the full move. */
export const easierWords = {
  'upper-trap-gentle': {
    name: 'Small neck side bend',
    steps: [
      'Sit tall. Put the hand of the tight side under your thigh.',
      'Let the head tip a little to the other side.',
      'Stop at the first light pull.',
    ],
  },
  'chin-tuck-supine': {
    name: 'Chin tuck lying down',
    steps: [
      'Lie on your back with a pillow under your head.',
      'Press your head lightly into the pillow.',
      'Keep the chin level. Let go.',
    ],
  },
  'levator-stretch-gentle': {
    name: 'Look down, hands loose',
    steps: [
      'Sit tall with your hands in your lap.',
      'Turn your face a little to the other side.',
      'Look down. Let the weight of the head do it.',
    ],
  },
  'towel-roll': {
    name: 'Lie on a towel roll',
    steps: [
      'Roll a towel. Lay it along your spine.',
      'Lie face up on it, knees bent.',
      'Let your arms fall open. Rest and breathe.',
    ],
    dose: 'Rest there 2 to 5 minutes, once or twice a day.',
  },
  'cross-body-supine': {
    name: 'Arm across, lying down',
    steps: ['Lie on your back, knees bent.', 'Bring the arm of the tight side across your chest.', 'Help with the other hand.'],
  },
  'seated-twist-small': {
    name: 'Small seated turn',
    steps: [
      'Sit tall, hands in your lap.',
      'Turn your chest a little to one side.',
      'Keep both hips on the seat. Turn the other way.',
    ],
  },
  'cat-cow-chair': {
    name: 'Round and arch in a chair',
    steps: [
      'Sit with your hands on your thighs.',
      'Breathe out. Round your back and look down.',
      'Breathe in. Arch a little and look up.',
    ],
  },
  'chair-fold-half': {
    name: 'Half fold in a chair',
    steps: [
      'Sit with your feet flat.',
      'Fold halfway. Rest your forearms on your thighs.',
      'Keep your head in line with your back. Breathe.',
    ],
  },
  'lat-counter': {
    name: 'Hinge at the counter',
    steps: ['Stand and hold the edge of a counter.', 'Walk back and hinge at the hips.', 'Let your chest sink between your arms.'],
  },
  'side-bend-chair': {
    name: 'Side bend in a chair',
    steps: ['Sit tall. Raise the arm of the tight side.', 'Bend to the other side.', 'Keep both sit bones on the seat.'],
  },
  'single-knee-to-chest-chair': {
    name: 'Knee up in a chair',
    steps: ['Sit tall.', 'Hold behind the knee of the tight side.', 'Draw it up a few inches.'],
  },
  'pelvic-tilt-chair': {
    name: 'Pelvic rock in a chair',
    steps: [
      'Sit tall, hands on your thighs.',
      'Roll your hips back so that the low back rounds.',
      'Roll them forward to a small arch.',
    ],
  },
  'standing-extension': {
    name: 'Lean back standing',
    steps: ['Stand with your hands on your hips.', 'Lean back a little.', 'Come back to tall.'],
    dose: '5 to 10 slow times, one to three times a day.',
  },
  'figure-four-chair': {
    name: 'Figure four in a chair',
    steps: [
      'Sit tall. Rest the ankle of the tight side on the other knee.',
      'Lean forward with a long back.',
      'Stop where you feel it in the buttock.',
    ],
  },
  'hamstring-gentle': {
    name: 'Small hinge, soft knee',
    steps: [
      'Sit on the edge of a chair. Put one heel out, knee a little bent.',
      'Tip forward at the hips.',
      'Reach to the thigh, no further.',
    ],
  },
  'hip-flexor-chair': {
    name: 'Leg back beside a chair',
    steps: ['Sit sideways on the edge of a chair.', 'Slide the leg of the tight side back.', 'Tuck your tailbone under.'],
  },
  march: {
    name: 'March in place',
    steps: ['Stand and hold on to a counter.', 'Lift one knee, then the other.', 'Keep an easy pace.'],
    dose: 'A minute or two, a few times a day.',
  },
} as const satisfies Readonly<Record<EasierId, EasierSaid>>;
