import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { passCheck, placeInUrl, SMALL, useApp, waitForStill, waitForView } from './support.ts';

const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = document.querySelector('canvas')!.getContext('webgl2')!;
    const extension = context.getExtension('WEBGL_lose_context')!;
    (window as unknown as { restore: () => void }).restore = () => extension.restoreContext();
    extension.loseContext();
  });

/** Where the ring is once panels and bars have settled: twice the same place. */
async function settledRing(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  let before: string | null = null;
  for (let again = 0; again < 12; again += 1) {
    await page.waitForTimeout(200);
    await waitForStill(page);
    const now = await page.locator('.spot-ring').boundingBox();
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
  }
  throw new Error('settledRing: the ring goes on moving');
}

describe('when something goes wrong', () => {
  const app = useApp();

  it('a lost WebGL context shows the picture at once, in every chapter, and the same view comes back', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest#/rhomboids/left/meet', reducedMotion: 'reduce', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    for (const chapter of CHAPTER_IDS) {
      await page.goto(`${app.address()}?quality=lowest#/rhomboids/left/${chapter}?at=0.6`);
      await passCheck(page);
      if (chapter !== 'meet') await page.locator('.spot-ring').waitFor({ state: 'visible' });
      const ringBefore = await settledRing(page);
      await loseContext(page);
      await waitForView(page, 'flat');
      await page.getByText('3D stopped. Here is the picture view, at the same step.').waitFor();
      expect(await page.locator('.flat path.muscle').first().isVisible(), chapter).toBe(true);
      await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
      await waitForView(page, '3d');
      expect(placeInUrl(page)).toBe(`#/rhomboids/left/${chapter}`);
      const ringAfter = await settledRing(page);
      expect(ringAfter === null, chapter).toBe(ringBefore === null);
      for (const key of ['x', 'y', 'width', 'height'] as const) expect(ringAfter?.[key] ?? 0, `${chapter} ${key}`).toBeCloseTo(ringBefore?.[key] ?? 0, 0);
    }
    await close();
  });

  for (const [what, body] of [
    ['missing', null],
    ['empty', ''],
    ['corrupt', 'glTF\u0002\u0000\u0000\u0000 this is no model'],
  ] as const) {
    it(`a ${what} model file leaves words and picture, with one clear sentence`, async () => {
      const { page, close } = await app.visit({
        at: '#/trapezius-upper/left/knot',
        prepare: async (context) => {
          await context.route('**/*.glb', (route) => (body === null ? route.fulfill({ status: 404, body: 'not here' }) : route.fulfill({ status: 200, body })));
        },
      });
      await waitForView(page, 'flat');
      await page.getByText(/The 3D back (did not arrive|could not be read)\. Here is the picture view\. Steps still work\./).waitFor();
      await page.locator('.panel .lead').first().waitFor();
      await page.locator('.panel-foot .button.main').tap();
      expect(placeInUrl(page)).toBe('#/trapezius-upper/left/release');
      await close();
    });
  }

  it('words that do not arrive say so and come on a second try', async () => {
    let block = true;
    const { page, close } = await app.visit({
      at: '',
      webgl: false,
      prepare: async (context) => {
        await context.route('**/assets/rhomboids-*.js', (route) => (block ? route.abort() : route.continue()));
      },
    });
    await page.goto(`${app.address()}#/rhomboids/left/meet`);
    await page.getByText('These words did not arrive.').waitFor();
    block = false;
    await page.getByRole('button', { name: 'Try again' }).tap();
    await page.locator('.panel .lead').first().waitFor();
    await close();
  });

  it('a part that does not arrive is asked for again the next time', async () => {
    let block = true;
    const { page, close } = await app.visit({
      webgl: false,
      prepare: async (context) => {
        await context.route('**/assets/list-sheet-*.js', (route) => (block ? route.abort() : route.continue()));
      },
    });
    const open = (): Promise<void> => page.getByRole('button', { name: 'Choose a muscle' }).tap();
    await open();
    await page.getByText(message('text.failed')).waitFor();
    block = false;
    // the browser itself remembers a module that failed: the second try may be needed to ask under another address
    for (let tries = 0; tries < 3 && (await page.locator('dialog .list-search').count()) === 0; tries += 1) {
      await page.keyboard.press('Escape');
      await open();
      await page.waitForTimeout(400);
    }
    await page.locator('dialog').getByRole('button', { name: 'Upper trapezius' }).first().waitFor();
    await close();
  });

  it('denied storage changes nothing', async () => {
    const { page, complaints, close } = await app.visit({
      at: '#/rhomboids/left/meet',
      webgl: false,
      prepare: async (context) => {
        await context.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          }
        });
      },
    });
    await page.locator('.panel .lead').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('words and picture are there before the model: nothing waits for 3D', async () => {
    const { page, close } = await app.visit({
      at: '',
      prepare: async (context) => {
        // the model never arrives
        await context.route('**/*.glb', () => new Promise(() => {}));
      },
    });
    await page.locator('.flat path.muscle').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('loading');
    await page.locator('.flat path[data-structure="muscle.trapezius-upper.left"]').first().click({ force: true });
    await page.locator('.panel .lead').first().waitFor();
    expect(await page.evaluate(() => performance.getEntriesByName('lesson-readable').length)).toBe(1);
    expect(await page.evaluate(() => performance.getEntriesByName('first-3d-frame').length)).toBe(0);
    await close();
  });

  it('a turned phone and a double tap keep the view', async () => {
    const { page, complaints, close } = await app.visit({ at: '?quality=lowest#/trapezius-upper/left/knot?at=1', model: 'first' });
    await waitForView(page, '3d');
    await page.locator('.panel .lead').first().waitFor();
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(340, 310, { steps: 3 });
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.mouse.up();
    await waitForStill(page);
    await page.locator('.panel-foot .button.main').dblclick();
    expect(placeInUrl(page)).toMatch(/^#\/trapezius-upper\/left\/(release|after)$/);
    expect(complaints).toEqual([]);
    await close();
  });
});
