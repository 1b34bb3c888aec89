/**
 * Five gentle questions at the end of the last chapter. Each choice has a kind answer; none is graded.
 * What is right and what is not is after the teach-back list of the clinical file on health literacy.
 */
export const words = {
  title: 'To check that we explained it well',
  lead: 'Five short questions. There is no score, and nothing is kept.',
  count: 'Question {at} of {count}',
  right: 'That is it.',
  'not-quite': 'Not quite. Here is why:',
  again: 'Show me again',
  next: 'Next question',
  previous: 'Question before',
  done: 'Finish',
  end: 'That was the last one. Thank you.',
  restart: 'Start over',

  questions: {
    call: {
      ask: 'When would you call 911 about your back?',
      choices: [
        { says: 'When it is sore the day after a long walk', answer: '911 is for other signs: new numbness between the legs, legs that get weaker, chest pain, trouble breathing.' },
        { says: 'When I am newly numb between the legs, or cannot pee', answer: 'Call also for chest pain, trouble breathing, or legs that get weaker. Or for a tearing pain from chest to back.' },
        { says: 'Never. It can wait for my next visit', answer: 'Some signs cannot wait. Numb between the legs, chest pain, trouble breathing: call 911 now.' },
      ],
    },
    knot: {
      ask: 'What is a muscle knot?',
      choices: [
        { says: 'A sore spot in a tight strip of muscle', answer: 'It can hurt there, and sometimes in other places too. How it forms is a theory.' },
        { says: 'A lump of waste that is stuck', answer: 'It is a part of the muscle that stays tight. It is not a lump of waste.' },
        { says: 'A bone that is out of place', answer: 'A knot is a spot in the muscle. It is not a bone out of place.' },
      ],
    },
    home: {
      ask: 'What will you do at home first?',
      choices: [
        { says: 'Stay in bed until it is gone', answer: 'Heat, a light hand, moving and time come first. Staying in bed is not on that list.' },
        { says: 'Stretch hard, until it hurts', answer: 'A mild pull is right. Sharp pain is not. It is a sign to stop.' },
        { says: 'One or two gentle moves a few times a day, and walk', answer: 'Stop if pain is sharp or shoots, or if you go numb. Stop too if it is still worse the next day.' },
      ],
    },
    needle: {
      ask: 'If you have a shot, what may come after?',
      choices: [
        { says: 'The pain is gone for good', answer: 'Some feel better at once, some in a day or two, some not. It may come back.' },
        { says: 'I may be sore for a few days. Trouble breathing means 911', answer: 'Chest pain too, even hours later. A needle near the ribs can reach the lung. That is rare.' },
        { says: 'Nothing can go wrong', answer: 'Soreness is common. Serious harm is rare, but it can happen. Chest pain or trouble breathing: call 911.' },
      ],
    },
    week: {
      ask: 'What if it is not better next week?',
      choices: [
        { says: 'Keep my plan, walk more, and call my clinic', answer: 'Pick a day now on which you will call. Call sooner if you see a warning sign.' },
        { says: 'Wait, and tell no one', answer: 'Other things can feel like this. See a clinician if it lasts for weeks or worries you.' },
        { says: 'Stop moving until I am seen', answer: 'Go on with gentle moves and walks. Stop if pain is sharp or shoots, or if you go numb.' },
      ],
    },
  },
} as const;
