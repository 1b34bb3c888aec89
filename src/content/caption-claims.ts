import type { Claim } from './chapters.ts';
import type { StoryWord } from './story-words.ts';

/** Where a caption of the story stands: how sure we are, what is not settled, and who says so. */
export type CaptionClaim = Omit<Claim, 'text'>;

const STRIP: CaptionClaim = {
  evidence: 'mixed',
  dispute: 'Scans of the shoulder found stiffer strips. Another study found no difference.',
  sources: ['CHEN2016', 'VALERA2021'],
};

const PACE: CaptionClaim = {
  evidence: 'mixed',
  dispute: 'Most new back pain eases, whatever is done. The pace shown here is that of the model.',
  sources: ['ACP2017', 'SHIPTON2023'],
};

const COMES_BACK: CaptionClaim = {
  evidence: 'theory',
  dispute: 'That a lasting cause brings it back is how this model works. Few studies follow people that long.',
  sources: ['BRON2012', 'SWAIN2020'],
};

const TWITCH: CaptionClaim = {
  evidence: 'mixed',
  dispute: 'With a twitch, relief was larger at first. Later on there was no difference.',
  sources: ['LTR2021'],
};

const NUMB: CaptionClaim = {
  evidence: 'well-supported',
  dispute: 'How long depends on the medicine. Some last longer.',
  sources: ['SRINIVASAN2022', 'CLIN'],
};

/** Every caption of the story, `felt` among them. A test holds this list, the captions and the sources together. */
export const captionClaims: Readonly<Record<Extract<StoryWord, `caption.${string}`> | 'felt', CaptionClaim>> = {
  felt: {
    evidence: 'mixed',
    dispute: 'Sixty experts agreed: pain can spread, but no exact place should be expected.',
    sources: ['DELPHI2018'],
  },
  'caption.healthy': { evidence: 'well-supported', sources: ['CLIN'] },
  'caption.loading': {
    evidence: 'theory',
    dispute: 'Most agree that overload can start it. That some fibers never rest is an idea.',
    sources: ['BRON2012', 'SWAIN2020'],
  },
  'caption.guard': {
    evidence: 'mixed',
    dispute: 'In new back pain, some studies saw busier muscles. Others saw a mixed picture.',
    sources: ['ROLAND1986', 'FRYER2004'],
  },
  'caption.strip': STRIP,
  'caption.spot': {
    evidence: 'mixed',
    dispute: 'Ultrasound showed small stiff spots. Short fibers were seen in people with and without pain.',
    sources: ['SIKDAR2009', 'GERWIN2020'],
  },
  'caption.squeeze': {
    evidence: 'theory',
    dispute: 'One scan study fits this. In another, tense back muscles held more oxygen, not less.',
    sources: ['SIKDAR2009', 'BRUCKLE1990'],
  },
  'caption.chemicals': {
    evidence: 'mixed',
    dispute: 'Seen in a few very small studies. They do not show what came first.',
    sources: ['SHAH2005'],
  },
  'caption.aches': {
    evidence: 'mixed',
    dispute: 'The pain is real. Where it starts, in muscle or nerve, is still argued.',
    sources: ['GE2011', 'QUINTNER2015'],
  },
  'caption.neighbours': {
    evidence: 'theory',
    dispute: 'Pain can spread. That one knot pulls on other muscles is not proven.',
    sources: ['ROLAND1986', 'FRYER2004'],
  },
  'caption.set': {
    evidence: 'theory',
    dispute: 'Reviews name it as one part of a long-lasting problem. It is not shown.',
    sources: ['SHAH2015'],
  },
  'caption.tight': STRIP,
  'caption.warmth': {
    evidence: 'mixed',
    dispute: 'Guides put these first. How much each of them adds is not sure.',
    sources: ['ACP2017', 'SHIPTON2023'],
  },
  'caption.weeks': PACE,
  'caption.waiting': PACE,
  'caption.in': { evidence: 'well-supported', sources: ['MEDSCAPET'] },
  'caption.twitch': TWITCH,
  'caption.missed': {
    evidence: 'theory',
    dispute: 'This is how the model works. In studies, a missing twitch made no difference later on.',
    sources: ['LTR2021'],
  },
  'caption.stab': { evidence: 'well-supported', sources: ['MEDSCAPET'] },
  'caption.numb': NUMB,
  'caption.numb-missed': NUMB,
  'caption.blood': {
    evidence: 'mixed',
    dispute: 'Seen for 15 minutes after one needle, in 20 people without pain.',
    sources: ['CAGNIE2012'],
  },
  'caption.out': { evidence: 'well-supported', sources: ['MEDSCAPE'] },
  'caption.sore': { evidence: 'well-supported', sources: ['TXBACK', 'HONG1994'] },
  'caption.settling': {
    evidence: 'mixed',
    dispute: 'In one small study, the change was clear after two days, not at once.',
    sources: ['DN48H', 'NAVARRO2022'],
  },
  'caption.relief': {
    evidence: 'mixed',
    dispute: 'Many small studies saw some gain at first. How sure we can be is low.',
    sources: ['NAVARRO2020', 'SCOTT2009'],
  },
  'caption.returning': COMES_BACK,
  'caption.again': {
    evidence: 'theory',
    dispute: 'Clinics do repeat it. That a second visit adds to the first is the model’s.',
    sources: ['SHIPTON2023', 'SRINIVASAN2022'],
  },
  'caption.letting-go': PACE,
  'caption.eased': PACE,
  'caption.stays': COMES_BACK,
  'caption.quiet': {
    evidence: 'mixed',
    dispute: 'Short fibers were found in people with no pain too. Few were looked at.',
    sources: ['GERWIN2020'],
  },
};
