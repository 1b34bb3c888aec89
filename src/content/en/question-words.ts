import type { QuestionId } from '../questions.ts';

/** What people ask, and a short answer. Every number in an answer stands in one of its claims. */
export const questionWords = {
  spasm: {
    question: 'Is a spasm the same as a knot?',
    answer: 'No. In a spasm, a whole muscle squeezes, and you did not tell it to. A knot is one small spot in a tight strip.',
  },
  knot: {
    question: 'What is a muscle knot?',
    answer: 'It is a small sore spot in a tight strip of muscle. The pain is real. What makes the spot is still argued.',
  },
  pull: {
    question: 'Does a knot pull on other muscles?',
    answer: 'That is not shown. Pain can spread to other places. It is thought to spread by nerves, not by a pull.',
  },
  protect: {
    question: 'Does my body tighten up to protect me?',
    answer: 'It may. Muscles near a sore place may switch on, as a guard. Studies show a mixed picture.',
  },
  causes: {
    question: 'What sets it off?',
    answer: 'It may be too much load, or the same load for too long. Poor sleep may add to it. No one posture is known to be the cause.',
  },
  common: {
    question: 'How common is back pain?',
    answer: 'Very common. In 2018, nearly 3 in 10 US adults had low-back pain within 3 months.',
  },
  map: {
    question: 'Why is my pain not like the picture?',
    answer: 'The picture shows a common pattern. Experts say that no exact place should be expected. Your pain may be somewhere else.',
  },
  find: {
    question: 'Can a finger find a knot?',
    answer: 'It can find a sore spot. Yet two experts often disagree about where it is. So no app can find a knot for you.',
  },

  need: {
    question: 'Do I need a shot or a needle?',
    answer: 'Gentle ways come first: heat, a light hand, moving and time. Most new back pain gets better, whatever people do.',
  },
  help: {
    question: 'Does a shot or a needle help?',
    answer: 'It helps some people, and not others. How much comes from the medicine, the needle or time is not known.',
  },
  shot: {
    question: 'What is in the shot?',
    answer: 'Most often it is a little numbing medicine. Sometimes a steroid is added. Most studies do not show that the steroid helps more.',
  },
  target: {
    question: 'Where does the needle go?',
    answer: 'It goes into the sore spot inside the muscle. Fascia is the thin wrap around a muscle. It is not the target.',
  },
  dry: {
    question: 'What is a dry needle?',
    answer: 'It is a thin needle with no medicine. It is one way without medicine, but not the first one.',
  },
  how: {
    question: 'How may a needle work?',
    answer: 'No one knows for sure. It may make the strip twitch, and calm the nerves. Blood flow can rise for a while.',
  },

  soon: {
    question: 'How soon will I feel better?',
    answer: 'Some feel better at once, some in a day or two, some not at all. You may hear of 24 to 48 hours. That was not measured for most people.',
  },
  sore: {
    question: 'Will I be sore?',
    answer: 'Many people are, often for 1 to 3 days. It can feel like a bruise.',
  },
  last: {
    question: 'How long does relief last?',
    answer: 'If it helps, it may be for days or for weeks. No one has measured this well.',
  },
  repeat: {
    question: 'How often can it be repeated?',
    answer: 'Only if the first one clearly helped. One clinic waits 4 to 6 weeks in between. Experts stop after 2 or 3 visits without a clear gain.',
  },
  risks: {
    question: 'What are the risks?',
    answer: 'Soreness, a bruise or a drop of blood is common. Rarely, a needle near the ribs can reach the lung. Chest pain or trouble breathing after a needle: call 911.',
  },
  away: {
    question: 'How do I keep it away?',
    answer: 'Move and walk on most days, and change position often. No one posture is right for all. Nothing keeps it away for sure.',
  },
} as const satisfies Readonly<Record<QuestionId, { readonly question: string; readonly answer: string }>>;
