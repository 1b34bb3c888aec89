import fc from 'fast-check';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { placeInUrl, SMALL, useApp, waitForStill, waitForView } from './support.ts';

describe('a link', () => {
  const app = useApp();

  it('that was copied opens the very same view in a fresh profile', async () => {
    const first = await app.visit({ at: '?quality=lowest#/rhomboids/right/meet', permissions: ['clipboard-read', 'clipboard-write'], model: 'first', viewport: SMALL });
    await waitForView(first.page, '3d');
    await first.page.locator('.panel .lead').first().waitFor();
    await first.page.locator('.panel-foot .button.main').tap();
    await first.page.locator('.scrubber input').fill('0.7');
    await first.page.getByRole('button', { name: 'Turn left' }).click();
    await waitForStill(first.page);
    await first.page.getByRole('button', { name: 'One layer in' }).click();
    await first.page.getByRole('button', { name: 'Copy link to this view' }).click();
    await first.page.getByText('Link copied').waitFor();
    const link = await first.page.evaluate(() => navigator.clipboard.readText());
    await waitForStill(first.page);
    const picture = (visit: typeof first): Promise<Buffer> => visit.page.locator('canvas').screenshot({ mask: ['.panel', '.bottom-bar', '.tools', '.chip', 'header'].map((part) => visit.page.locator(part)) });
    const before = await picture(first);
    const second = await app.visit({ at: link.slice(app.address().length), model: 'first', viewport: SMALL });
    await waitForView(second.page, '3d');
    await second.page.locator('.panel .lead').first().waitFor();
    await waitForStill(second.page);
    expect(placeInUrl(second.page)).toBe('#/rhomboids/right/knot');
    expect(await second.page.locator('.scrubber input').inputValue()).toBe('0.7');
    expect(await second.page.getByRole('slider', { name: 'Layers' }).getAttribute('aria-valuetext')).toBe('Second layer');
    const ring = (visit: typeof first): Promise<{ x: number; y: number; width: number } | null> => visit.page.locator('.spot-ring').boundingBox();
    const [a, b] = [await ring(first), await ring(second)];
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeLessThan(3);
    const [one, two] = [PNG.sync.read(before), PNG.sync.read(await picture(second))];
    expect([two.width, two.height]).toEqual([one.width, one.height]);
    const different = pixelmatch(one.data, two.data, undefined, one.width, one.height, { threshold: 0.2 });
    expect(different / (one.width * one.height), 'share of pixels that differ').toBeLessThan(0.01);
    await first.close();
    await second.close();
  });

  it('keeps the steps of the browser: back and forward', async () => {
    const { page, close } = await app.visit({ at: '#/', webgl: false });
    await page.getByRole('button', { name: 'Choose a muscle' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Upper trapezius' }).first().tap();
    await page.locator('.panel .lead').first().waitFor();
    await page.locator('.panel-foot .button.main').tap();
    expect(placeInUrl(page)).toBe('#/trapezius-upper/left/knot');
    await page.goBack();
    expect(placeInUrl(page)).toBe('#/trapezius-upper/left/meet');
    await page.goBack();
    await page.locator('.panel.home').waitFor();
    await page.goForward();
    await page.locator('.panel .lead').first().waitFor();
    await close();
  });

  it('with an unknown part opens the nearest view and says so once', async () => {
    const { page, complaints, close } = await app.visit({ at: '#/trapezius-uper/left/knott', webgl: false });
    await page.getByText('Part of this link is not known. We opened the nearest view.').waitFor();
    expect(placeInUrl(page)).toBe('#/trapezius-upper/left/meet');
    await page.getByRole('button', { name: 'Close this note' }).click();
    expect(await page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('to a chapter that is not written opens one that is', async () => {
    const { page, close } = await app.visit({ at: '#/serratus-anterior/left/release', webgl: false });
    await page.getByText('Part of this link is not known').waitFor();
    expect(placeInUrl(page)).toBe('#/serratus-anterior/left/meet');
    await close();
  });

  it('made of nonsense never breaks the page: 200 of them', async () => {
    const { page, complaints, close } = await app.visit({ at: '', webgl: false });
    const pieces = fc.constantFrom('trapezius-upper', 'left', 'knot', '..', '%', '%E0%A4%A', '?', 'layer=', 'at=9e9', 'view=1,2', '&', '#', '/', '<b>', '💥', '__proto__', 'show=help', 'needle=2');
    const nonsense = fc.oneof(fc.string({ maxLength: 40 }), fc.array(pieces, { maxLength: 8 }).map((list) => list.join('/')));
    const links = fc.sample(nonsense, { numRuns: 200, seed: 7 });
    for (const link of links) {
      const faults = await page.evaluate(async (hash) => {
        window.location.hash = `#/${hash}`;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return document.querySelector('.fault') !== null || document.querySelector('h1') === null;
      }, link);
      expect(faults, link).toBe(false);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
