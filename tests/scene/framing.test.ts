import { describe, expect, it } from 'vitest';
import { painPatchesOf } from '#src/anatomy/pain-zones.ts';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { mainSpotOf } from '#src/anatomy/spots.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { fitDistance, frameChapter } from '#src/scene/framing.ts';

const BOX = { min: [0, 1.2, -0.15], max: [0.1, 1.5, -0.05] } as const;

describe('a key view', () => {
  it('turns toward the chosen side, and mirrors', () => {
    for (const chapter of CHAPTER_IDS) {
      const left = frameChapter(chapter, 'left', BOX, [0.05, 1.4, -0.1], null);
      const right = frameChapter(chapter, 'right', { min: [-0.1, 1.2, -0.15], max: [0, 1.5, -0.05] }, [-0.05, 1.4, -0.1], null);
      expect(left.yaw).toBeLessThan(0);
      expect(right.yaw).toBeCloseTo(-left.yaw);
      expect(right.centre[0]).toBeCloseTo(-left.centre[0]);
      expect(right.height).toBeCloseTo(left.height);
    }
  });

  it('of a knot holds the spot and where it is often felt', () => {
    for (const unit of UNIT_IDS) {
      const often = painPatchesOf(unit, 'left').filter((patch) => patch.often);
      const spot = mainSpotOf(unit, 'left');
      if (often.length === 0 || !spot) continue;
      const of = (pick: (...values: number[]) => number, sign: number): [number, number, number] =>
        [0, 1, 2].map((k) => pick(...often.map(({ centre, radius }) => centre[k]! + sign * radius))) as [number, number, number];
      const view = frameChapter('knot', 'left', BOX, spot.position, { min: of(Math.min, -1), max: of(Math.max, 1) });
      for (const [x, y] of [[spot.position[0], spot.position[1]], ...often.map(({ centre }) => [centre[0], centre[1]] as const)] as const) {
        expect(Math.abs(x - view.centre[0]), unit).toBeLessThanOrEqual(view.width / 2);
        expect(Math.abs(y - view.centre[1]), unit).toBeLessThanOrEqual(view.height / 2);
      }
    }
  });

  it('stands farther off where less of the page is free', () => {
    const view = frameChapter('meet', 'left', BOX, null, null);
    const fov = (20 * Math.PI) / 180;
    const wide = fitDistance(view, fov, 800, 1000, 700);
    expect(fitDistance(view, fov, 800, 1000, 350)).toBeGreaterThan(wide);
    expect(fitDistance(view, fov, 800, 200, 700)).toBeGreaterThan(wide);
    expect(fitDistance(view, fov, 800, 10, 10)).toBeLessThan(20);
  });
});
