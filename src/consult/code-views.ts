import type { Side, UnitId } from '#src/anatomy/places.ts';

/** Code systems that a request may name, by their object identifiers. */
export const SYSTEMS = {
  '2.16.840.1.113883.6.90': 'icd-10-cm',
  '2.16.840.1.113883.6.96': 'snomed',
  '2.16.840.1.113883.6.88': 'rxnorm',
} as const;
export type CodeSystem = (typeof SYSTEMS)[keyof typeof SYSTEMS];

/**
 * What a code asks for. `place` null is the whole back. A muscle stands as an example of its area: a code names an area
 * or a complaint, never one muscle, and the page says so. `care` is set where the code is a treatment.
 */
export interface CodeView {
  readonly place: UnitId | null;
  readonly side?: Side;
  readonly care?: 'injection';
}

const LOW_BACK: CodeView = { place: 'iliocostalis-lumborum' };
const MID_BACK: CodeView = { place: 'iliocostalis-thoracis' };
const NECK: CodeView = { place: 'trapezius-upper' };
const SHOULDER: CodeView = { place: 'supraspinatus' };
const HIP: CodeView = { place: 'gluteus-medius' };
const SCIATIC: CodeView = { place: 'piriformis' };
const WHOLE_BACK: CodeView = { place: null };

const right = (view: CodeView): CodeView => ({ ...view, side: 'right' });
const left = (view: CodeView): CodeView => ({ ...view, side: 'left' });

/**
 * Codes without dots. Every code that the clinical list of the muscles names, its shorter parents, and no other. Each
 * example is a muscle that the list gives that code to.
 */
const VIEWS: Readonly<Record<CodeSystem, Readonly<Record<string, CodeView>>>> = {
  'icd-10-cm': {
    M545: LOW_BACK,
    M5450: LOW_BACK,
    M5451: LOW_BACK,
    M5459: LOW_BACK,
    M6283: LOW_BACK,
    M62830: LOW_BACK,
    M546: MID_BACK,
    M542: NECK,
    M7912: NECK,
    G44209: NECK,
    G4486: { place: 'splenius' },
    M2551: SHOULDER,
    M25511: right(SHOULDER),
    M25512: left(SHOULDER),
    M2555: HIP,
    M25551: right(HIP),
    M25552: left(HIP),
    G570: SCIATIC,
    G5701: right(SCIATIC),
    G5702: left(SCIATIC),
    M533: { place: 'gluteus-maximus' },
    M791: WHOLE_BACK,
    M7918: WHOLE_BACK,
    M62838: WHOLE_BACK,
  },
  // from memory in the notes: low back pain
  snomed: { '279039007': LOW_BACK },
  // from memory in the notes: lidocaine
  rxnorm: { '6387': { place: null, care: 'injection' } },
};

/** The view for a code, in any case, with or without dots; null when there is none. Without a system every system is asked. */
export function viewOfCode(code: string, system: CodeSystem | null): CodeView | null {
  const plain = code.toUpperCase().replace(/[.\s]/g, '');
  const asked = system ? [system] : Object.values(SYSTEMS);
  for (const name of asked) if (Object.hasOwn(VIEWS[name], plain)) return VIEWS[name][plain]!;
  return null;
}
