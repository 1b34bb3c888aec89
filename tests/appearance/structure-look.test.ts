import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_STOPS, MUSCLE_LAYERS } from '#src/anatomy/layers.ts';
import { structureLook, type LookGroup, type LookRole } from '#src/appearance/structure-look.ts';

const GROUPS: readonly LookGroup[] = ['skin', ...MUSCLE_LAYERS, 'bones', 'organs'];
const ROLES: readonly LookRole[] = ['focus', 'over', 'hazard', 'beside'];
const contexts = fc.record({
  layer: fc.constantFrom(...LAYER_STOPS),
  focused: fc.boolean(),
  needle: fc.boolean(),
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
      fc.property(fc.constantFrom<LookGroup>(...MUSCLE_LAYERS), contexts, (group, context) => {
        expect(structureLook(group, 'focus', context)).toEqual({ alpha: 1, wash: 0, focus: 1 });
      }),
    );
  });

  it('over the focus is an x-ray that is still there, unless its layer is peeled off', () => {
    for (const group of MUSCLE_LAYERS) {
      const { alpha } = structureLook(group, 'over', { layer: 'surface', focused: true, needle: false });
      expect(alpha).toBeGreaterThan(0.05);
      expect(alpha).toBeLessThan(0.4);
      expect(structureLook(group, 'over', { layer: 'bones', focused: true, needle: false }).alpha).toBe(0);
    }
  });

  it('shows what a needle must not meet with each needle, and only then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), contexts, (role, context) => {
        if (role === 'focus') return;
        const { alpha } = structureLook('organs', role, context);
        expect(alpha > 0.3).toBe(context.needle && role === 'hazard');
      }),
    );
  });

  it('peels one layer of muscle a stop, from outside in', () => {
    for (const stop of LAYER_STOPS) {
      const context = { layer: stop, focused: false, needle: false };
      const shown = MUSCLE_LAYERS.filter((group) => structureLook(group, 'beside', context).alpha === 1);
      expect(shown).toEqual(stop === 'skin' ? [...MUSCLE_LAYERS] : MUSCLE_LAYERS.slice(LAYER_STOPS.indexOf(stop) - 1));
    }
  });
});
