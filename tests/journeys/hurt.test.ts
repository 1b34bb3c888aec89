import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hurtWord } from '#src/content/hurt-words.ts';
import { message } from '#src/content/messages.ts';
import { emergencyText, redFlags } from '#src/content/red-flags.ts';
import { passCheck, PHONE, placeInUrl, SMALL, tickNothing, useApp, violations, waitForStill, waitForView } from './support.ts';

const kept = (page: Page): Promise<string> => page.evaluate(() => `${JSON.stringify({ ...localStorage, ...sessionStorage })}${location.href}${document.cookie}`);

/** Goes through the check as far as where it hurts. */
async function nothingTicked(page: Page): Promise<void> {
  await page.locator('.hurt-progress, .hurt.half').first().waitFor();
  await tickNothing(page);
  await page.getByRole('heading', { name: hurtWord('where.title') }).waitFor();
}

describe('the way that starts from pain', () => {
  const app = useApp();

  it('asks every warning sign first, most urgent first, and an urgent one closes muscles and stretches', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, viewport: PHONE });
    await page.getByRole('button', { name: message('home.hurt') }).tap();
    await page.locator('.hurt-progress').waitFor();
    expect(placeInUrl(page)).toBe('#/hurt');
    expect(await page.locator('.hurt-questions input:checked').count()).toBe(0);
    const asked: string[] = [];
    for (let screen = 0; screen < 12 && (await page.locator('.hurt-progress').count()) > 0; screen += 1) {
      asked.push(...(await page.locator('.hurt-questions label').allInnerTexts()).map((text) => text.trim()));
      expect(await page.locator('.panel').textContent()).toContain(emergencyText());
      await page.getByRole('button', { name: hurtWord('check.none') }).tap();
    }
    const all = redFlags().flatMap(({ questions }) => questions);
    expect(asked.toSorted()).toEqual(all.map(({ text }) => text).toSorted());
    const levels = asked.map((text) => ['now', 'today', 'soon'].indexOf(all.find((question) => question.text === text)!.level));
    expect(levels).toEqual(levels.toSorted());

    await page.reload();
    await page.locator('.hurt-questions label').nth(1).tap();
    await page.getByRole('button', { name: hurtWord('check.call') }).tap();
    const card = page.getByRole('alertdialog');
    await card.waitFor();
    expect(await card.textContent()).toContain(emergencyText());
    expect(await card.getByRole('link', { name: hurtWord('call.911') }).getAttribute('href')).toBe('tel:911');
    expect(await card.getByRole('button', { name: hurtWord('call.on') }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    // by the way of a link too
    await page.evaluate(() => {
      location.hash = '#/rhomboids/left/stretch';
    });
    await page.getByText(hurtWord('call.kept')).waitFor();
    expect(await page.locator('.stretch-part').count()).toBe(0);
    expect(await kept(page)).not.toMatch(/cauda|pee|tick/i);
    // whoever ticked it by mistake takes it back
    await page.getByRole('button', { name: hurtWord('call.change') }).tap();
    await page.locator('.hurt-questions label').nth(1).tap();
    await page.evaluate(() => {
      location.hash = '#/rhomboids/left/stretch?move=cat-cow';
    });
    await page.locator('#move-name').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('lets a sign that can wait be told, and goes on', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/hurt' });
    const later = redFlags().find(({ level }) => level === 'soon')!;
    for (let screen = 0; screen < 12 && (await page.getByText(later.questions[0]!.text, { exact: true }).count()) === 0; screen += 1) await page.getByRole('button', { name: hurtWord('check.none') }).click();
    await page.getByText(later.questions[0]!.text, { exact: true }).click();
    await page.getByRole('button', { name: hurtWord('check.call') }).click();
    await page.getByText(later.action).waitFor();
    await page.getByRole('button', { name: hurtWord('call.on') }).click();
    await nothingTicked(page);
    await close();
  });

  it('leads by keyboard, from a list of places, to the muscle and its chapters', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, at: '#/hurt' });
    await nothingTicked(page);
    const press = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
      await target.focus();
      await page.keyboard.press('Enter');
    };
    await press(page.getByRole('button', { name: hurtWord('where.next') }));
    await page.getByText(hurtWord('where.next.none')).waitFor();
    await page.locator('.hurt-list summary').focus();
    await page.keyboard.press('Enter');
    for (const area of ['Temple', 'Side of the neck']) {
      await page.getByRole('checkbox', { name: area }).focus();
      await page.keyboard.press('Space');
    }
    expect(await page.locator('.hurt-marks li').allInnerTexts()).toEqual(['Temple, right side', 'Side of the neck, right side']);
    expect(await violations(page)).toEqual([]);
    await press(page.getByRole('button', { name: hurtWord('where.next') }));
    await page.locator('.hurt-other li').first().waitFor();
    expect(await page.locator('.panel').textContent()).toContain(hurtWord('result.signs.none'));
    expect(await page.locator('.hurt-result li').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await press(page.locator('.result-row').first());
    await page.waitForFunction(() => location.hash.startsWith('#/trapezius-upper/right/meet'));
    expect(await kept(page)).not.toMatch(/temple|mark/i);
    // what was answered is not asked again before release
    await page.evaluate(() => {
      location.hash = '#/trapezius-upper/right/release';
    });
    await page.getByText('Start with the gentle ways').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes taps on the picture where there is no 3D', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/hurt' });
    await nothingTicked(page);
    const sheet = page.locator('.flat rect').last();
    await sheet.waitFor();
    const box = (await page.locator('.flat svg').boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.32);
    await page.locator('.hurt-marks li').waitFor();
    await page.mouse.click(box.x + 4, box.y + box.height - 4);
    expect(await page.locator('.hurt-marks li').count()).toBe(1);
    await close();
  });

  it('takes taps on the skin of the body, and a second tap takes the mark off', async () => {
    const { page, complaints, close } = await app.visit({ at: '?quality=lowest#/hurt', reducedMotion: 'reduce', model: 'first', viewport: SMALL });
    await waitForView(page, '3d');
    await nothingTicked(page);
    await waitForStill(page);
    const box = (await page.locator('.chip').boundingBox())!;
    // the middle of the free picture is the body
    const at = { x: 400, y: Math.max(150, box.y + 90) };
    await page.touchscreen.tap(at.x, at.y);
    await page.locator('.hurt-marks li').waitFor();
    await waitForStill(page);
    await page.touchscreen.tap(at.x, at.y);
    await page.locator('.hurt-marks li').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the check before release', () => {
  const app = useApp();

  it('stands before a link to release, once', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/piriformis/left/release' });
    await page.getByText(hurtWord('check.release')).waitFor();
    expect(await page.getByText('Start with the gentle ways').count()).toBe(0);
    await passCheck(page);
    await page.getByText('Start with the gentle ways').waitFor();
    await close();
  });
});
