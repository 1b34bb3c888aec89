import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { placeOf } from '#src/anatomy/places.ts';
import { placeName } from '#src/content/place-names.ts';
import { LEAST_WIDE, PHONE, placeInUrl, useApp, waitForStill, waitForView } from './support.ts';

/** Every muscle that the model holds, with the layer at which a finger can reach it from behind. */
const TAPS: readonly (readonly [structure: string, layer: string])[] = [
  ['muscle.trapezius-upper', 'surface'],
  ['muscle.trapezius-middle', 'surface'],
  ['muscle.trapezius-lower', 'surface'],
  ['muscle.latissimus-dorsi', 'surface'],
  ['muscle.thoracolumbar-fascia', 'surface'],
  ['muscle.infraspinatus', 'surface'],
  ['muscle.teres-major', 'surface'],
  ['muscle.deltoid-posterior', 'surface'],
  ['muscle.gluteus-maximus', 'surface'],
  ['muscle.gluteus-medius', 'surface'],
  ['muscle.external-oblique', 'surface'],
  ['muscle.deltoid-middle', 'surface'],
  ['muscle.levator-scapulae', 'deep'],
  ['muscle.rhomboid-major', 'deep'],
  ['muscle.serratus-posterior-inferior', 'deep'],
  ['muscle.supraspinatus', 'deep'],
  ['muscle.teres-minor', 'deep'],
  ['muscle.iliocostalis-thoracis', 'column'],
  ['muscle.iliocostalis-lumborum', 'column'],
  ['muscle.longissimus-thoracis', 'column'],
  ['muscle.spinalis-thoracis', 'column'],
  ['muscle.splenius-capitis', 'column'],
  ['muscle.semispinalis-capitis', 'column'],
  ['muscle.multifidus', 'deepest'],
  ['muscle.quadratus-lumborum', 'deepest'],
  ['muscle.serratus-anterior', 'deepest'],
  ['muscle.gluteus-minimus', 'deepest'],
  ['muscle.piriformis', 'deepest'],
];

type Point = { readonly x: number; readonly y: number } | null;

/** Where a structure can be tapped once the view stands: home and panels that settle late move it. Twice the same answer counts. */
async function settledPoint(page: Page, id: string): Promise<Point> {
  let before: Point | undefined;
  for (let again = 0; again < 8; again++) {
    await page.waitForTimeout(150);
    await waitForStill(page);
    const now: Point = await page.evaluate((wanted) => window.unknotTest!.screenPointOf(wanted), id);
    if (before !== undefined && (now && before ? Math.hypot(now.x - before.x, now.y - before.y) < 0.5 : now === before)) return now;
    before = now;
  }
  throw new Error(`settledPoint: the view goes on moving under ${id}`);
}

describe('a finger on the model', () => {
  const app = useApp();
  for (const side of ['left', 'right'] as const) {
    // one half is the other mirrored: each muscle is tapped once, every second one on the other side
    const taps = TAPS.filter((_, n) => n % 2 === (side === 'left' ? 0 : 1));
    it(`opens muscles of each layer of the ${side} side`, async () => {
      const { page, complaints, close } = await app.visit({ at: '?mode=test&quality=lowest', reducedMotion: 'reduce', viewport: LEAST_WIDE });
      await waitForView(page, '3d');
      // the full model takes the place of the first one: a point of one need not be one of the other
      await page.locator('canvas[data-level=full]').waitFor({ timeout: 60_000 });
      for (const [structure, layer] of taps) {
        const id = `${structure}.${side}`;
        await page.goto(`${app.address()}?mode=test&quality=lowest#/${layer === 'surface' ? '' : `?layer=${layer}`}`);
        await page.locator('.panel.home').waitFor();
        let point = await settledPoint(page, id);
        // some lie at the side: a person turns the body to see them
        for (let turns = 0; !point && turns < 5; turns++) {
          await page.getByRole('button', { name: side === 'left' ? 'Turn left' : 'Turn right' }).click();
          point = await settledPoint(page, id);
        }
        expect(point, `${id} can be seen`).not.toBeNull();
        const before = new URL(page.url()).hash;
        const { place } = placeOf(id)!;
        for (let tries = 0; tries < 2 && new URL(page.url()).hash === before; tries++) {
          // on a busy machine the page can still move under the first finger
          if (tries > 0) point = await settledPoint(page, id);
          await page.touchscreen.tap(point!.x, point!.y);
          await page.waitForFunction((wanted) => window.location.hash !== wanted, before, { timeout: 5_000 }).catch(() => {});
        }
        expect(placeInUrl(page), id).toBe(`#/${place}/${side}/meet`);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(placeName(place).name);
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('on a phone can turn and zoom by buttons as well, and go to the picture and back', async () => {
    const { page, complaints, close } = await app.visit({ at: '?quality=lowest#/rhomboids/left/meet', model: 'first', viewport: PHONE, reducedMotion: 'reduce' });
    await waitForView(page, '3d');
    await waitForStill(page);
    const chip = page.locator('.chip');
    expect(await chip.textContent()).toContain('Seen from behind');
    await page.getByRole('button', { name: 'Turn, zoom and picture' }).tap();
    await page.getByRole('button', { name: 'Turn left' }).tap();
    await page.getByRole('button', { name: 'Closer' }).tap();
    await waitForStill(page);
    expect(await chip.textContent()).toContain('From behind, left');
    await page.getByRole('button', { name: 'Best view' }).tap();
    await waitForStill(page);
    expect(await chip.textContent()).toContain('Seen from behind');
    await page.getByRole('button', { name: 'Show the picture' }).tap();
    await waitForView(page, 'flat');
    // the picture turns as well
    await page.getByRole('button', { name: 'Turn left' }).tap();
    expect(await chip.textContent()).toContain('From behind, left');
    await page.locator('.flat path[data-structure="muscle.deltoid-middle.left"]').waitFor();
    await page.getByRole('button', { name: 'Turn right' }).tap();
    expect(await chip.textContent()).toContain('Seen from behind');
    await page.getByRole('button', { name: 'Show 3D' }).tap();
    await waitForView(page, '3d');
    expect(placeInUrl(page)).toBe('#/rhomboids/left/meet');
    expect(complaints).toEqual([]);
    await close();
  });

  it('that drags turns the body and opens nothing; at rest no frame is drawn', async () => {
    const { page, close } = await app.visit({ at: '?mode=test&quality=lowest', model: 'first', viewport: LEAST_WIDE });
    await waitForView(page, '3d');
    await waitForStill(page);
    await page.mouse.move(330, 330);
    await page.mouse.down();
    await page.mouse.move(530, 336, { steps: 6 });
    await page.mouse.up();
    await page.waitForTimeout(200);
    await waitForStill(page);
    expect(placeInUrl(page)).toBe('#/');
    expect(await page.locator('.chip').textContent()).not.toContain('Seen from behind');
    const before = await page.locator('canvas').getAttribute('data-frames');
    await page.waitForTimeout(1500);
    expect(await page.locator('canvas').getAttribute('data-frames')).toBe(before);
    await close();
  });
});
