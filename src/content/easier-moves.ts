import type { StretchText } from './chapters.ts';

/** The words of an easier version. Dose, cautions, evidence and sources are those of the move that it stands for. */
export interface EasierText {
  readonly name: string;
  readonly position: StretchText['position'];
  readonly steps: readonly string[];
}

/** Easier versions that are moves of their own; some moves have another listed move as their easier version. */
export const easierMoves = {
  'upper-trap-gentle': {
    name: 'Small neck side bend',
    position: 'chair',
    steps: ['Sit tall. Put the hand of the tight side under your thigh.', 'Let the head tip a little to the other side.', 'Stop at the first light pull.'],
  },
  'chin-tuck-supine': {
    name: 'Chin tuck lying down',
    position: 'lying',
    steps: ['Lie on your back with a pillow under your head.', 'Press your head lightly into the pillow.', 'Keep the chin level. Let go.'],
  },
  'levator-stretch-gentle': {
    name: 'Look down, hands loose',
    position: 'chair',
    steps: ['Sit tall with your hands in your lap.', 'Turn your face a little to the other side.', 'Look down. Let the weight of the head do it.'],
  },
  'towel-roll': {
    name: 'Lie on a towel roll',
    position: 'lying',
    steps: ['Roll a towel. Lay it along your spine.', 'Lie face up on it, knees bent.', 'Let your arms fall open. Rest and breathe.'],
  },
  'cross-body-supine': {
    name: 'Arm across, lying down',
    position: 'lying',
    steps: ['Lie on your back, knees bent.', 'Bring the arm of the tight side across your chest.', 'Help with the other hand.'],
  },
  'seated-twist-small': {
    name: 'Small seated turn',
    position: 'chair',
    steps: ['Sit tall, hands in your lap.', 'Turn your chest a little to one side.', 'Keep both hips on the seat. Turn the other way.'],
  },
  'cat-cow-chair': {
    name: 'Round and arch in a chair',
    position: 'chair',
    steps: ['Sit with your hands on your thighs.', 'Breathe out. Round your back and look down.', 'Breathe in. Arch a little and look up.'],
  },
  'chair-fold-half': {
    name: 'Half fold in a chair',
    position: 'chair',
    steps: ['Sit with your feet flat.', 'Fold halfway. Rest your forearms on your thighs.', 'Let your head hang a little. Breathe.'],
  },
  'lat-counter': {
    name: 'Hinge at the counter',
    position: 'standing',
    steps: ['Stand and hold the edge of a counter.', 'Walk back and hinge at the hips.', 'Let your chest sink between your arms.'],
  },
  'side-bend-chair': {
    name: 'Side bend in a chair',
    position: 'chair',
    steps: ['Sit tall. Raise the arm of the tight side.', 'Bend to the other side.', 'Keep both sit bones on the seat.'],
  },
  'single-knee-to-chest-chair': {
    name: 'Knee up in a chair',
    position: 'chair',
    steps: ['Sit tall.', 'Hold behind the knee of the tight side.', 'Draw it up a few inches.'],
  },
  'pelvic-tilt-chair': {
    name: 'Pelvic rock in a chair',
    position: 'chair',
    steps: ['Sit tall, hands on your thighs.', 'Roll your hips back so that the low back rounds.', 'Roll them forward to a small arch.'],
  },
  'standing-extension': {
    name: 'Lean back standing',
    position: 'standing',
    steps: ['Stand with your hands on your hips.', 'Lean back a little.', 'Come back to tall.'],
  },
  'figure-four-chair': {
    name: 'Figure four in a chair',
    position: 'chair',
    steps: ['Sit tall. Rest the ankle of the tight side on the other knee.', 'Lean forward with a long back.', 'Stop where you feel it in the buttock.'],
  },
  'hamstring-gentle': {
    name: 'Small hinge, soft knee',
    position: 'chair',
    steps: ['Sit on the edge of a chair. Put one heel out, knee a little bent.', 'Tip forward at the hips.', 'Reach to the thigh, no further.'],
  },
  'hip-flexor-chair': {
    name: 'Leg back beside a chair',
    position: 'chair',
    steps: ['Sit sideways on the edge of a chair.', 'Slide the leg of the tight side back.', 'Tuck your tailbone under.'],
  },
  march: {
    name: 'March in place',
    position: 'standing',
    steps: ['Stand and hold on to a counter.', 'Lift one knee, then the other.', 'Keep an easy pace.'],
  },
} as const satisfies Readonly<Record<string, EasierText>>;

export type EasierId = keyof typeof easierMoves;
