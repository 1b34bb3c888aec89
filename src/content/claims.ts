import type { EvidenceLevel } from './chapters.ts';

/** How a claim stands. Its words are in each language's `claims.ts`; `sources` are keys of sources.ts. */
export interface ClaimFacts {
  readonly evidence: EvidenceLevel;
  readonly sources: readonly string[];
}

/** Every claim of the chapters, each said in one way wherever it is said. `near.` and `needle.` belong to one region or muscle. */
export const claims = {
  pattern: { evidence: 'mixed', sources: ['DELPHI2018'] },
  strip: { evidence: 'mixed', sources: ['CHEN2016', 'VALERA2021'] },
  spot: { evidence: 'theory', sources: ['GERWIN2020', 'QUINTNER2015'] },
  guard: { evidence: 'theory', sources: ['ROLAND1986', 'FRYER2004'] },

  'gentle-first': { evidence: 'mixed', sources: ['ACP2017', 'SHIPTON2023', 'CLIN'] },
  'eases-anyway': { evidence: 'well-supported', sources: ['ACP2017', 'SHIPTON2023'] },
  medicine: { evidence: 'mixed', sources: ['SHIPTON2023', 'BAUTISTA2020'] },
  harm: { evidence: 'well-supported', sources: ['BRADY2014', 'BOYCE2020'] },

  'usual-advice': { evidence: 'mixed', sources: ['MEDSCAPE', 'TXBACK'] },
  'sore-after': { evidence: 'mixed', sources: ['HONG1994'] },
  'two-days': { evidence: 'mixed', sources: ['DN48H'] },

  exercise: { evidence: 'well-supported', sources: ['STEFFENS2016'] },
  walking: { evidence: 'well-supported', sources: ['POCOVI2024', 'POCOVI_SUM'] },
  'neck-stretches': { evidence: 'mixed', sources: ['TUNWAT2016'] },
  breaks: { evidence: 'mixed', sources: ['WAONG2021'] },
  posture: { evidence: 'well-supported', sources: ['SWAIN2020'] },
  shifts: { evidence: 'mixed', sources: ['WAONG2021'] },
  sleep: { evidence: 'mixed', sources: ['SKARPSNO2022', 'AMIRI2020'] },
  'sleep-hours': { evidence: 'well-supported', sources: ['CDCSLEEP'] },
  'stretch-dose': { evidence: 'mixed', sources: ['ACSM'] },
  lifting: { evidence: 'mixed', sources: ['LU2016', 'COENEN2014'] },
  smoking: { evidence: 'mixed', sources: ['SHIRI2010'] },
  'quit-line': { evidence: 'well-supported', sources: ['QUITLINE'] },
  food: { evidence: 'theory', sources: ['SHIRIOB', 'USDA'] },
  'warm-up': { evidence: 'mixed', sources: ['HERBERT2011', 'ACSM'] },

  'near.lung': { evidence: 'well-supported', sources: ['PAIK2011', 'SADN'] },
  'near.hip-bone': { evidence: 'mixed', sources: ['MEDSCAPE', 'CLIN'] },
  'near.gluteus-maximus': { evidence: 'mixed', sources: ['MEDSCAPE', 'CLIN'] },
  'near.iliocostalis-lumborum': { evidence: 'mixed', sources: ['LOPEZ2022'] },
  'near.iliocostalis-thoracis': { evidence: 'well-supported', sources: ['PAIK2011', 'SADN2', 'MINTKEN2025'] },
  'near.infraspinatus': { evidence: 'mixed', sources: ['DNMT', 'CLIN'] },
  'near.multifidus-rotatores': { evidence: 'mixed', sources: ['PAIK2011', 'SADN2'] },
  'near.piriformis': { evidence: 'mixed', sources: ['SHIPTON2023', 'CLIN'] },
  'near.psoas': { evidence: 'mixed', sources: ['SRINIVASAN2022'] },
  'near.rhomboids': { evidence: 'mixed', sources: ['DNMT', 'MINTKEN2025', 'PAIK2011'] },
  'near.semispinalis-suboccipitals': { evidence: 'mixed', sources: ['MEDSCAPET', 'CLIN'] },
  'near.splenius': { evidence: 'mixed', sources: ['MEDSCAPET', 'CLIN'] },
  'near.teres-minor': { evidence: 'mixed', sources: ['DNMT', 'CLIN'] },

  'needle.neck': { evidence: 'mixed', sources: ['NAVARRO2020', 'SCOTT2009'] },
  'needle.mid-back': { evidence: 'mixed', sources: ['NAVARRO2020', 'SCOTT2009'] },
  'needle.low-back': { evidence: 'mixed', sources: ['YU2023', 'HU2018', 'SCOTT2009'] },
  'needle.hip': { evidence: 'mixed', sources: ['YU2023', 'SCOTT2009'] },
  'needle.untested': { evidence: 'theory', sources: ['SCOTT2009', 'SHIPTON2023'] },
  'needle.infraspinatus': { evidence: 'mixed', sources: ['KWON2017'] },
  'needle.piriformis': { evidence: 'mixed', sources: ['SHIPTON2023'] },
  'needle.supraspinatus': { evidence: 'mixed', sources: ['LIU2015', 'SCOTT2009'] },
  'needle.trapezius-upper': { evidence: 'mixed', sources: ['NAVARRO2020', 'NAVARRO2022', 'SCOTT2009'] },

  'spasm-or-knot': { evidence: 'mixed', sources: ['WIKITRP', 'DELPHI2018'] },
  'three-signs': { evidence: 'mixed', sources: ['DELPHI2018'] },
  spread: { evidence: 'mixed', sources: ['DELPHI2018', 'FDLP2014'] },
  busier: { evidence: 'mixed', sources: ['ROLAND1986', 'FRYER2004'] },
  overload: { evidence: 'mixed', sources: ['BRON2012', 'SWAIN2020'] },
  finger: { evidence: 'well-supported', sources: ['RATHBONE2017', 'LUCAS2009'] },
  'touch-test': { evidence: 'well-supported', sources: ['LUCAS2009'] },
  common: { evidence: 'well-supported', sources: ['NCHSQS2020'] },
  'common-before': { evidence: 'well-supported', sources: ['DEYO2006'] },
  'salt-water': { evidence: 'mixed', sources: ['ROLDAN2020'] },
  'steroid-body': { evidence: 'well-supported', sources: ['BENZON2025'] },
  aim: { evidence: 'mixed', sources: ['MEDSCAPET', 'DELPHI2018'] },
  dry: { evidence: 'well-supported', sources: ['CMSDEF'] },
  'shot-or-dry': { evidence: 'mixed', sources: ['NAVARRO2022', 'ONG2014'] },
  'needle-own': { evidence: 'mixed', sources: ['SCOTT2009', 'YU2023'] },
  'needle-ideas': { evidence: 'theory', sources: ['GE2011', 'CAGNIE2012'] },
  'needle-twitch': { evidence: 'mixed', sources: ['LTR2021'] },
  'needle-blood': { evidence: 'mixed', sources: ['CAGNIE2012'] },
  'relief-time': { evidence: 'mixed', sources: ['TXBACK', 'DN48H'] },
  'soreness-time': { evidence: 'mixed', sources: ['TXBACK', 'HONG1994'] },
  'relief-lasts': { evidence: 'mixed', sources: ['LIU2015', 'CMSLCD'] },
  'repeat-pay': { evidence: 'well-supported', sources: ['CMSLCD'] },
  'repeat-wait': { evidence: 'mixed', sources: ['ORI'] },
  'repeat-stop': { evidence: 'mixed', sources: ['ALVAREZ2002'] },
  'other-harm': { evidence: 'well-supported', sources: ['PAIK2011'] },

  'open.lesion': { evidence: 'theory', sources: ['QUINTNER2015', 'DOMMERHOLT2015'] },
  'open.oxygen': { evidence: 'theory', sources: ['BRUCKLE1990'] },
  'open.fibers': { evidence: 'theory', sources: ['GERWIN2020'] },
  'open.scan': { evidence: 'mixed', sources: ['CHEN2016', 'VALERA2021'] },
  'open.needle-back': { evidence: 'mixed', sources: ['YU2023', 'WHOREC'] },
  'open.method': { evidence: 'mixed', sources: ['BAUTISTA2020', 'USG2020', 'YOON2009'] },
  'open.stretch': { evidence: 'mixed', sources: ['TUNWAT2016', 'ACSM'] },
  'open.drawing': { evidence: 'theory', sources: ['CLIN', 'DELPHI2018'] },
} as const satisfies Readonly<Record<string, ClaimFacts>>;

export type ClaimId = keyof typeof claims;
