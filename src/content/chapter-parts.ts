import { message } from './messages.ts';
import type { Block, Chapter, Claim } from './chapters.ts';
import type { StretchId } from './stretches.ts';

/** Where a tight spot of one muscle is usually felt. */
export interface PainWords {
  readonly often: readonly string[];
  readonly sometimes: readonly string[];
  readonly sources: readonly string[];
}

const claim = (statement: Claim): Block => ({ kind: 'claim', claim: statement });

const pattern = (pain: PainWords): readonly Block[] => [
  { kind: 'heading', text: 'Where it may be felt' },
  { kind: 'pain-areas', often: pain.often, sometimes: pain.sometimes },
  claim({
    text: 'This is a common pattern. Yours may be different.',
    evidence: 'mixed',
    dispute: 'Sixty experts agreed: pain can spread, but no exact place should be expected.',
    sources: [...pain.sources, 'DELPHI2018'],
  }),
];

/** First chapter of a muscle: what it does and how it feels when it is tight. */
export function meetChapter(words: {
  readonly does: string;
  readonly everyday: string;
  readonly feels: string;
  readonly causes?: readonly string[];
  readonly pain?: PainWords;
}): Chapter {
  return {
    id: 'meet',
    blocks: [
      { kind: 'lead', text: words.does },
      { kind: 'text', text: words.everyday },
      { kind: 'heading', text: 'When it is tight' },
      { kind: 'text', text: words.feels },
      ...(words.causes
        ? ([
            { kind: 'heading', text: 'What may set it off' },
            { kind: 'list', items: words.causes },
          ] as const)
        : []),
      ...(words.pain ? pattern(words.pain) : []),
    ],
  };
}

/** One lead for a structure that is named but has no story of its own. */
export function contextChapter(does: string, everyday: string): Chapter {
  return {
    id: 'meet',
    blocks: [
      { kind: 'lead', text: does },
      { kind: 'text', text: everyday },
    ],
  };
}

/** How a knot forms in this muscle, what it pulls on and where it is felt. */
export function knotChapter(words: {
  readonly causes: readonly string[];
  readonly neighbours: readonly string[];
  readonly pain: PainWords;
  /** Caption of at most 14 words: where it may be felt. */
  readonly felt: string;
}): Chapter {
  return {
    id: 'knot',
    title: 'How a knot forms here',
    blocks: [
      { kind: 'lead', text: 'A small part of this muscle can stay tight.' },
      { kind: 'story', part: 'cause' },
      { kind: 'heading', text: 'What may set it off' },
      { kind: 'list', items: words.causes },
      claim({
        text: 'One thin strip stays tight. It can feel like a cord.',
        evidence: 'mixed',
        dispute: 'Scans of the shoulder found stiffer strips. Another study found no difference.',
        sources: ['CHEN2016', 'VALERA2021'],
      }),
      claim({
        text: 'In that strip, a tender spot may form where fibers stay short.',
        evidence: 'theory',
        dispute: 'A few short spots were found under the microscope, in people with and without pain.',
        sources: ['GERWIN2020', 'QUINTNER2015'],
      }),
      { kind: 'pull', neighbours: words.neighbours },
      claim({
        text: 'Nearby muscles may tighten to guard the sore spot.',
        evidence: 'theory',
        dispute: 'Pain can spread. That one knot pulls on other muscles is not proven.',
        sources: ['ROLAND1986', 'FRYER2004'],
      }),
      ...pattern(words.pain),
      { kind: 'note', text: message('model.note') },
    ],
    felt: words.felt,
  };
}

/** What can be done, gentle ways first; the needle only after the warning signs. */
export function releaseChapter(words: {
  readonly gentle: readonly string[];
  /** What the needle must stay away from, one or two sentences. */
  readonly close: string;
  readonly closeClaim: Claim;
  readonly evidence: Claim;
}): Chapter {
  return {
    id: 'release',
    title: 'What can help it let go',
    blocks: [
      { kind: 'help-link' },
      { kind: 'lead', text: 'Start with the gentle ways. A needle is not the first step.' },
      { kind: 'story', part: 'care' },
      { kind: 'list', items: words.gentle },
      claim({
        text: 'These come first: heat, a light hand, moving, time.',
        evidence: 'mixed',
        dispute: 'Guidelines agree on this order. How long and how often is expert advice.',
        sources: ['ACP2017', 'SHIPTON2023', 'CLIN'],
      }),
      claim({
        text: 'Most new back pain gets better with time, whatever people do.',
        evidence: 'well-supported',
        dispute: 'This is known for low-back pain. For other places it is less sure.',
        sources: ['ACP2017', 'SHIPTON2023'],
      }),
      { kind: 'heading', text: 'If a needle is offered' },
      {
        kind: 'text',
        text: 'A thin needle goes into the tender spot. A dry needle has no medicine. A shot adds numbing medicine, and sometimes a steroid.',
      },
      claim(words.evidence),
      claim({
        text: 'No medicine in the shot was shown to work better than another.',
        evidence: 'mixed',
        dispute: 'Three of four studies saw no gain from adding a steroid.',
        sources: ['SHIPTON2023', 'BAUTISTA2020'],
      }),
      { kind: 'stop', title: 'What lies close by', text: words.close },
      claim(words.closeClaim),
      claim({
        text: 'Soreness, a bruise or a drop of blood is common: 2 to 4 in 10 sessions. Serious harm is rare: less than 1 in 1,000.',
        evidence: 'well-supported',
        dispute: 'Two large surveys of dry needling. A trained person did it each time.',
        sources: ['BRADY2014', 'BOYCE2020'],
      }),
      { kind: 'heading', text: 'Tell them before' },
      {
        kind: 'list',
        items: [
          'You take a blood thinner. Do not stop it on your own.',
          'You have an allergy, an infection, or feel ill.',
          'You are or may be pregnant.',
          'You have fainted from a needle. Lying down helps.',
        ],
      },
      { kind: 'route' },
      { kind: 'note', text: message('model.note') },
    ],
  };
}

/** Hours to weeks after care. The same for every muscle; `care` adds what is special to this one. */
export function afterChapter(words: { readonly care: string; readonly lung: boolean }): Chapter {
  return {
    id: 'after',
    title: 'The days after',
    blocks: [
      { kind: 'lead', text: 'Some feel better at once, some in a day or two, some not.' },
      { kind: 'story', part: 'after' },
      {
        kind: 'timeline',
        steps: [
          { when: 'Today', text: 'Walk around. Drink water. Keep the spot clean and dry.' },
          { when: 'First 24 hours', text: 'Sore? Ice for 10 to 15 minutes, then heat. Move gently. No heavy lifting.' },
          { when: 'Day 2 to 3', text: 'Soreness should fade. Start to stretch and walk again.' },
          { when: 'First week', text: 'Go back to your normal day, bit by bit. Keep moving.' },
        ],
      },
      { kind: 'text', text: words.care },
      claim({
        text: 'This is usual advice after a needle.',
        evidence: 'mixed',
        dispute: 'Clinics agree on most of it. The times are not from studies.',
        sources: ['MEDSCAPE', 'TXBACK'],
      }),
      claim({
        text: 'In one study, 4 in 10 were sore after a numbing shot. After a dry needle, all were.',
        evidence: 'mixed',
        dispute: 'One study of the neck and shoulder, seen 2 to 8 hours later.',
        sources: ['HONG1994'],
      }),
      claim({
        text: 'In another study, the change was clear after two days, not at once.',
        evidence: 'mixed',
        dispute: 'A small study: 31 people, upper trapezius only.',
        sources: ['DN48H'],
      }),
      {
        kind: 'stop',
        title: 'Call 911 if you have',
        text: words.lung
          ? 'Chest pain or trouble breathing, even hours later. A swollen face or throat. A faint that does not clear. A leg or arm that is suddenly weak.'
          : 'Chest pain or trouble breathing. A swollen face or throat. A faint that does not clear. Loss of control of pee or poop. A leg that is suddenly weak.',
      },
      {
        kind: 'stop',
        title: 'Call the clinic today if you have',
        text: 'Redness that spreads, fever, pus, or numbness that gets worse.',
      },
      { kind: 'note', text: message('model.note') },
    ],
  };
}

/** The stretches of a muscle, in the order given. */
export function stretchChapter(lead: string, ids: readonly StretchId[]): Chapter {
  return {
    id: 'stretch',
    title: 'Stretches that may help',
    blocks: [
      { kind: 'lead', text: lead },
      {
        kind: 'stop',
        title: 'Stop if',
        text: 'Pain shoots below the elbow or knee. You feel numb, weak, dizzy or short of breath. Pain stays worse for more than a day.',
      },
      ...ids.map((id): Block => ({ kind: 'stretch', id })),
    ],
  };
}

const WALKING: Claim = {
  text: 'People who took up walking had back pain come back later.',
  evidence: 'well-supported',
  dispute: 'One large study: after 208 days, against 112 days. Half an hour, 5 days a week was the goal.',
  sources: ['POCOVI2024', 'POCOVI_SUM'],
};

/** A needle near the ribs: rare, and it must be named. For muscles over the chest wall. */
export const LUNG_CLAIM: Claim = {
  text: 'It is rare, but a needle near the ribs can reach the lung.',
  evidence: 'well-supported',
  dispute: 'It was behind 15 of 17 insurance claims after such shots. How rare is not known.',
  sources: ['PAIK2011', 'SADN'],
};

/** For muscles that lie on the hip bone, with vessels and a nerve beside them. */
export const HIP_BONE_CLAIM: Claim = {
  text: 'Clinicians aim at the hip bone here, away from the vessels and the nerve.',
  evidence: 'mixed',
  dispute: 'This is what teaching texts say. It is not from studies.',
  sources: ['MEDSCAPE', 'CLIN'],
};

/** What studies say of a needle, by region. A muscle with a study of its own says it itself. */
export const NECK_NEEDLE_CLAIM: Claim = {
  text: 'A needle may help the tight strip let go. It helped neck pain a bit more than a fake needle.',
  evidence: 'mixed',
  dispute: 'Many small studies of the neck, few of this muscle alone. How sure we can be is low.',
  sources: ['NAVARRO2020', 'SCOTT2009'],
};

export const MID_BACK_NEEDLE_CLAIM: Claim = {
  text: 'A needle may help the tight strip let go.',
  evidence: 'mixed',
  dispute: 'Most studies were done on the neck and shoulder, not here. How sure we can be is low.',
  sources: ['NAVARRO2020', 'SCOTT2009'],
};

export const LOW_BACK_NEEDLE_CLAIM: Claim = {
  text: 'A needle may help some people with low-back pain. It may also not help.',
  evidence: 'mixed',
  dispute: 'Studies saw a gain at first. A large review found low or very low certainty.',
  sources: ['YU2023', 'HU2018', 'SCOTT2009'],
};

export const HIP_NEEDLE_CLAIM: Claim = {
  text: 'A needle may help some people. It may also not help.',
  evidence: 'mixed',
  dispute: 'Most studies looked at low-back pain, few at this muscle. How sure we can be is low.',
  sources: ['YU2023', 'SCOTT2009'],
};

export const UNTESTED_NEEDLE_CLAIM: Claim = {
  text: 'A needle may help the tight strip let go. For this muscle, that is not shown.',
  evidence: 'theory',
  dispute: 'We know of no good study of this muscle alone.',
  sources: ['SCOTT2009', 'SHIPTON2023'],
};

/** How to keep it away, and when to see someone. */
export function preventChapter(words: {
  readonly habits: readonly string[];
  readonly lowBack: boolean;
  /** What else can feel like this, in plain words. */
  readonly mimics: readonly string[];
}): Chapter {
  return {
    id: 'prevent',
    title: 'Keep it away',
    blocks: [
      { kind: 'lead', text: 'Move often. A few minutes on most days can help.' },
      { kind: 'list', items: words.habits },
      words.lowBack
        ? claim({
            text: 'Exercise with some teaching cut new low-back pain by almost half.',
            evidence: 'well-supported',
            dispute: 'Studies pooled. The gain fades if people stop.',
            sources: ['STEFFENS2016'],
          })
        : claim({
            text: 'Neck and shoulder stretches twice a day helped more than a leaflet.',
            evidence: 'mixed',
            dispute: 'One study of office workers over 4 weeks. The gain was modest.',
            sources: ['TUNWAT2016'],
          }),
      ...(words.lowBack ? [claim(WALKING)] : []),
      claim({
        text: 'A short active break at work meant less new neck and back pain.',
        evidence: 'mixed',
        dispute: 'One study: new low-back pain in 9 of 100, against 33 of 100. No study says how often is best.',
        sources: ['WAONG2021'],
      }),
      claim({
        text: 'There is no one right posture. Change position often.',
        evidence: 'well-supported',
        dispute: 'A review of reviews found no posture that all agree on as a cause.',
        sources: ['SWAIN2020'],
      }),
      claim({
        text: 'Sleep matters. People who slept badly for years had more back trouble.',
        evidence: 'mixed',
        dispute: 'They go together. That one causes the other is not proven.',
        sources: ['SKARPSNO2022'],
      }),
      { kind: 'heading', text: 'When to see someone' },
      { kind: 'text', text: 'See a clinician if it lasts for weeks, keeps coming back, or worries you. Other things can feel like this:' },
      { kind: 'list', items: words.mimics },
      { kind: 'help-link' },
    ],
  };
}
