import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It turns your arm out and keeps the shoulder steady.',
  everyday: 'You use it to reach for a coat sleeve and to throw.',
  feels: 'A deep ache in the front of the shoulder. The sore spot is at the back. It is hard to reach behind you.',
  causes: [
    'Reaching behind you, for a sleeve or the car seat',
    'Racket and throwing sports',
    'Sleeping on that shoulder',
  ],
  neighbours: [
    'Teres minor, along its lower edge',
    'Supraspinatus, above the ridge of the shoulder blade',
    'Back of the deltoid, over its outer part',
  ],
  often: ['Front of the shoulder', 'Front and outer side of the arm'],
  sometimes: ['Thumb side of the forearm and hand', 'Inner edge of the shoulder blade'],
  felt: 'It may be felt in the front of the shoulder.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Lean on a ball at a wall, with light pressure',
    'Sleep with a pillow under the arm',
    'Reach behind you less for a few days',
  ],
  close: 'The shoulder blade lies right under this muscle, like a shield over the lung. So the needle stays over the bone. In some people the bone has a small gap. Clinicians check for it.',
  care: 'Bring the arm slowly across the chest a few times a day.',
  stretch: 'Slow and easy. Stay below pain in the joint.',
  habits: [
    'Turn your whole body to reach the back seat.',
    'Build up racket and throwing sports bit by bit.',
    'Change the side you sleep on.',
    'Take a short break to move every half hour.',
  ],
  mimics: [
    'A torn tendon of the shoulder: the arm is weak when you lift it',
    'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
    'A sore tendon at the front of the shoulder',
  ],
} as const satisfies UnitWords;
