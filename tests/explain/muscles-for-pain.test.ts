import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, areaAt, distanceToZone, markOfArea } from '#src/anatomy/body-areas.ts';
import { PATTERNS } from '#src/anatomy/pain-zones/patterns.ts';
import { SIDES, UNIT_IDS } from '#src/anatomy/places.ts';
import type { SkinMark } from '#src/anatomy/skin-mark.ts';
import { MOST_MUSCLES, musclesForPain } from '#src/explain/muscles-for-pain.ts';

const mirror = ({ at: [x, y, z], faces }: SkinMark): SkinMark => ({ at: [-x, y, z], faces: -faces });
const units = (marks: readonly SkinMark[]): string[] => musclesForPain(marks).map(({ unit }) => unit);

describe('muscles for a pain', () => {
  it('are there for every area of either side, on that side, at most five, best first', () => {
    for (const area of AREAS) {
      for (const side of SIDES) {
        const mark = markOfArea(area, side);
        expect(distanceToZone(mark, area, side), area).toBe(0);
        const found = musclesForPain([mark]);
        expect(found.length, area).toBeGreaterThan(0);
        expect(found.length, area).toBeLessThanOrEqual(MOST_MUSCLES);
        expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).toSorted((a, b) => b - a));
        if (Math.abs(mark.at[0]) > 0.03) expect(found[0]!.side, area).toBe(side);
        expect(areaAt(mark)?.area, area).toBe(area);
      }
    }
  });

  it('name each muscle for the places that its own patterns say are often felt', () => {
    for (const unit of UNIT_IDS) {
      for (const { often } of PATTERNS[unit]) {
        const areas = AREAS.filter((area) => (often as readonly string[]).includes(area));
        if (areas.length === 0) continue;
        const found = musclesForPain(areas.map((area) => markOfArea(area, 'right')));
        const own = found.find((entry) => entry.unit === unit);
        // a place that many muscles share names five of them only
        if (own) expect(own.fit, unit).toBe('often');
        else expect(found.length, unit).toBe(MOST_MUSCLES);
      }
    }
  });

  it('know the usual accounts', () => {
    const right = (...areas: readonly (typeof AREAS)[number][]): string[] => units(areas.map((area) => markOfArea(area, 'right')));
    expect(right('temple', 'posterolateral-neck')[0]).toBe('trapezius-upper');
    expect(right('angle-of-neck', 'medial-scapular-border')[0]).toBe('levator-scapulae');
    expect(right('greater-trochanter', 'lateral-thigh').slice(0, 3)).toContain('quadratus-lumborum');
    expect(right('lateral-buttock', 'lateral-leg')).toContain('gluteus-minimus');
    expect(right('mid-deltoid', 'lateral-epicondyle')[0]).toBe('supraspinatus');
    expect(right('low-back', 'anterior-thigh')).toContain('psoas');
  });

  it('are mirrored, and say nothing of no marks or of marks far from any pattern', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 4 }), (areas) => {
        const marks = areas.map((area) => markOfArea(area, 'left'));
        const left = musclesForPain(marks);
        const right = musclesForPain(marks.map(mirror));
        expect(right.map(({ unit, share }) => [unit, Math.round(1e6 * share)])).toEqual(left.map(({ unit, share }) => [unit, Math.round(1e6 * share)]));
      }),
      { seed: 5, numRuns: 60 },
    );
    expect(musclesForPain([])).toEqual([]);
    expect(musclesForPain([{ at: [0.1, 0.02, 0.1], faces: 180 }])).toEqual([]);
    expect(areaAt({ at: [0.1, 0.02, 0.1], faces: 180 })).toBeNull();
  });
});
