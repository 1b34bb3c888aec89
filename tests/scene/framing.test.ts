import { describe, expect, it } from 'vitest';
import { painRegionsOf } from '#src/anatomy/pain-regions.ts';
import { SIDES, UNIT_IDS } from '#src/anatomy/places.ts';
import { mainSpotOf } from '#src/anatomy/spots.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { feltView, fitDistance, frameChapter } from '#src/scene/framing.ts';

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

  it('of a knot holds the spot and where it is often felt, as far as that is not on the front', () => {
    for (const side of SIDES) {
      for (const unit of UNIT_IDS) {
        const regions = painRegionsOf(unit, side);
        const spot = mainSpotOf(unit, side)!;
        const view = frameChapter('knot', side, BOX, spot.position, feltView(regions, side));
        // the chest wall and the crest have a part before the arm, which is not looked for
        const onBack = regions.filter(({ often, faces }) => often && Math.abs(faces) <= (unit === 'infraspinatus' ? 130 : 112));
        expect(onBack.length, unit).toBeGreaterThan(0);
        const points = [spot.position, ...onBack.flatMap(({ from, to }) => [from, to])];
        for (const [x, y, z] of points) {
          const across = (x - view.centre[0]) * Math.cos(view.yaw) + (z - view.centre[2]) * Math.sin(view.yaw);
          expect(Math.abs(across), unit).toBeLessThanOrEqual(view.width / 2);
          expect(Math.abs(y - view.centre[1]), unit).toBeLessThanOrEqual(view.height / 2);
        }
        for (const { faces } of onBack) {
          const fromEye = Math.abs(faces) - Math.abs((view.yaw * 180) / Math.PI);
          expect(fromEye, unit).toBeLessThan(70);
        }
        expect(view.height, unit).toBeLessThan(1);
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
