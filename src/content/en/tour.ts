/**
 * Words of the guided tour. A step has a title, one idea in a sentence or two, and a label of what the picture shows.
 * `go` is on the button that leads to a step. What studies say is not here: steps name claims, and those are shown with them.
 */
export const words = {
  'line.short': 'Step {at} of {count} · about 90 seconds',
  'line.long': 'Step {at} of {count} · about 8 minutes',
  leave: 'Leave',
  'leave.label': 'Leave the tour',
  'on.hurt': 'Where does it hurt?',
  'on.list': 'Choose a muscle',
  'on.long': 'The longer tour',
  'on.long.note': 'About 8 minutes',
  'on.title': 'Go on from here',
  'gate.check': 'Do the safety check',
  'gate.call': 'See who to call',

  steps: {
    welcome: {
      title: 'What is a muscle knot?',
      text: 'A small part of a muscle can stay tight and sore. See how it may form, and what may help.',
      label: 'The back, seen from behind',
    },
    safety: {
      title: 'First, the warning signs',
      text: 'Call 911 if you are newly numb between the legs, or cannot pee. Call also for chest pain, trouble breathing, or legs that get weaker.',
      label: 'All the signs are one tap away, at every step',
    },
    layers: {
      title: 'Muscles lie in layers',
      text: 'Broad muscles lie on top. Under them, long ones run along the spine.',
      label: 'The top layers are off: the long back muscles',
    },
    meet: {
      title: 'Meet one muscle',
      text: 'This is the upper trapezius. It lifts your shoulder blade. You use it to shrug and to carry a bag.',
      label: 'Upper trapezius, right side',
    },
    load: {
      title: 'What may set it off',
      text: 'Long desk work, a heavy bag, stress, poor sleep: any of these may be too much for it.',
      label: 'Too much, too long: some fibers may never rest',
    },
    knot: {
      title: 'How a knot forms',
      text: 'Look at the ring. A tender spot forms in the strip. It can hurt there, and sometimes in other places.',
      label: 'In the ring: the tight, tender spot',
    },
    theory: {
      title: 'What is sure, and what is theory',
      text: 'The pain is real. How a knot forms is a leading idea, not settled. The mark below says how sure we are.',
      label: 'Less blood may get through here. This is a theory.',
    },
    felt: {
      title: 'Where it may be felt',
      text: 'A spot in this muscle may be felt up the neck, or at the temple.',
      label: 'Solid color: often felt. Dots: sometimes.',
    },
    gentle: {
      title: 'What can help first',
      text: 'Start with the gentle ways. A needle is not the first step.',
      label: 'With heat and slow moves it may calm, bit by bit',
    },
    needle: {
      title: 'If a needle is offered',
      text: 'A thin needle goes into the tender spot. The lung lies close, so the picture shows it too.',
      label: 'The needle, on its way through the layers',
    },
    after: {
      title: 'The days after',
      text: 'Some feel better at once, some in a day or two, some not. Chest pain or trouble breathing, even hours later: call 911.',
      label: 'The first days after a shot',
    },
    stretch: {
      title: 'A good stretch',
      text: 'Go slow. You should feel a pull, not pain. Stop if pain shoots, or if you feel numb, weak or dizzy.',
      label: 'Lean the ear away from the tight side',
    },
    keep: {
      title: 'Keep it away',
      text: 'Move often. A few minutes on most days can help.',
      label: 'Twelve weeks on, in our model: it has eased',
    },
    end: {
      title: 'Three things to take along',
      text: 'This explains. It does not diagnose.',
      label: 'The back, seen from behind',
    },
  },
  /** What stands in a step while a safety check, or its answer, comes first. */
  gates: {
    needle: 'Shots and needles come after a short safety check. You can also skip this step.',
    stretch: 'You ticked a sign that needs help now. So we show no stretches here.',
  },
  points: [
    'A knot is a sore spot in a tight strip of muscle.',
    'Heat, easy moves and time come first. Move often.',
    'Know the warning signs. If you have one, call.',
  ],
  go: {
    welcome: 'From the start',
    safety: 'First, the warning signs',
    layers: 'Look under the top',
    meet: 'Meet one muscle',
    load: 'What may set it off',
    knot: 'How a knot forms',
    theory: 'What is sure',
    felt: 'Where it may be felt',
    gentle: 'What can help',
    needle: 'If a needle is offered',
    after: 'The days after',
    stretch: 'A good stretch',
    keep: 'Keep it away',
    end: 'To take along',
  },
} as const;
