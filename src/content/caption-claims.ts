import type { Claim } from './chapters.ts';
import type { ClaimFacts } from './claims.ts';
import type { StoryWord } from './story-words.ts';
import { wordsOf } from './words.ts';

/** A caption of the story; `felt` is the muscle's own: where it may be felt. */
export type CaptionId = Extract<StoryWord, `caption.${string}`> | 'felt';

/** Where every caption stands: how sure we are, and who says so. A test holds this list, the captions and the sources together. */
export const captionFacts: Readonly<Record<CaptionId, ClaimFacts>> = {
  felt: { evidence: 'mixed', sources: ['DELPHI2018'] },
  'caption.healthy': { evidence: 'well-supported', sources: ['CLIN'] },
  'caption.loading': { evidence: 'theory', sources: ['BRON2012', 'SWAIN2020'] },
  'caption.guard': { evidence: 'mixed', sources: ['ROLAND1986', 'FRYER2004'] },
  'caption.strip': { evidence: 'mixed', sources: ['CHEN2016', 'VALERA2021'] },
  'caption.spot': { evidence: 'mixed', sources: ['SIKDAR2009', 'GERWIN2020'] },
  'caption.squeeze': { evidence: 'theory', sources: ['SIKDAR2009', 'BRUCKLE1990'] },
  'caption.chemicals': { evidence: 'mixed', sources: ['SHAH2005'] },
  'caption.aches': { evidence: 'mixed', sources: ['GE2011', 'QUINTNER2015'] },
  'caption.neighbours': { evidence: 'theory', sources: ['ROLAND1986', 'FRYER2004'] },
  'caption.set': { evidence: 'theory', sources: ['SHAH2015'] },
  'caption.tight': { evidence: 'mixed', sources: ['CHEN2016', 'VALERA2021'] },
  'caption.warmth': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023'] },
  'caption.weeks': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023'] },
  'caption.waiting': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023'] },
  'caption.in': { evidence: 'well-supported', sources: ['MEDSCAPET'] },
  'caption.twitch': { evidence: 'mixed', sources: ['LTR2021'] },
  'caption.missed': { evidence: 'theory', sources: ['LTR2021'] },
  'caption.stab': { evidence: 'well-supported', sources: ['MEDSCAPET'] },
  'caption.numb': { evidence: 'well-supported', sources: ['SRINIVASAN2022', 'CLIN'] },
  'caption.numb-missed': { evidence: 'well-supported', sources: ['SRINIVASAN2022', 'CLIN'] },
  'caption.blood': { evidence: 'mixed', sources: ['CAGNIE2012'] },
  'caption.out': { evidence: 'well-supported', sources: ['MEDSCAPE'] },
  'caption.sore': { evidence: 'well-supported', sources: ['TXBACK', 'HONG1994'] },
  'caption.settling': { evidence: 'mixed', sources: ['DN48H', 'NAVARRO2022'] },
  'caption.relief': { evidence: 'mixed', sources: ['NAVARRO2020', 'SCOTT2009'] },
  'caption.returning': { evidence: 'theory', sources: ['BRON2012', 'SWAIN2020'] },
  'caption.again': { evidence: 'theory', sources: ['SHIPTON2023', 'SRINIVASAN2022'] },
  'caption.letting-go': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023'] },
  'caption.eased': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023'] },
  'caption.stays': { evidence: 'theory', sources: ['BRON2012', 'SWAIN2020'] },
  'caption.quiet': { evidence: 'mixed', sources: ['GERWIN2020'] },
};

/** Where a caption stands, with what is not settled in the present language. Needs the group `story`. */
export function captionClaim(id: CaptionId): Omit<Claim, 'text'> {
  const dispute = (wordsOf('story').disputes as Readonly<Partial<Record<CaptionId, string>>>)[id];
  return { ...captionFacts[id], ...(dispute ? { dispute } : {}) };
}

