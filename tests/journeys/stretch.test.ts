import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { bendWord } from '#src/content/bend-words.ts';
import { coachWord } from '#src/content/coach-words.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { wordsOfMove } from '#src/content/move-words.ts';
import { useApp } from './support.ts';

const SMALL = { width: 360, height: 640 };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const moveName = (page: Page): Promise<string | null> => page.locator('#move-name').textContent();
/** Where the figure is: its picture's frames go on while it moves. */
const still = (page: Page): Promise<unknown> => page.locator('canvas[data-level=full][data-still=true]').waitFor({ timeout: 60_000 });

/** One timed set with the smallest dose, by whatever presses the buttons; long waits are skipped step by step. */
async function oneSet(page: Page, press: (name: string) => Promise<void>): Promise<void> {
  await press(coachWord('start'));
  await page.getByLabel(coachWord('screen.none')).check();
  await press(coachWord('screen.done'));
  await press(coachWord('stop.start'));
  await page.locator('.coach-bar').waitFor();
  for (let i = 0; i < 30 && (await button(page, coachWord('bar.again')).count()) === 0; i += 1) await press(coachWord('bar.skip'));
  expect(await page.locator('.coach-cue').textContent()).toBe(coachWord('cue.done'));
  await press(coachWord('bar.close'));
  await expect.poll(() => page.locator('.coach-bar').count()).toBe(0);
}

describe('the stretch chapter', () => {
  const app = useApp();

  for (const how of ['touch', 'keyboard'] as const) {
    it(`takes a person through the best move, one timed set, the other side and the easier version by ${how}`, async () => {
      // by touch with the figure on a small screen, where software GL is quick; by keyboard in the picture view
      const in3d = how === 'touch';
      const { page, complaints, close } = await app.visit({ at: '?quality=lowest#/trapezius-upper/right/stretch', webgl: in3d, model: 'first', ...(in3d ? { viewport: SMALL } : {}) });
      const press = async (name: string): Promise<void> => {
        const target = button(page, name).first();
        await target.scrollIntoViewIfNeeded();
        if (how === 'touch') await target.tap();
        else {
          await target.focus();
          await page.keyboard.press('Enter');
        }
      };
      if (in3d) await still(page);
      else await page.locator('.phase-pictures').waitFor();
      expect(await moveName(page)).toBe(wordsOfMove('upper-trap-side-bend')!.name);
      // how much longer is said in words, and the list says why
      expect(await page.locator('.why').textContent()).toMatch(/about \d+ % longer/);
      if (in3d) {
        expect(await page.locator('.length-now b').textContent()).toMatch(/^\d+ % longer$/);
        await press(stretchWord('figure.play'));
        await page.waitForFunction(() => document.querySelector<HTMLElement>('.stage canvas')?.dataset['still'] === 'false');
        await press(stretchWord('figure.pause'));
        await still(page);
      }

      await oneSet(page, press);

      await page.locator('.tools').getByText('Left', { exact: true }).click();
      await page.waitForFunction(() => location.hash.includes('/left/'));
      if (in3d) {
        await still(page);
        expect(await page.locator('.length-now b').textContent()).toMatch(/^\d+ % longer$/);
      }
      await press(stretchWord('easier.show'));
      expect(await moveName(page)).toBe(wordsOfMove('upper-trap-gentle')!.name);
      await press(stretchWord('easier.back'));
      expect(await moveName(page)).toBe(wordsOfMove('upper-trap-side-bend')!.name);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('bends the body by hand, and every muscle answers', async () => {
    const { page, complaints, close } = await app.visit({ at: '?quality=lowest#/longissimus-thoracis/left/stretch', reducedMotion: 'reduce', viewport: SMALL });
    await still(page);
    await button(page, stretchWord('bend.open')).click();
    expect(await page.locator('.bend-answers').textContent()).toContain(bendWord('answers.none'));
    const low = page.getByRole('slider', { name: `${bendWord('group.low-back')}: ${bendWord('axis.bend')}` });
    await low.focus();
    await page.keyboard.press('End');
    expect(await low.getAttribute('aria-valuetext')).toBe(bendWord('value.forward', { degrees: 60 }));
    await expect.poll(() => page.locator('.bend-answers li').count()).toBeGreaterThan(3);
    await button(page, bendWord('close')).click();
    await page.locator('#move-name').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps a move and its moment in a link, and says so when there is no such move', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/latissimus-dorsi/right/stretch?move=childs-pose&at=0.1' });
    await page.locator('#move-name').waitFor();
    expect(await moveName(page)).toBe(wordsOfMove('childs-pose')!.name);
    await page.evaluate(() => {
      location.hash = '#/latissimus-dorsi/right/stretch?move=headstand';
    });
    await page.locator('.notice').waitFor();
    expect(await page.locator('#move-name').count()).toBe(1);
    await close();
  });

  it('finds a muscle under a finger on the posed body', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest&mode=test#/gluteus-maximus/right/stretch?move=cat-cow', reducedMotion: 'reduce' });
    await still(page);
    const point = await page.evaluate(() => window.unknotTest!.screenPointOf('muscle.latissimus-dorsi.right'));
    expect(point).not.toBeNull();
    await page.touchscreen.tap(point!.x, point!.y);
    await page.waitForFunction(() => location.hash.startsWith('#/latissimus-dorsi/right/meet'));
    await close();
  });

  it('shows the move in two pictures where there is no 3D', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, at: '#/psoas/left/stretch' });
    await page.locator('.phase-pictures figure').nth(1).waitFor();
    expect(await page.locator('.phase-pictures figcaption').allTextContents()).toEqual([stretchWord('pictures.start'), stretchWord('pictures.hold')]);
    expect(await page.locator('.phase-pictures path.focus').count()).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });
});
