import { describe, expect, it } from 'vitest';
import { isInFlat } from '#src/anatomy/flat.ts';
import { MOST_REGIONS, painPatternOf, painRegionsOf } from '#src/anatomy/pain-regions.ts';
import { PATTERNS, ZONES, type PainZone } from '#src/anatomy/pain-zones/patterns.ts';
import { CONTEXT_IDS, SIDES, UNIT_IDS, type PlaceId } from '#src/anatomy/places.ts';
import { mainSpotOf, spotsOf } from '#src/anatomy/spots.ts';

describe('where a spot may be felt', () => {
  it('is known for every unit and every spot of it, and for no context structure', () => {
    for (const unit of UNIT_IDS) {
      const spots = spotsOf(unit, 'left').map(({ id }) => id);
      for (const spot of spots) expect(painPatternOf(unit, spot)!.often.length, spot).toBeGreaterThan(0);
      for (const pattern of PATTERNS[unit]) expect(spots, unit).toEqual(expect.arrayContaining([...pattern.spots]));
    }
    for (const place of CONTEXT_IDS) expect(painRegionsOf(place, 'left')).toEqual([]);
  });

  it('is by default that of the spot which the chapters show', () => {
    for (const unit of UNIT_IDS) expect(painPatternOf(unit)!.spots, unit).toContain(mainSpotOf(unit, 'left')!.id);
    expect(painPatternOf('gluteus-minimus', 'GN2')!.often).toContain('posterior-thigh');
  });

  it('uses every zone, and none twice in a pattern', () => {
    const patterns = UNIT_IDS.flatMap((unit) => PATTERNS[unit]);
    for (const { often, sometimes } of patterns) expect(new Set([...often, ...sometimes]).size).toBe(often.length + sometimes.length);
    const used = new Set<PainZone>(patterns.flatMap(({ often, sometimes }) => [...often, ...sometimes]));
    expect([...used].toSorted()).toEqual(Object.keys(ZONES).toSorted());
    expect(used.size).toBe(72);
  });

  it('is mirrored on the right, often felt first, and fits the painter', () => {
    for (const unit of UNIT_IDS) {
      for (const spot of spotsOf(unit, 'left')) {
        const [left, right] = SIDES.map((side) => painRegionsOf(unit, side, spot.id)) as [ReturnType<typeof painRegionsOf>, ReturnType<typeof painRegionsOf>];
        expect(left.length, spot.id).toBeLessThanOrEqual(MOST_REGIONS);
        const often = left.map((region) => region.often);
        expect(often).toEqual(often.toSorted((a, b) => Number(b) - Number(a)));
        for (const [i, region] of left.entries()) {
          const mirror = ([x, y, z]: readonly [number, number, number]): unknown => [expect.closeTo(-x), y, z];
          expect(right[i]).toEqual({ ...region, from: mirror(region.from), to: mirror(region.to), faces: expect.closeTo(-region.faces) });
        }
      }
    }
  });

  it('is in the flat picture unless it lies on the front, and turning shows the side', () => {
    const shown = (place: PlaceId, turn: 'left' | 'back' | 'right', side: 'left' | 'right' = 'left'): number =>
      painRegionsOf(place, side).filter((region) => isInFlat(region, turn)).length;
    expect(shown('rhomboids', 'back')).toBe(painRegionsOf('rhomboids', 'left').length);
    const [often] = painRegionsOf('infraspinatus', 'left');
    expect((['left', 'back', 'right'] as const).map((turn) => isInFlat(often!, turn))).toEqual([false, false, false]);
    expect(shown('trapezius-upper', 'left')).toBeGreaterThan(shown('trapezius-upper', 'back'));
    expect(shown('trapezius-upper', 'right', 'right')).toBe(shown('trapezius-upper', 'left', 'left'));
  });
});
