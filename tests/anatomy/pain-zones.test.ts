import { describe, expect, it } from 'vitest';
import { painPatchesOf, MOST_PATCHES } from '#src/anatomy/pain-zones.ts';
import { PLACE_IDS } from '#src/anatomy/places.ts';
import { loadPlaceText } from '#src/content/place-library.ts';

describe('the painted areas', () => {
  it('stand on the chosen side and are mirrored', () => {
    for (const place of PLACE_IDS) {
      const [left, right] = [painPatchesOf(place, 'left'), painPatchesOf(place, 'right')];
      expect(left.length).toBeLessThanOrEqual(MOST_PATCHES);
      for (const [i, patch] of left.entries()) {
        expect(patch.centre[0], place).toBeGreaterThan(0);
        expect(patch.radius).toBeGreaterThan(0.01);
        expect(right[i]).toEqual({ ...patch, centre: [-patch.centre[0], patch.centre[1], patch.centre[2]] });
      }
    }
  });

  it('are there for every place whose knot chapter is written, and are often felt ones first', async () => {
    for (const place of PLACE_IDS) {
      const { chapters } = await loadPlaceText(place);
      const patches = painPatchesOf(place, 'left');
      expect(patches.length > 0, place).toBe(chapters.knot !== undefined);
      const often = patches.map((patch) => patch.often);
      expect(often).toEqual(often.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
