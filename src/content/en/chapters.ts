/** Words that the chapters of all muscles share. */
export const chapterWords = {
  'meet.tight': 'When it is tight',
  'pattern.title': 'Where it may be felt',

  'knot.title': 'How a knot forms here',
  'knot.lead': 'A small part of this muscle can stay tight.',
  'knot.causes': 'What may set it off',

  'release.title': 'What can help it let go',
  'release.lead': 'Start with the gentle ways. A needle is not the first step.',
  'release.needle': 'If a needle is offered',
  'release.needle.text': 'A thin needle goes into the tender spot. A dry needle has no medicine. A shot adds numbing medicine, and sometimes a steroid.',
  'release.close': 'What lies close by',
  'release.tell': 'Tell them before',
  'release.tell.items': [
    'You take a blood thinner. Do not stop it on your own.',
    'You have an allergy, an infection, or feel ill.',
    'You are or may be pregnant.',
    'You have fainted from a needle. Lying down helps.',
  ],

  'after.title': 'The days after',
  'after.lead': 'Some feel better at once, some in a day or two, some not.',
  'after.needle': 'After a needle or a shot',
  'after.steps': [
    { when: 'Today', text: 'Walk around. Drink water. Keep the spot clean and dry.' },
    { when: 'First 24 hours', text: 'Sore? Ice for 10 to 15 minutes, then heat. Move gently. No heavy lifting.' },
    { when: 'Day 2 to 3', text: 'Soreness should fade. Start to stretch and walk again.' },
    { when: 'First week', text: 'Go back to your normal day, bit by bit. Keep moving.' },
  ],
  'after.now': 'Call 911 if you have',
  'after.now.lung': [
    'Chest pain or trouble breathing, even hours later',
    'A swollen face or throat',
    'A faint that does not clear',
    'Loss of control of pee or poop',
    'A leg or arm that is suddenly weak',
  ],
  'after.now.other': [
    'Chest pain or trouble breathing',
    'A swollen face or throat',
    'A faint that does not clear',
    'Loss of control of pee or poop',
    'A leg that is suddenly weak',
  ],
  'after.today': 'Call the clinic today if you have',
  'after.today.items': ['Redness that spreads', 'Fever or pus', 'Numbness that stays or gets worse'],

  'stretch.title': 'Stretches that may help',
  'stretch.stop': 'Stop if',
  'stretch.stop.items': [
    'Pain shoots below the elbow or knee',
    'You feel numb, weak, dizzy or short of breath',
    'Pain stays worse for more than a day',
  ],

  'prevent.title': 'Keep it away',
  'prevent.lead': 'Move often. A few minutes on most days can help.',
  'prevent.here': 'For this muscle',
  'prevent.ways': 'Nine ways, and what studies say',
  'prevent.ways.lead': 'The best tested come first. Pick one and start small.',
  'prevent.summary': 'To take along',
  'prevent.summary.items': [
    'A knot is a sore spot in a tight strip of muscle.',
    'Heat, easy moves and time come first. Move often.',
    'Know the warning signs. If you have one, call.',
  ],
  'prevent.see': 'When to see someone',
  'prevent.see.text': 'See a clinician if it lasts for weeks, keeps coming back, or worries you. Other things can feel like this:',
} as const;

/** The nine ways to keep a knot away: a name, and one concrete step. */
export const strategyWords = {
  exercise: { name: 'Move and exercise', step: 'Walk on most days. Build up to half an hour, 5 days a week.' },
  sitting: { name: 'Take breaks from sitting', step: 'Stand up or walk a minute or two every half hour.' },
  stretching: { name: 'Stretch through the day', step: 'Do one or two gentle moves, a few times a day.' },
  lifting: { name: 'Lift with care', step: 'Build up slowly. Keep the load close. Turn with your feet.' },
  posture: { name: 'Change position', step: 'Shift often. Bring the screen up to eye height.' },
  sleep: { name: 'Sleep enough', step: 'On your side, try a pillow between your knees.' },
  smoking: { name: 'Be smoke-free', step: 'If you smoke, ask for help to stop.' },
  'warm-up': { name: 'Warm up, cool down', step: 'Start the first 5 to 10 minutes gently. Slow down at the end.' },
  food: { name: 'Eat well', step: 'Eat a mix of foods, and drink water.' },
} as const;
