import { distanceToZone } from '#src/anatomy/body-areas.ts';
import { PATTERNS, type PainPattern } from '#src/anatomy/pain-zones/patterns.ts';
import { SIDES, UNIT_IDS, type Side, type UnitId } from '#src/anatomy/places.ts';
import { MARK_RADIUS, type SkinMark } from '#src/anatomy/skin-mark.ts';

/** How well a muscle's common pattern fits what a person pointed at. */
export type Fit = 'often' | 'sometimes' | 'less-often';

/** A muscle that commonly sends pain to the marked places. */
export interface MuscleForPain {
  readonly unit: UnitId;
  readonly side: Side;
  readonly fit: Fit;
  /** 0 to 1: share of the marks that its pattern explains, what is only sometimes felt counting half. */
  readonly share: number;
  /** The pattern that fits best. */
  readonly pattern: PainPattern;
}

/** At most so many muscles are named. */
export const MOST_MUSCLES = 5;

/** A zone felt only sometimes says half as much. */
const SOMETIMES = 0.5;
/** Nothing is said of a muscle that explains less than this. */
const LEAST_SHARE = 0.2;
const FITS: readonly (readonly [least: number, fit: Fit])[] = [
  [0.7, 'often'],
  [0.4, 'sometimes'],
  [0, 'less-often'],
];

/** How much of a mark lies in a zone: all of it inside, nothing once it no longer touches. */
const inZone = (mark: SkinMark, zones: PainPattern['often'], side: Side): number =>
  Math.max(0, ...zones.map((zone) => 1 - distanceToZone(mark, zone, side) / (1.5 * MARK_RADIUS)));

function shareOf(pattern: PainPattern, marks: readonly SkinMark[], side: Side): number {
  const explained = marks.map((mark) => Math.max(inZone(mark, pattern.often, side), SOMETIMES * inZone(mark, pattern.sometimes, side)));
  return explained.reduce((sum, value) => sum + value, 0) / marks.length;
}

/**
 * Muscles whose common pattern lies where a person marked their pain, best fit first, at most five.
 *
 * A muscle is named for the side whose pattern fits; marks in the midline fit both, and then the side with more of the marks is
 * named. A pattern is only a pattern: this ranks textbook accounts, it finds no cause.
 *
 * @basis estimated: the weights only order what the accounts say; no study gives the share of people in whom each zone is felt
 */
export function musclesForPain(marks: readonly SkinMark[]): readonly MuscleForPain[] {
  if (marks.length === 0) return [];
  const lean = marks.reduce((sum, { at }) => sum + at[0], 0);
  const nearSide: Side = lean >= 0 ? 'left' : 'right';
  const best = UNIT_IDS.map((unit) => {
    const fits = SIDES.flatMap((side) => PATTERNS[unit].map((pattern) => ({ unit, side, pattern, share: shareOf(pattern, marks, side) })));
    return fits.toSorted((a, b) => b.share - a.share || Number(b.side === nearSide) - Number(a.side === nearSide))[0]!;
  });
  return best
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_MUSCLES)
    .map((entry) => ({ ...entry, fit: FITS.find(([least]) => entry.share >= least)![1] }));
}
