import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { beatsOf } from '#src/explain/beats.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';
import { storyWord } from '#src/content/story-words.ts';
import { FIRST_CHOICE, usesNeedle, type CareId, type CauseId } from '#src/state/story-choice.ts';
import { scenarioOf } from '#src/state/story-scenario.ts';
import { passCheck, PHONE, useApp, waitForStill, waitForView } from './support.ts';

/** Each cause and each care at least once, on muscles of every region. */
const STORIES: readonly (readonly [place: string, cause: CauseId, care: CareId, hand: 'touch' | 'keyboard' | 'phone' | '3d'])[] = [
  ['levator-scapulae', 'overuse', 'gentle', 'touch'],
  ['rhomboids', 'sitting', 'injection', 'touch'],
  ['trapezius-upper', 'sleep', 'dry-needle', 'keyboard'],
  ['gluteus-medius', 'anatomical', 'steroid', 'phone'],
  ['quadratus-lumborum', 'strain', 'nothing', 'phone'],
  ['infraspinatus', 'overuse', 'dry-needle', 'touch'],
  ['longissimus-thoracis', 'strain', 'injection', '3d'],
  ['piriformis', 'sitting', 'gentle', 'keyboard'],
];

/** Chooses a radio button by its words: with a finger, or with Space on the focused button. */
async function choose(page: Page, name: string, hand: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: name === 'Shot' });
  await radio.first().waitFor({ state: 'attached' });
  if (hand === 'keyboard') {
    await radio.focus();
    await page.keyboard.press('Space');
  } else await page.locator('label', { has: radio }).tap();
}

describe('the story, played to its end', () => {
  const app = useApp();

  for (const [place, cause, care, hand] of STORIES) {
    it(`${place}: ${cause}, ${care}, by ${hand}`, async () => {
      const at = hand === '3d' ? `?quality=lowest#/${place}/left/knot` : `?view=flat#/${place}/left/knot`;
      const { page, complaints, close } = await app.visit({ at, webgl: hand !== 'phone', model: 'first', reducedMotion: 'reduce', ...(hand === 'phone' ? { viewport: PHONE } : {}) });
      await waitForView(page, hand === '3d' ? '3d' : 'flat');
      const course = buildScenario(scenarioOf({ ...FIRST_CHOICE, cause, care }));
      const press = async (name: string): Promise<void> => {
        const button = page.getByRole('button', { name });
        if (hand !== 'keyboard') return button.tap();
        await button.focus();
        return page.keyboard.press('Enter');
      };
      const said = async (chapter: 'knot' | 'release' | 'after'): Promise<void> => {
        const beats = beatsOf(chapter, course);
        const last = beats.at(-1)!;
        await page.locator('.scrubber input').fill('1');
        if (last.caption !== 'felt') await page.locator('.story-caption', { hasText: storyWord(last.caption) }).waitFor();
      };

      if (hand === 'phone') await page.getByRole('button', { name: 'Show more' }).tap();
      if (cause !== FIRST_CHOICE.cause) {
        await choose(page, storyWord(`cause.${cause}`), hand);
        await page.getByText(storyWord('cause.chosen', { cause: storyWord(`cause.${cause}`).toLowerCase() })).waitFor();
      }
      if (hand === 'phone') {
        // full, then low, then half again: the player is there when the sheet is not full
        await page.getByRole('button', { name: 'Show less' }).tap();
        await page.getByRole('button', { name: 'Show more' }).tap();
      }
      await said('knot');
      await press('What can help');
      await passCheck(page);
      await page.getByText('Start with the gentle ways').waitFor();
      if (care !== FIRST_CHOICE.care) await choose(page, storyWord(`care.${care}`), hand);
      expect(await page.getByText(storyWord('aim.title')).count() > 0).toBe(usesNeedle(care));
      await said('release');
      await press('The days after');
      await said('after');
      await page.locator('.graph figcaption, figure.graph').first().waitFor();
      expect(await page.locator('.graph .lead').textContent()).toMatch(/^In this model, /);
      expect(await page.getByText('A teaching model.').count()).toBeGreaterThan(0);
      await page.locator('.graph .band').first().waitFor({ timeout: 30_000 });
      if (hand === '3d') await waitForStill(page);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('looks closer, stays in step, and comes back with Escape', async () => {
    const { page, complaints, close } = await app.visit({ at: '?view=flat#/rhomboids/left/knot?at=1', reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Look closer' }).tap();
    const picture = page.locator('.closer canvas');
    await picture.waitFor();
    await page.waitForFunction(() => /bunched/i.test(document.querySelector('.closer canvas')?.getAttribute('aria-label') ?? ''));
    const tight = await picture.getAttribute('aria-label');
    await page.locator('.scrubber input').fill('0');
    await page.waitForFunction((before) => document.querySelector('.closer canvas')?.getAttribute('aria-label') !== before, tight);
    await page.getByRole('button', { name: 'Back to the body' }).focus();
    await page.keyboard.press('Escape');
    await picture.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows a true cut where the needle is led by a finger, and says how sure we are of each line', async () => {
    const { page, complaints, close } = await app.visit({ at: '?view=flat#/rhomboids/right/release?care=injection&at=0.4', reducedMotion: 'reduce' });
    await passCheck(page);
    const cut = page.locator('.route > svg');
    await cut.waitFor();
    await cut.scrollIntoViewIfNeeded();
    for (const name of ['Rhomboids', 'Lung', 'Skin and fat']) await cut.getByText(name, { exact: true }).waitFor();
    // on the right side the spine lies to the left
    expect(await cut.getByText('To the spine').textContent()).toMatch(/^←/);
    const spot = (await cut.locator('ellipse').last().boundingBox())!;
    await page.mouse.move(spot.x + spot.width / 2, spot.y + spot.height / 2);
    await page.mouse.down();
    await page.mouse.move(spot.x - 14, spot.y + spot.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.getByRole('radio', { name: 'Beside it' }).isChecked()).toBe(true);
    await page.locator('.story-caption', { hasText: storyWord('caption.missed') }).waitFor();

    await page.getByText(storyWord('told.title')).tap();
    const told = page.locator('.story-told');
    await told.getByRole('button', { name: storyWord('caption.in') }).tap();
    await page.locator('.story-caption', { hasText: storyWord('caption.in') }).waitFor();
    await told.getByRole('button', { name: 'Theory' }).first().tap();
    await told.getByText('This is how the model works.', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws no needle where bone lies over the spot, and says why', async () => {
    const { page, complaints, close } = await app.visit({ at: '?view=flat#/subscapularis/left/release?care=dry-needle&at=0.4', reducedMotion: 'reduce' });
    await passCheck(page);
    await page.locator('.route > svg').waitFor();
    await page.getByText('Bone lies over this spot', { exact: false }).waitFor();
    expect(await page.locator('.needle-hand').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps what a person chose in a copied link', async () => {
    const { page, close } = await app.visit({ at: '?view=flat#/rhomboids/left/after?cause=strain&care=dry-needle&aim=beside&at=0.4&stretching=1' });
    await page.getByRole('radio', { name: 'Dry needle' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('radio', { name: 'Dry needle' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Stretch from day 2' }).isChecked()).toBe(true);
    await page.locator('.story-caption', { hasText: /./ }).waitFor();
    await close();
  });
});
