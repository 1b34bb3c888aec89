import type { Side } from '#src/anatomy/places.ts';
import type { PoseKey } from '#src/anatomy/pose-keys.ts';
import type { BendWord } from '#src/content/bend-words.ts';
import { rangeOf } from '#src/kinematics/signed-pose.ts';

/** One slider: an angle with its limits, degrees, and the words of its two directions. */
export interface BendSlider {
  readonly key: PoseKey;
  readonly name: BendWord;
  readonly least: number;
  readonly most: number;
  readonly plus: BendWord;
  readonly minus: BendWord;
}

export interface BendGroup {
  readonly name: BendWord;
  /** Whether there is one of it on each side. */
  readonly paired: boolean;
  readonly sliders: readonly BendSlider[];
}

type Row = readonly [joint: string, name: BendWord, plus: BendWord, minus: BendWord];

/** Spine keys count toward the right; those of limbs toward the first of their two words. */
const SPINE = (region: string): readonly Row[] => [
  [`${region}.flexion`, 'axis.bend', 'value.forward', 'value.back'],
  [`${region}.lateral_bend`, 'axis.side', 'value.right', 'value.left'],
  [`${region}.rotation`, 'axis.turn', 'value.right', 'value.left'],
];
const GROUPS: readonly { readonly name: BendWord; readonly paired: boolean; readonly rows: readonly Row[] }[] = [
  { name: 'group.neck', paired: false, rows: SPINE('cervical') },
  { name: 'group.upper-back', paired: false, rows: SPINE('thoracic') },
  { name: 'group.low-back', paired: false, rows: SPINE('lumbar') },
  {
    name: 'group.shoulder',
    paired: true,
    rows: [
      ['shoulder.flexion', 'axis.raise-forward', 'value.up', 'value.back'],
      ['shoulder.abduction', 'axis.raise-side', 'value.up', 'value.in'],
      ['shoulder.horizontal_adduction', 'axis.across', 'value.across', 'value.away'],
    ],
  },
  {
    name: 'group.blade',
    paired: true,
    rows: [
      ['scapula.protraction', 'axis.slide', 'value.forward', 'value.back'],
      ['scapula.depression', 'axis.lift', 'value.down', 'value.up'],
    ],
  },
  {
    name: 'group.hip',
    paired: true,
    rows: [
      ['hip.flexion', 'axis.bend', 'value.forward', 'value.back'],
      ['hip.abduction', 'axis.out', 'value.out', 'value.in'],
      ['hip.external_rotation', 'axis.spin', 'value.out', 'value.in'],
    ],
  },
  { name: 'group.knee', paired: true, rows: [['knee.flexion', 'axis.bend', 'value.back', 'value.forward']] },
];

/** The sliders of one side: every group of joints that a person can bend, with how far it goes. */
export function bendGroups(side: Side): readonly BendGroup[] {
  const letter = side === 'left' ? 'L' : 'R';
  return GROUPS.map(({ name, paired, rows }) => ({
    name,
    paired,
    sliders: rows.map(([plain, axis, plus, minus]) => {
      const key = (paired ? plain.replace('.', `_${letter}.`) : plain) as PoseKey;
      const [least, most] = rangeOf(key);
      return { key, name: axis, least, most, plus, minus };
    }),
  }));
}
