import type { SelfCareId } from '../self-care.ts';

/** Words of the take-home plan, on screen and on paper, as ICU messages. */
export const consultWords = {
  'plan.title': 'Your plan for the knot',

  'saw.title': 'What we saw',
  'saw.tight': 'Tight spot.',
  'saw.strength': 'How tight: {rating} of 10.',
  'saw.pain': 'Pain today: {rating} of 10.',
  'saw.none': 'No spot is marked.',

  'did.title': 'What we did today',
  'did.none': 'We looked at where it is tight and what may help.',
  'did.gentle': 'We went over gentle ways: heat, easy moves and time.',
  'did.injection': 'A shot with numbing medicine.',
  'did.injection.at': 'A shot with numbing medicine at {marks}.',
  'did.steroid': 'A shot with numbing medicine and a steroid.',
  'did.steroid.at': 'A shot with numbing medicine and a steroid at {marks}.',
  'did.dry-needle': 'A thin needle without medicine.',
  'did.dry-needle.at': 'A thin needle without medicine at {marks}.',
  'did.gentle.at': 'We went over gentle ways for {marks}: heat, easy moves and time.',
  'did.sore': 'You may be sore for 1 to 3 days.',
  'did.sugar': 'A steroid can raise blood sugar for days.',
  'did.sessions': '{count, plural, one {# visit is planned for this.} other {# visits are planned for this.}}',

  'next.title': 'For the next days',
  'next.back': '{weeks, plural, one {Come back in # week if it is still tight.} other {Come back in # weeks if it is still tight.}}',
  'next.back.worse': 'Come back sooner if it gets worse.',
  'next.see': 'No better after 4 to 6 weeks? See a clinician.',

  'stretches.title': 'Your stretches',
  'stretches.none': 'No stretch is in this plan.',
  'stretches.after-needle': 'After the needle: start on day 2 or 3, when it is less sore.',
  'stretches.care': 'Take care with these:',
  'stretches.gone': 'This move is no longer here. Ask the clinic what to do in its place.',
  'stretches.side.left': 'For the left side.',
  'stretches.side.right': 'For the right side.',
  'stretches.side.both': 'One side, then the other.',
  'stretches.tick': 'Tick when done',
  'stretches.day': '{count, plural, =1 {Once a day, on most days.} =2 {Twice a day, on most days.} other {# times a day, on most days.}}',
  'dose.hold': '{seconds, plural, one {Hold # second.} other {Hold # seconds.}}',
  'dose.hold.minutes': '{minutes, plural, one {Rest there # minute.} other {Rest there # minutes.}}',
  'dose.times': '{count, plural, one {Do it # time.} other {Do it # times.}}',
  'dose.breaths': '{count, plural, one {Do it for # slow breath.} other {Do it for # slow breaths.}}',
  'dose.minutes': '{count, plural, one {Do it for # minute.} other {Do it for # minutes.}}',

  'goal.tight': 'The spot feels less tight.',
  'goal.moves': 'Do the moves on most days.',

  'call.now': 'Call 911 now for',
  'call.today': 'Call the clinic today for',
  'call.soon': 'See a clinician soon for',

  'tight.title': 'How tight is it?',
  'tight.scale': '0 = not at all, 10 = most',

  'clinic.both': 'Questions? Call {name}: {phone}.',
  'clinic.name': 'Questions? Call {name}.',
  'clinic.phone': 'Questions? Call {phone}.',
  'clinic.none': 'Questions? Call your clinic.',
  'qr.text': 'Scan to see this plan in 3D. No name is in it.',

  'notice.damaged': 'Part of this plan could not be read. We opened the rest.',
  'notice.lost': 'This plan could not be read. Check the link, or ask your clinic.',
  'notice.newer': 'This plan is from a newer version. Load the page again to see it.',
  'notice.unknown': 'Something in this plan is not known here. We opened the rest.',

  'care.none': 'Nothing yet',
  'care.gentle': 'Gentle ways',
  'care.injection': 'Shot',
  'care.steroid': 'Shot with a steroid',
  'care.dry-needle': 'Dry needle',
  'pathway.neck-shoulder': 'Neck and shoulder',
  'pathway.upper-back': 'Upper back',
  'pathway.low-back': 'Low back',
  'pathway.hip': 'Hip and buttock',
  'shape.circle': 'circle',
  'shape.triangle': 'triangle',
  'shape.square': 'square',
  'shape.diamond': 'diamond',
} as const;

/** One letter a day, from Monday, over the boxes to tick. */
export const dayLetters = ['M', 'T', 'W', 'T', 'F', 'S', 'S'] as const;

/** When tightness is written down. */
export const tightnessTimes = ['Today', 'Day 2', 'Week 1', 'Week 2', 'Week 4'] as const;

/** What to do at home, one line each. */
export const selfCareWords = {
  'warm-pack': 'Warm pack, 15 to 20 minutes. Not too hot.',
  'move-gently': 'Move the sore part gently, a few times a day.',
  breaks: 'At a desk? Stand up or walk a little every half hour.',
  'shift-position': 'Change position often.',
  walk: 'Walk on most days. Start with a few minutes.',
  'press-gently': 'Press it gently with your fingers for 30 to 60 seconds.',
  'rest-arms': 'Rest your forearms. Let your shoulders drop.',
  'keep-load-close': 'Keep loads close. Turn with your feet.',
  'pillow-knees': 'On your side, try a pillow between your knees.',
  'keep-clean': 'Keep the needle spot clean and dry today.',
  'ice-first': 'Sore from the needle? Ice for 10 to 15 minutes, then heat.',
  'no-heavy-lifting': 'No heavy lifting for the first 24 hours.',
} as const satisfies Readonly<Record<SelfCareId, string>>;

/** Signs that need help, as short lines of a list; handout.ts says which red flag each stands for. */
export const signWords = {
  chest: 'Chest pain or pressure, or trouble breathing. Even hours after a needle.',
  heart: 'Jaw or arm pain, or sweating, with the back pain',
  saddle: 'Numb between the legs, or a new loss of sexual feeling',
  bladder: 'Loss of control of pee or poop, or you cannot pee',
  weak: 'Both legs weak, or a leg or arm that is newly weak or gets weaker',
  clumsy: 'A foot that drags, clumsy hands, or unsteady walking',
  face: 'Double vision, slurred words or a numb face',
  tearing: 'A tearing pain from the chest to the back',
  belly: 'Sudden, very strong back or belly pain, or a lump that beats',
  swelling: 'A swollen face or throat',
  faint: 'A faint that does not clear',
  numbing: 'Ringing ears, a metal taste or a tingling face after a shot',
  weakAfter: 'New weakness when the numbing medicine wears off',
  crash: 'Pain after a bad fall or crash. Do not move.',
  veryIll: 'Fever with strong back pain and weakness, or you feel very ill',
  skin: 'Redness that spreads, pus, or swelling that grows',
  fever: 'Fever, chills or night sweats',
  germs: 'New back pain after an infection or surgery, or with weak defenses',
  numb: 'A new numb spot that stays or gets worse',
  fall: 'Pain after a fall or hit. Or sudden strong pain over age 50, or with thin bones.',
  kidney: 'Side pain with fever, burning pee or blood in it',
  pregnant: 'Pregnant with bleeding, leaking fluid, fever or cramps. Call your pregnancy team now.',
  cancer: 'Past cancer, or weight loss without trying',
  night: 'Pain that is worse at night, or no better after a month',
  age: 'New back pain under 18 or over 50',
} as const;
