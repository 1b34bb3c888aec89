import type { ClaimId } from '../claims.ts';

/** Words of the claims: what is said, and what is not settled. */
export const claimWords = {
  pattern: {
    text: 'This is a common pattern. Yours may be different.',
    dispute: 'Sixty experts agreed: pain can spread, but no exact place should be expected.',
  },
  strip: {
    text: 'One thin strip stays tight. It can feel like a cord.',
    dispute: 'Scans of the shoulder found stiffer strips. Another study found no difference.',
  },
  spot: {
    text: 'In that strip, a tender spot may form where fibers stay short.',
    dispute: 'A few short spots were found under the microscope, in people with and without pain.',
  },
  guard: {
    text: 'Nearby muscles may tighten to guard the sore spot.',
    dispute: 'Pain can spread. That one knot pulls on other muscles is not proven.',
  },

  'gentle-first': {
    text: 'These come first: heat, a light hand, moving, time.',
    dispute: 'Guidelines agree on this order. How long and how often is expert advice.',
  },
  'eases-anyway': {
    text: 'Most new back pain gets better with time, whatever people do.',
    dispute: 'This is known for low-back pain. For other places it is less sure.',
  },
  medicine: {
    text: 'No medicine in the shot was shown to work better than another.',
    dispute: 'Three of four studies saw no gain from adding a steroid.',
  },
  harm: {
    text: 'Of 1,000 sessions, 200 to 370 left soreness, a bruise or slight bleeding. Fewer than 1 did serious harm.',
    dispute: 'Two large surveys of dry needling. A trained person did it each time.',
  },

  'usual-advice': {
    text: 'This is usual advice after a needle.',
    dispute: 'Clinics agree on most of it. The times are not from studies.',
  },
  'sore-after': {
    text: 'In one study, 4 in 10 were sore after a numbing shot. After a dry needle, all were.',
    dispute: 'One study of the neck and shoulder, seen 2 to 8 hours later.',
  },
  'two-days': {
    text: 'In another study, the change was clear after two days, not at once.',
    dispute: 'A small study: 31 people, upper trapezius only.',
  },

  exercise: {
    text: 'Exercise with some teaching cut new low-back pain by almost half.',
    dispute: 'Studies pooled. The gain fades if people stop.',
  },
  walking: {
    text: 'People who took up walking had back pain come back later.',
    dispute: 'One large study: after 208 days, against 112 days. Half an hour, 5 days a week was the goal.',
  },
  'neck-stretches': {
    text: 'Neck and shoulder stretches twice a day helped more than a leaflet.',
    dispute: 'One study of office workers over 4 weeks. The gain was modest.',
  },
  breaks: {
    text: 'A short active break at work meant less new neck and back pain.',
    dispute: 'One study: new low-back pain in 9 of 100, against 33 of 100. No study says how often is best.',
  },
  posture: {
    text: 'There is no one right posture. Change position often.',
    dispute: 'A review of reviews found no posture that all agree on as a cause.',
  },
  sleep: {
    text: 'Sleep matters. People who slept badly for years had more back trouble.',
    dispute: 'They go together. That one causes the other is not proven.',
  },
  shifts: {
    text: 'At a desk, small shifts of position meant less new low-back pain.',
    dispute: 'One small study: new pain in 7 of 100, against 33 of 100.',
  },
  'sleep-hours': {
    text: 'Experts agree that adults need 7 hours or more.',
    dispute: 'This is for health as a whole. It is not about knots.',
  },
  'stretch-dose': {
    text: 'Hold a stretch for 10 to 30 seconds. Do it at least 2 days a week.',
    dispute: 'This is expert advice for moving freely. It is not about knots.',
  },
  lifting: {
    text: 'Heavy or frequent lifting at work goes with more low-back pain.',
    dispute: 'These are studies of workplaces. No one weight is safe for all.',
  },
  smoking: {
    text: 'People who smoke have low-back pain a bit more often.',
    dispute: 'They go together. That one causes the other is not proven.',
  },
  'quit-line': {
    text: 'In the US, 1-800-QUIT-NOW gives free help to stop.',
    dispute: 'Other places have lines of their own. Ask your clinician.',
  },
  food: {
    text: 'Good food helps the whole body. A link to back pain is weak.',
    dispute: 'We know of no study that tested a diet against knots.',
  },
  'warm-up': {
    text: 'Stretching before or after sport does little for soreness.',
    dispute: 'A slow start is still wise. That is expert advice.',
  },

  'near.lung': {
    text: 'It is rare, but a needle near the ribs can reach the lung.',
    dispute: 'It was behind 15 of 17 insurance claims after such shots. How rare is not known.',
  },
  'near.hip-bone': {
    text: 'Clinicians aim at the hip bone here, away from the vessels and the nerve.',
    dispute: 'This is what teaching texts say. It is not from studies.',
  },
  'near.gluteus-maximus': {
    text: 'Where they can, clinicians stay in the upper, outer part of the buttock.',
    dispute: 'This is what teaching texts say. It is not from studies of knots.',
  },
  'near.iliocostalis-lumborum': {
    text: 'The kidney lies near. How deep it lies differs from body to body.',
    dispute: 'An ultrasound study of 68 healthy people. It measured depth, not harm.',
  },
  'near.iliocostalis-thoracis': {
    text: 'It is rare, but a needle near ribs can reach the lung, even with care.',
    dispute: 'One report tells of a lung reached in this careful way. No one knows how rare it is.',
  },
  'near.infraspinatus': {
    text: 'Over the bone, a needle is not likely to reach the lung.',
    dispute: 'From a teaching book. In some people the bone has a gap.',
  },
  'near.multifidus-rotatores': {
    text: 'It is rare, but a needle beside the spine can go in too far.',
    dispute: 'Known from reports of harm. No one knows how rare it is.',
  },
  'near.piriformis': {
    text: 'Most clinics use a live picture to guide a shot here.',
    dispute: 'This is common practice. Studies of such pictures are small.',
  },
  'near.psoas': {
    text: 'Without a live picture, a needle here is not safe.',
    dispute: 'This is the advice of experts. No one knows how rare harm is here.',
  },
  'near.rhomboids': {
    text: 'In a thin adult the lung can lie 13 to 25 mm under the skin.',
    dispute: 'From a teaching book. Bodies differ. A lung was also reached by a careful method.',
  },
  'near.semispinalis-suboccipitals': {
    text: 'Right under the skull, many clinicians use no needle at all.',
    dispute: 'This is the advice of experts. No one knows how rare harm is here.',
  },
  'near.splenius': {
    text: 'High in the neck, a needle is only for clinicians trained in it.',
    dispute: 'This is the advice of experts. No one knows how rare harm is here.',
  },
  'near.teres-minor': {
    text: 'Close to the edge of the blade, the needle stays away from nerve and lung.',
    dispute: 'This is what teaching books say. It is not from studies.',
  },

  'needle.neck': {
    text: 'A needle may help the tight strip let go. It helped neck pain a bit more than a fake needle.',
    dispute: 'Many small studies of the neck, few of this muscle alone. How sure we can be is low.',
  },
  'needle.mid-back': {
    text: 'A needle may help the tight strip let go.',
    dispute: 'Most studies were done on the neck and shoulder, not here. How sure we can be is low.',
  },
  'needle.low-back': {
    text: 'A needle may help some people with low-back pain. It may also not help.',
    dispute: 'Studies saw a gain at first. A large review found low or very low certainty.',
  },
  'needle.hip': {
    text: 'A needle may help some people. It may also not help.',
    dispute: 'Most studies looked at low-back pain, few at this muscle. How sure we can be is low.',
  },
  'needle.untested': {
    text: 'A needle may help the tight strip let go. For this muscle, that is not shown.',
    dispute: 'We know of no good study of this muscle alone.',
  },
  'needle.infraspinatus': {
    text: 'In one study, pain fell by about half in the two weeks after a shot.',
    dispute: '297 people, but no one without a shot. Pain may ease with time too.',
  },
  'needle.piriformis': {
    text: 'In one study of this muscle, people felt better after a shot, steroid or not.',
    dispute: '47 people, and no fake shot. So time may have helped too.',
  },
  'needle.supraspinatus': {
    text: 'A needle may help for a while. It helped neck and shoulder pain more than a fake needle.',
    dispute: 'In the weeks after, other care such as physical therapy did better. Few studies look at this muscle alone.',
  },
  'needle.trapezius-upper': {
    text: 'A needle may help the tight strip let go. It helped neck pain a bit more than a fake needle.',
    dispute: 'Many small studies of the neck. How sure we can be is low.',
  },

  'spasm-or-knot': {
    text: 'A spasm is a whole muscle that squeezes. A knot is one spot in a tight strip.',
    dispute: 'Experts use the words this way. Other texts use one word for both.',
  },
  'three-signs': {
    text: 'Experts look for three signs: a tight strip, a very tender spot, and pain that spreads.',
    dispute: 'Sixty experts agreed on these signs. That is a view, not a test.',
  },
  spread: {
    text: 'Pain can be felt away from the sore spot.',
    dispute: 'That it can spread is agreed. That it spreads by way of nerves is an idea.',
  },
  busier: {
    text: 'In new back pain, some studies saw muscles that were more active.',
    dispute: 'The studies had serious faults. Another review saw no simple guard, but a mixed picture.',
  },
  overload: {
    text: 'Experts mostly agree: overuse, hard effort or an injury can start a knot.',
    dispute: 'A review of reviews found no load that all accept as a cause.',
  },
  finger: {
    text: 'When two experts press the same muscle, they often disagree about the spot.',
    dispute: 'Studies pooled: agreement was 0.45, where 1 is full and 0 is chance.',
  },
  'touch-test': {
    text: 'A review of 9 studies found that touch is no sure test.',
    dispute: 'Experts agreed more on tender spots than on tight strips.',
  },
  common: {
    text: 'In 2018, nearly 3 in 10 US adults had low-back pain within 3 months.',
    dispute: 'A survey: 28 of 100 men and 32 of 100 women said so.',
  },
  'common-before': {
    text: 'In 2002 it was about 1 in 4. That older number is often quoted.',
    dispute: 'A survey too. It counted pain that lasted a day or more.',
  },
  'salt-water': {
    text: 'In one study, salt water did about as well as medicine in the shot.',
    dispute: 'A small study: 48 people. The medicine was a numbing one with a steroid.',
  },
  'steroid-body': {
    text: 'A steroid can raise blood sugar for days. Many steroid shots may thin the bones.',
    dispute: 'Experts of five groups warn of this. They say a lower dose may do as well.',
  },
  aim: {
    text: 'The needle aims at the tender spot inside the muscle, not at its wrap.',
    dispute: 'This is how it is taught. It is not from studies.',
  },
  dry: {
    text: 'Dry means without medicine. Only a thin, solid needle goes through the skin.',
    dispute: 'Medicare, a US health plan, defines it this way.',
  },
  'shot-or-dry': {
    text: 'Soon after care, a shot eased neck pain more than a dry needle.',
    dispute: 'Six studies, and how sure we can be is low. An older review saw no clear difference.',
  },
  'needle-own': {
    text: 'Studies cannot tell how much is the needle, and how much is time or hope.',
    dispute: 'Fifteen studies of shots could not be pooled. Reviewers saw no clear gain, nor a clear lack of it.',
  },
  'needle-ideas': {
    text: 'A needle may make the strip twitch, wash out chemicals, or calm the nerves.',
    dispute: 'These are ideas. None of them is shown to be what helps.',
  },
  'needle-twitch': {
    text: 'With a twitch of the strip, relief was larger at first, but not later.',
    dispute: 'Studies pooled. How sure we can be is low.',
  },
  'needle-blood': {
    text: 'After one dry needle, blood flow rose for the 15 minutes that were measured.',
    dispute: 'Seen in 20 people without pain. It says little about a sore muscle.',
  },
  'relief-time': {
    text: 'The often-heard 24 to 48 hours fits the soreness, and some of the relief.',
    dispute: 'That most people feel better by then was not measured.',
  },
  'soreness-time': {
    text: 'Clinics say that soreness lasts 24 to 48 hours. It may also last 1 to 3 days.',
    dispute: 'The times are what clinics see. They are not from studies.',
  },
  'relief-lasts': {
    text: 'If it helps, relief may last days to weeks. This was not measured well.',
    dispute: 'A review of the neck and shoulder saw a gain in the first weeks.',
  },
  'repeat-pay': {
    text: 'Medicare, a US health plan, pays for 3 shot visits in 12 months at most.',
    dispute: 'Before a repeat, it asks for half the pain gone for six weeks. It is a rule, not a study.',
  },
  'repeat-wait': {
    text: 'One clinic waits 4 to 6 weeks before a repeat.',
    dispute: 'Clinics differ. We know of no study that shows which wait is best.',
  },
  'repeat-stop': {
    text: 'Experts say: stop after 2 or 3 visits without a clear gain.',
    dispute: 'We wrote this from memory. A clinician has to check it.',
  },
  'other-harm': {
    text: 'Other serious harm was reported too, such as a deep infection.',
    dispute: 'These are reports of single people. No one knows how rare it is.',
  },

  'open.lesion': {
    text: 'Experts argue whether a knot is a thing of its own in the muscle.',
    dispute: 'One review called the idea refuted, but not the pain. Others replied that it missed studies.',
  },
  'open.oxygen': {
    text: 'Whether a knot gets too little blood or oxygen is not settled.',
    dispute: 'Tense back muscles held more oxygen, not less. In a hardened knot it fell toward the core.',
  },
  'open.fibers': {
    text: 'Why a few fibers stay short, and whether that hurts, is not known.',
    dispute: 'Such spots were seen in people with and without pain. They were few.',
  },
  'open.scan': {
    text: 'Whether a scan can show a painful knot is not settled.',
    dispute: 'One study saw stiffer strips. Another saw no difference, and no link with pain.',
  },
  'open.needle-back': {
    text: 'How much a needle helps low-back pain is not known.',
    dispute: 'A review of 37 studies found low or very low certainty. WHO says needles, as in acupuncture, may be offered.',
  },
  'open.method': {
    text: 'Which medicine, which needle and how many visits are best is not known.',
    dispute: 'Studies are small: 41 people for a live picture, 77 for the size of the needle.',
  },
  'open.stretch': {
    text: 'How much stretching helps a knot is not well known.',
    dispute: 'There was a modest gain for the neck. For the back there is almost no study.',
  },
  'open.drawing': {
    text: 'Where we draw spots, and how we draw moves, is an estimate of ours.',
    dispute: 'They show the idea. They are not a guide for a needle.',
  },
} as const satisfies Readonly<Record<ClaimId, { readonly text: string; readonly dispute: string }>>;
