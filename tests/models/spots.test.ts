import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { triggerPoints } from '#models/definitions/trigger-points.ts';
import type { BuiltRoutes, BuiltSpot } from '#models/definitions/spots.ts';

const built = path.resolve(import.meta.dirname, '../../models/built');
const { routes } = JSON.parse(readFileSync(path.join(built, 'routes.json'), 'utf8')) as BuiltRoutes;
const spots = (JSON.parse(readFileSync(path.join(built, 'spots.json'), 'utf8')) as { spots: BuiltSpot[] }).spots.map((spot) => ({ ...spot, route: routes[spot.id] ?? [] }));

describe('the spots', () => {
  it('are those of the definitions, in order', () => {
    expect(spots.map(({ id, structure }) => [id, structure])).toEqual(triggerPoints.map(({ id, structure }) => [id, structure]));
  });

  it('have a normal of length one and stand on the left', () => {
    for (const { id, normal, position } of spots) {
      expect(Math.hypot(...normal), id).toBeCloseTo(1, 2);
      expect(position[0], id).toBeGreaterThan(0);
    }
  });

  it('have routes that begin at the skin and go inwards in order', () => {
    for (const { id, route, cover } of spots) {
      expect(route[0], id).toMatchObject({ id: 'skin-and-fat', from: 0 });
      expect(cover, id).toBe(route[1]!.id);
      for (const [k, layer] of route.entries()) {
        expect(layer.to, `${id} ${layer.id}`).toBeGreaterThan(layer.from);
        expect(layer.to, `${id} ${layer.id}`).toBeLessThanOrEqual(80);
        if (k > 0) expect(layer.from, `${id} ${layer.id}`).toBeGreaterThanOrEqual(route[k - 1]!.from);
      }
    }
  });

  it('meet their own muscle on the way', () => {
    const astray = spots.filter(({ route, structure }) => !route.some((layer) => layer.id === structure)).map(({ id }) => id);
    expect(astray).toEqual([]);
  });

  it('show the lung beneath the muscles of the chest wall', () => {
    for (const unit of ['rhomboids', 'iliocostalis-thoracis', 'trapezius-lower']) {
      const mine = spots.filter((spot) => spot.unit === unit);
      expect(mine.length, unit).toBeGreaterThan(0);
      expect(mine.some(({ route }) => route.some((layer) => layer.id === 'organ.lung')), unit).toBe(true);
    }
  });
});
