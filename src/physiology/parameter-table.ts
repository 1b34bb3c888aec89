/**
 * Every number of the model with its unit, what it does, and how far it can be trusted. Long because it is a table.
 *
 * Basis: `found`, the source was read (mostly its abstract); `recalled`, known but not read again; `illustrative`,
 * chosen so that the outcomes hold that tests/physiology/acceptance.json lists. Names are the symbols in step.ts,
 * outputs.ts and needle.ts.
 */
export type Basis = 'found' | 'recalled' | 'illustrative';

export interface ParameterEntry {
  readonly value: number;
  /** Hours (h), millimetres of mercury (mmHg), and so on; 1 for a plain ratio. */
  readonly unit: string;
  readonly meaning: string;
  readonly basis: Basis;
  /** What it rests on; null where nothing but the outcome does. */
  readonly source: string | null;
}

const chosen = (value: number, unit: string, meaning: string, source: string | null = null): ParameterEntry => ({
  value,
  unit,
  meaning,
  basis: 'illustrative',
  source,
});

const found = (value: number, unit: string, meaning: string, source: string): ParameterEntry => ({
  value,
  unit,
  meaning,
  basis: 'found',
  source,
});

const recalled = (value: number, unit: string, meaning: string, source: string): ParameterEntry => ({
  value,
  unit,
  meaning,
  basis: 'recalled',
  source,
});

const HYPOTHESIS = 'structure after Gerwin, Dommerholt, Shah 2004 (10.1007/s11916-004-0069-x); size chosen';
const SHAH = 'direction after Shah 2005, 2008; size chosen';
const BRUECKLE = 'direction after Brückle 1990, not read again; size chosen';
const HONG = 'Hong 1994 (10.1097/00002060-199407000-00006): 42 % sore with lidocaine, all when dry';
const DOMINGO = 'Domingo 2013 (ECAM 260806), mice: inflammation greatest at 24 h, nearly whole by day 7; size chosen';
const ATP = 'that letting go needs ATP is established; size chosen';

export const PARAMETER_TABLE = {
  // Drive of the end-plates.
  z0: chosen(1.0, '1', 'drive needed for the first half of the response'),
  sA: chosen(0.11, '1', 'how gradual the response to drive is'),
  wL: chosen(0.95, '1', 'drive from load', HYPOTHESIS),
  wSig: chosen(0.4, '1', 'drive from stress', HYPOTHESIS),
  wD: chosen(0.75, '1', 'drive from fibre damage', HYPOTHESIS),
  wE: chosen(0.5, '1', 'drive from lack of energy', HYPOTHESIS),
  wS: chosen(0.24, '1', 'drive from sensitising chemicals', HYPOTHESIS),
  wF: chosen(0.3, '1', 'drive from remodelled tissue', HYPOTHESIS),
  wR: chosen(0.95, '1', 'drive taken off by a needle that hit'),
  wStr: chosen(0.08, '1', 'drive taken off by stretching'),
  wM: chosen(0.085, '1', 'drive taken off by conditioning'),
  wAd: chosen(0.06, '1', 'drive taken off by long activity'),

  // Share of fibres that the focus recruits.
  a0: chosen(0.5, '1', 'share recruited by the weakest cause'),
  a1: chosen(0.36, '1', 'further share recruited by a strong cause'),
  aLo: chosen(0.4, '1', 'drive at which recruitment begins to grow'),
  aSp: chosen(0.6, '1', 'span of drive over which it grows'),
  aF: chosen(0.25, '1', 'recruitment by remodelled tissue'),
  aM: chosen(0.25, '1', 'share spared by conditioning'),
  tauA: chosen(44, 'h', 'drive of the focus, rising'),
  tauAdn: chosen(110, 'h', 'drive of the focus, falling'),
  aLA: chosen(0.1, '1', 'share of the drive that anaesthetic takes off'),

  // Contraction.
  cA: chosen(0.9, '1', 'contraction per drive'),
  cF: chosen(0.16, '1', 'contraction held by remodelled tissue'),
  tauKup: chosen(0.25, 'h', 'sarcomeres shortening'),
  kRel: chosen(3.2, '1/h', 'speed of letting go per energy', ATP),
  kAtp: chosen(0.12, '1', 'letting go that is left without energy', ATP),

  // Pressure and flow.
  P0: found(14, 'mmHg', 'pressure in a muscle at rest', 'Sjøgaard 1986 (10.1111/j.1748-1716.1986.tb08002.x)'),
  PL: chosen(8, 'mmHg', 'pressure added by load', 'Sadamoto 1983: flow of a whole muscle stops at 50–64 % of full force; local shape chosen'),
  PK: chosen(48, 'mmHg', 'pressure added inside a full knot', 'hypothesis; Sadamoto 1983 for the order of size'),
  nP: chosen(1.3, '1', 'curve of pressure over contraction'),
  P50: chosen(36, 'mmHg', 'pressure that halves the flow', 'capillaries close near 30 mmHg, recalled; size chosen'),
  nQ: chosen(3.5, '1', 'steepness of flow over pressure'),
  tauHy: found(0.4, 'h', 'extra flow after a needle, fading', 'Cagnie 2012 (10.1016/j.jmpt.2012.10.005): at least 15 min'),
  qHy: chosen(0.8, '1', 'size of that extra flow'),
  qStr: chosen(0.1, '1', 'extra flow by stretching'),
  qHeat: chosen(0.06, '1', 'extra flow by heat'),
  qSig: chosen(0.12, '1', 'flow lost by stress'),

  // Oxygen, energy, acid.
  m0: chosen(0.25, '1', 'oxygen use at rest', BRUECKLE),
  m1: chosen(0.65, '1', 'oxygen use by activity', BRUECKLE),
  tauO: chosen(0.03, 'h', 'tissue oxygen'),
  kE: chosen(0.05, '1', 'energy demand at rest'),
  dA: chosen(8, '1', 'energy demand by activity'),
  dK: chosen(2, '1', 'energy demand by contraction'),
  rE: chosen(7.5, '1/h', 'speed of energy turnover'),
  pH0: chosen(7.2, 'pH', 'pH of healthy muscle', SHAH),
  dpH: chosen(0.65, 'pH', 'fall of pH at full acid load', SHAH),
  tauH: chosen(0.35, 'h', 'acid load', SHAH),
  hH: chosen(0.5, '1', 'acid made without oxygen', SHAH),

  // Chemistry and nerves.
  S0: chosen(0.04, '1', 'sensitising chemicals in health', SHAH),
  pS: chosen(0.85, '1/h', 'making of sensitising chemicals', SHAH),
  sO: chosen(0.55, '1', 'made by lack of oxygen', SHAH),
  sH: chosen(0.58, '1', 'made by acid', SHAH),
  sT: chosen(0.18, '1', 'made by needle soreness'),
  sD: chosen(0.28, '1', 'made by fibre damage'),
  kS: chosen(2.2, '1/h', 'washing out by flow'),
  stS: chosen(0.38, '1', 'share that steroid stops being made'),
  S50: chosen(0.46, '1', 'chemicals that half sensitise a nerve ending'),
  nN: chosen(3, '1', 'steepness of that response'),
  tauNup: chosen(9, 'h', 'nerve endings becoming sensitive'),
  tauNdn: found(58, 'h', 'nerve endings calming down', 'fitted to pain on day 1 and day 10 after one dry needling, 67 people'),
  stN: chosen(0.7, '1', 'how much steroid hastens calming'),
  N50: chosen(0.5, '1', 'nerve input that half sensitises the spinal cord'),
  tauCup: chosen(260, 'h', 'spinal cord becoming sensitive'),
  tauCdn: chosen(420, 'h', 'spinal cord calming down'),

  // Slow changes.
  tauFup: chosen(360, 'h', 'tissue setting around a knot'),
  tauFdn: chosen(620, 'h', 'tissue becoming supple again'),
  gFstr: chosen(1.44, '1', 'how much stretching hastens that'),
  fK: chosen(1.05, '1', 'remodelling per contraction'),
  tauAd: chosen(1100, 'h', 'a long-active focus tiring'),
  tauD: chosen(200, 'h', 'fibre damage healing'),
  tauStr: chosen(90, 'h', 'stretching becoming a habit'),
  tauM: chosen(340, 'h', 'muscle becoming conditioned'),
  tauW: chosen(70, 'h', 'neighbours taking over load'),

  // Needle.
  relK: chosen(0.8, '1', 'contraction released by a full hit'),
  relA: chosen(0.85, '1', 'drive released by a full hit'),
  relF: chosen(0.3, '1', 'remodelling undone by a full hit'),
  tauR: chosen(270, 'h', 'release fading', 'nerve re-connected by day 3 in mice (Domingo 2013); longer here, because relief lasts weeks'),
  Hy0: chosen(0.55, '1', 'extra flow set off by a needle'),
  injDry: found(1.0, '1', 'injury by a dry needle', HONG),
  injSal: chosen(0.85, '1', 'injury by a needle with saline', HONG),
  injLA: found(0.52, '1', 'injury by a needle with anaesthetic', HONG),
  tauJ: found(8, 'h', 'injury turning into soreness', 'Hong 1994: soreness begins after 2–8 h'),
  tauT: chosen(20, 'h', 'soreness fading', DOMINGO),
  gT: chosen(0.9, '1', 'soreness per injury'),
  stT: chosen(0.35, '1', 'share of soreness that steroid stops'),
  I0: chosen(0.18, '1', 'pain dampened for hours by a needle'),
  tauI: chosen(5, 'h', 'that dampening fading'),
  jab0: chosen(0.6, '1', 'sharp pain at a hit'),
  tauJab: chosen(0.008, 'h', 'sharp pain fading'),

  // Drugs.
  tauLA: found(1.3, 'h', 'lidocaine leaving', 'lidocaine without adrenaline acts 30–120 min (general clinical pages)'),
  bupivacaine: chosen(2.8, '1', 'how much longer bupivacaine stays'),
  tauLAon: found(0.045, 'h', 'anaesthetic reaching the nerve', 'lidocaine acts after 1–5 min (general clinical pages)'),
  EC50: chosen(0.25, '1', 'anaesthetic at the nerve that blocks half'),
  nB: chosen(3, '1', 'steepness of the block'),
  steroid: chosen(1.25, '1', 'steroid dose in the depot'),
  tauSt: recalled(260, 'h', 'steroid depot emptying', 'steroid lasts weeks (general clinical pages)'),
  tauStOn: recalled(22, 'h', 'steroid beginning to act', 'steroid takes days to act (general clinical pages)'),
  spread: chosen(1.5, '1', 'reach of a drug over the radius of its own ball'),

  // Pain and outcome.
  g: chosen(1.0, '1', 'how loudly this person feels pain'),
  gL: chosen(1.12, '1', 'scale of pain at the knot'),
  gR: chosen(1.2, '1', 'scale of referred pain'),
  gM: chosen(0.18, '1', 'pain dampened by conditioning'),
  gStr: chosen(0.07, '1', 'pain dampened by stretching'),
  pC: chosen(0.45, '1', 'pain amplified by the spinal cord'),
  kPa0: found(5.8, 'kPa', 'stiffness of muscle around a band', 'Chen 2016 (10.1016/j.apmr.2015.09.019): 5.8 ± 0.9, in the band 11.5 ± 2.4'),
  fk: chosen(0.1, '1', 'share of a fibre that lies in the knot'),
} as const satisfies Readonly<Record<string, ParameterEntry>>;
