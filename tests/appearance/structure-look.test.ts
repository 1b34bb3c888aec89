import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_STOPS } from '#src/anatomy/layers.ts';
import { structureLook, type LookGroup, type LookRole } from '#src/appearance/structure-look.ts';

const GROUPS: readonly LookGroup[] = ['skin', 'surface', 'deep', 'bones', 'organs'];
const ROLES: readonly LookRole[] = ['focus', 'over', 'beside'];
const contexts = fc.record({
  layer: fc.constantFrom(...LAYER_STOPS),
  focused: fc.boolean(),
  needle: fc.boolean(),
  lungAtRisk: fc.boolean(),
});

describe('the look of a structure', () => {
  it('is always within bounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GROUPS), fc.constantFrom(...ROLES), contexts, (group, role, context) => {
        for (const value of Object.values(structureLook(group, role, context))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('in focus is whole, in full colour, on every layer', () => {
    fc.assert(
      fc.property(fc.constantFrom<LookGroup>('surface', 'deep'), contexts, (group, context) => {
        expect(structureLook(group, 'focus', context)).toEqual({ alpha: 1, wash: 0, focus: 1 });
      }),
    );
  });

  it('over the focus is an x-ray that is still there, unless its layer is peeled off', () => {
    for (const group of ['surface', 'deep'] as const) {
      const { alpha } = structureLook(group, 'over', { layer: 'surface', focused: true, needle: false, lungAtRisk: false });
      expect(alpha).toBeGreaterThan(0.05);
      expect(alpha).toBeLessThan(0.4);
      expect(structureLook(group, 'over', { layer: 'bones', focused: true, needle: false, lungAtRisk: false }).alpha).toBe(0);
    }
  });

  it('shows the lung with each needle over the chest, and only then', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { alpha } = structureLook('organs', 'beside', context);
        expect(alpha > 0.3).toBe(context.needle && context.lungAtRisk);
      }),
    );
  });
});
