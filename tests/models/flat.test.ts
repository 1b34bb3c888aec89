import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contextStructures, teachingUnits } from '#models/definitions/teaching-units.ts';
import { LAYER_STOPS } from '#src/anatomy/layers.ts';
import { FLAT, flatPoint } from '#models/definitions/flat-frame.ts';

const STOPS = LAYER_STOPS;
const drawing = (stop: string): string => readFileSync(path.resolve(import.meta.dirname, `../../models/built/flat/${stop}.svg`), 'utf8');
const structuresIn = (svg: string): string[] => [...svg.matchAll(/data-structure="([^"]+)"/g)].map((match) => match[1]!);

describe('the flat drawings', () => {
  it.each(STOPS)('%s is small and carries no inline style or script', (stop) => {
    const svg = drawing(stop);
    expect(gzipSync(svg, { level: 9 }).byteLength).toBeLessThanOrEqual(25_000);
    expect(svg).not.toMatch(/style=|<style|<script|NaN|undefined/);
    expect(svg).toContain(`viewBox="0 0 ${FLAT.width} ${FLAT.height}"`);
  });

  it('draws on both sides every unit that can be seen from behind, over the stops', () => {
    const seen = new Set(STOPS.flatMap((stop) => structuresIn(drawing(stop))));
    // longissimus capitis lies wholly under splenius when seen straight from behind
    const covered = ['muscle.longissimus-capitis'];
    const primaries = [...teachingUnits.map(({ primary }) => primary), ...contextStructures.map(({ structure }) => structure)];
    const missing = primaries.flatMap((id) => [`${id}.left`, `${id}.right`]).filter((id) => !seen.has(id) && !covered.some((name) => id.startsWith(name)));
    expect(missing).toEqual([]);
  });

  it('shows the flank of its own side, seen half from the left and half from the right', () => {
    const area = (name: string, id: string): number => (new RegExp(`data-structure="${id}" d="([^"]*)"`).exec(drawing(name))?.[1] ?? '').length;
    for (const [near, far] of [['left', 'right'], ['right', 'left']] as const) {
      for (const muscle of ['external-oblique', 'deltoid-middle', 'gluteus-medius']) {
        expect(area(`surface-${near}`, `muscle.${muscle}.${near}`), muscle).toBeGreaterThan(100);
      }
      expect(area(`surface-${near}`, `muscle.external-oblique.${near}`)).toBeGreaterThan(area(`surface-${near}`, `muscle.external-oblique.${far}`));
    }
  });

  it('maps a point of the body as the pictures do, from each side', () => {
    expect(flatPoint([0.1, 1.77, 0], 'left')[0]).toBeGreaterThan(flatPoint([0.1, 1.77, 0], 'back')[0]);
    expect(flatPoint([0, 1.2, -0.15], 'left')[0]).toBeGreaterThan(320);
    expect(flatPoint([0, 1.2, -0.15], 'right')[0]).toBeLessThan(320);
  });

  it('takes muscles off from stop to stop', () => {
    const count = (stop: string): number => structuresIn(drawing(stop)).filter((id) => id.startsWith('muscle.')).length;
    expect(structuresIn(drawing('surface')).some((id) => id === 'muscle.trapezius-upper.left')).toBe(true);
    expect(structuresIn(drawing('deep')).some((id) => id.startsWith('muscle.trapezius'))).toBe(false);
    expect(structuresIn(drawing('column')).some((id) => id.startsWith('muscle.rhomboid'))).toBe(false);
    expect(structuresIn(drawing('deepest')).some((id) => id.startsWith('muscle.longissimus'))).toBe(false);
    expect(structuresIn(drawing('deepest')).some((id) => id === 'muscle.multifidus.left')).toBe(true);
    for (const stop of ['surface', 'deep', 'column', 'deepest']) expect(count(stop), stop).toBeGreaterThan(0);
    expect(count('bones')).toBe(0);
    expect(new Set(structuresIn(drawing('skin')))).toEqual(new Set(['skin.body', 'cloth.shorts']));
  });

  it('puts the left of the person on the left of the picture', () => {
    expect(flatPoint([0.1, 1.77, 0])).toEqual([220, 0]);
    const start = (id: string): number => Number(new RegExp(`data-structure="${id}" d="M(-?[\\d.]+)`).exec(drawing('surface'))?.[1]);
    expect(start('muscle.gluteus-maximus.left')).toBeLessThan(FLAT.width / 2);
    expect(start('muscle.gluteus-maximus.right')).toBeGreaterThan(FLAT.width / 2);
  });
});
