import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It starts to lift your arm to the side and keeps the shoulder steady.',
  everyday: 'You use it to comb your hair and to reach a shelf.',
  feels: 'A deep ache in the shoulder. It is worse when you lift your arm.',
  causes: ['Work above the head, again and again', 'A heavy bag', 'Throwing sports'],
  neighbours: [
    'Middle trapezius, right over it',
    'Infraspinatus, below the ridge of the shoulder blade',
    'Side of the deltoid, at the outer shoulder',
  ],
  often: ['Outer side of the shoulder'],
  sometimes: ['Outer side of the elbow'],
  felt: 'It may be felt on the outer side of the shoulder.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Rest from loads up high, not from moving',
    'Let the arm hang and swing it a little',
    'Lie on the other side, the arm on a pillow',
  ],
  close: 'Ribs and the top of the lung lie just in front of the shoulder blade. So the needle runs along the ridge of the blade. It never points at the ribs. A nerve and an artery lie under the muscle too.',
  care: 'Let the arm hang and swing it gently a few times a day.',
  stretch: 'Rest from heavy loads up high, not from moving.',
  habits: [
    'Use a firm step, so you work less above the head.',
    'Take breaks when your arms are up.',
    'Change bag and shoulder often.',
    'Build up throwing bit by bit.',
  ],
  mimics: [
    'A torn tendon of the shoulder: the arm is weak when you lift it',
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
    'A hot, swollen shoulder with fever: go to urgent care today',
    'Heart: chest pressure, short of breath, or pain on the left when you rush. Call 911.',
  ],
} as const satisfies UnitWords;
