import { describe, expect, it } from 'vitest';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { triggerPoints } from '#models/definitions/trigger-points.ts';
import { CONTEXT_IDS, PLACE_IDS, SIDES, UNIT_IDS, isPlace, isUnit, nearUnitsOf, placeOf, structuresOf } from '#src/anatomy/places.ts';

describe('places', () => {
  it('name each structure of the model exactly once', () => {
    const named = PLACE_IDS.flatMap((place) => structuresOf(place, 'left').map((id) => id.replace('.left', '')));
    expect(new Set(named).size).toBe(named.length);
    expect([...named].sort()).toEqual(muscles.map((muscle) => muscle.id as string).sort());
  });

  it('open by a tap on any of their structures, on the side that was tapped', () => {
    for (const place of PLACE_IDS) {
      for (const side of SIDES) {
        for (const structure of structuresOf(place, side)) expect(placeOf(structure)).toEqual({ place, side });
      }
    }
  });

  it('are not opened by bone, skin or lung', () => {
    for (const structure of ['bone.vertebra-l3', 'bone.scapula.left', 'skin.body', 'organ.lung.right', 'muscle.unknown.left', '']) {
      expect(placeOf(structure)).toBeNull();
    }
  });

  it('offer a unit from each context structure, and from no unit', () => {
    for (const context of CONTEXT_IDS) {
      expect(nearUnitsOf(context).length).toBeGreaterThan(0);
      expect(nearUnitsOf(context).every((unit) => isUnit(unit))).toBe(true);
    }
    for (const unit of UNIT_IDS) expect(nearUnitsOf(unit)).toEqual([]);
  });

  it('have ids that can stand in a link', () => {
    for (const place of PLACE_IDS) {
      expect(place).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(isPlace(place)).toBe(true);
    }
    expect(isPlace('trapezius_upper')).toBe(false);
  });

  it('have at least one trigger point per unit, on a structure of that unit', () => {
    for (const unit of UNIT_IDS) {
      const points = triggerPoints.filter((point) => point.unit === unit);
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) expect(structuresOf(unit, 'left')).toContain(`${point.structure}.left`);
    }
  });
});
