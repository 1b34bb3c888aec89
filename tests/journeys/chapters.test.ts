import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { hurtWord } from '#src/content/hurt-words.ts';
import { passCheck, placeInUrl, PHONE, SMALL, useApp, violations, waitForStill, waitForView } from './support.ts';

/** One of each region is walked in a browser; that every unit has its six chapters is held by tests/content. */
const WALKED = ['trapezius-upper', 'quadratus-lumborum'] as const;

describe('six chapters', () => {
  const app = useApp();

  for (const place of WALKED) {
    it(`of ${place}, walked by touch on a phone`, async () => {
      const { page, complaints, close } = await app.visit({ at: `?quality=lowest#/${place}/left/meet`, model: place === 'trapezius-upper' ? 'full' : 'first', viewport: PHONE, isMobile: true });
      await waitForView(page, '3d');
      for (const [step, chapter] of CHAPTER_IDS.entries()) {
        await passCheck(page);
        expect(placeInUrl(page)).toBe(`#/${place}/left/${chapter}`);
        expect(await page.locator('.step-line').textContent()).toContain(`${step + 1} / 6`);
        await page.locator('.panel-foot .button.main').tap();
      }
      await page.locator('.panel.home').waitFor();
      expect(placeInUrl(page)).toBe('#/');
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('walked by keyboard alone, from the list', async () => {
    const { page, complaints, close } = await app.visit({ at: '?quality=lowest' });
    await waitForView(page, '3d');
    const press = async (name: string): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (focused.startsWith(name)) {
          await page.keyboard.press('Enter');
          return;
        }
      }
      throw new Error(`the keyboard does not reach "${name}"`);
    };
    await press('Choose a muscle');
    await page.locator('dialog[open]').waitFor();
    await press('Rhomboids');
    await page.locator('.panel .lead').first().waitFor();
    for (const next of ['How a knot forms', 'What can help', 'The days after', 'Good stretches', 'Keep it away']) {
      await press(next);
      // the check stands before release
      while ((await page.locator('.hurt-progress, .panel .lead').first().getAttribute('class')) === 'hurt-progress') {
        await expect.poll(() => page.evaluate(() => document.activeElement?.id), { message: 'the keys go on at the title' }).toBe('panel-title');
        await press(hurtWord('check.none'));
      }
      await expect.poll(() => page.evaluate(() => document.activeElement?.id), { message: next }).toBe('panel-title');
    }
    expect(placeInUrl(page)).toBe('#/rhomboids/left/prevent');
    await page.locator('.stage').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    await press('Back to the start');
    expect(placeInUrl(page)).toBe('#/');
    expect(complaints).toEqual([]);
    await close();
  });

  it('walked without WebGL: the picture view takes its place', async () => {
    const { page, complaints, close } = await app.visit({ at: '#/quadratus-lumborum/right/meet', webgl: false });
    await waitForView(page, 'flat');
    expect(await page.getByText('Picture view. 3D is off. Steps still work.').count()).toBe(1);
    for (const chapter of CHAPTER_IDS) {
      await passCheck(page);
      expect(placeInUrl(page)).toBe(`#/quadratus-lumborum/right/${chapter}`);
      expect(await page.locator('.flat path.muscle').count()).toBeGreaterThan(20);
      if (chapter !== 'prevent') await page.locator('.panel-foot .button.main').tap();
    }
    await page.getByRole('button', { name: 'One layer in' }).tap();
    await page.goto(`${app.address()}#/`);
    await page.locator('.flat path[data-structure="muscle.latissimus-dorsi.left"]').first().click({ force: true });
    expect(placeInUrl(page)).toBe('#/latissimus-dorsi/left/meet');
    expect(complaints).toEqual([]);
    await close();
  });

  it('have no axe violations, in 3D and in the sheets', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest#/', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    expect(await violations(page), 'home').toEqual([]);
    for (const chapter of CHAPTER_IDS) {
      // the words are the same in both views; what stands over a moving body is looked at in 3D
      await page.goto(`${app.address()}?quality=lowest${['release', 'stretch'].includes(chapter) ? '' : '&view=flat'}#/trapezius-upper/left/${chapter}`);
      await passCheck(page);
      if (chapter === 'stretch') await page.locator('.move-bar').waitFor({ timeout: 60_000 });
      if (['knot', 'release', 'after'].includes(chapter)) await page.locator('.story-told').waitFor();
      for (const more of await page.locator('.panel summary').all()) await more.click();
      for (const badge of await page.locator('.badge').all()) await badge.click();
      expect(await violations(page), chapter).toEqual([]);
    }
    for (const show of ['help', 'list']) {
      await page.goto(`${app.address()}?quality=lowest&view=flat#/?show=${show}`);
      await page.locator('dialog[open]').waitFor();
      expect(await violations(page), show).toEqual([]);
    }
    await close();
  });

  it('have no axe violations on a phone without WebGL', async () => {
    const { page, close } = await app.visit({ at: '#/rhomboids/left/release', webgl: false, viewport: PHONE });
    await waitForView(page, 'flat');
    await page.locator('.hurt-progress').waitFor();
    expect(await violations(page)).toEqual([]);
    await passCheck(page);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('show the knot, its ring and the needle only when asked', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest#/rhomboids/left/meet', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    await page.locator('.panel .lead').first().waitFor();
    expect(await page.locator('.spot-ring').isHidden()).toBe(true);
    await page.locator('.panel-foot .button.main').tap();
    await page.locator('.scrubber').waitFor();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.locator('.scrubber input').fill('1');
    await page.locator('.spot-ring').waitFor({ state: 'visible' });
    // the muscle's own sentence comes when pain spreads, a little before the end
    await page.locator('.scrubber input').fill('0.85');
    await page.locator('.story-caption', { hasText: 'shoulder blade' }).waitFor();
    await page.locator('.panel-foot .button.main').tap();
    await passCheck(page);
    await page.getByText('Start with the gentle ways').waitFor();
    expect(await page.locator('.panel-body > *').nth(2).textContent(), 'warning signs stand first').toContain('When to get help now');
    await page.getByRole('radio', { name: 'Gentle ways' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Gentle ways' }).isChecked(), 'gentle ways are chosen first').toBe(true);
    expect(await page.getByText('Move the needle').count()).toBe(0);
    await page.getByText('Shot', { exact: true }).tap();
    await page.getByText('Move the needle').waitFor();
    await page.locator('.scrubber input').fill('0.39');
    await page.locator('.story-caption', { hasText: 'A short twitch' }).waitFor();
    await page.getByText('Beside it').tap();
    await page.locator('.scrubber input').fill('0.39');
    await page.locator('.story-caption', { hasText: 'Off the spot: no twitch' }).waitFor();
    await page.getByText('On the spot').tap();
    await page.locator('.scrubber input').fill('1');
    await waitForStill(page);
    expect(await page.locator('.spot-ring').getAttribute('data-settled')).toBe('true');
    await close();
  });

  it('on paper show the flat picture and the words, and no buttons', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest#/rhomboids/left/stretch', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    await page.locator('.stretch').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.flat path.muscle').first().isVisible()).toBe(true);
    expect(await page.locator('.stretch').last().isVisible()).toBe(true);
    for (const hidden of ['canvas', '.tools', '.rail', '.panel-foot']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    await close();
  });

  it('with reduced motion stand still until asked', async () => {
    const { page, close } = await app.visit({ at: '?quality=lowest#/rhomboids/left/meet', reducedMotion: 'reduce', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    await page.locator('.panel .lead').first().waitFor();
    await page.locator('.panel-foot .button.main').tap();
    await page.getByRole('button', { name: 'Next picture' }).waitFor();
    const value = async (): Promise<number> => Number(await page.locator('.scrubber input').inputValue());
    expect(await value()).toBe(0);
    await page.waitForTimeout(600);
    expect(await value()).toBe(0);
    await page.getByRole('button', { name: 'Next picture' }).tap();
    expect(await value()).toBeGreaterThan(0.05);
    await close();
  });
});
