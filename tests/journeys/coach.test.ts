import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { coachWord } from '#src/content/coach-words.ts';
import { moveCues } from '#src/content/en/move-cues.ts';
import { PHONE, useApp, violations } from './support.ts';

const button = (page: Page, name: Parameters<typeof coachWord>[0]) => page.getByRole('button', { name: coachWord(name) });

/** To the running coach by keyboard: nothing ticked, rules read. */
async function begin(page: Page): Promise<void> {
  await button(page, 'start').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.coach-screen input:checked').count()).toBe(0);
  await button(page, 'screen.done').click();
  expect(await page.locator('.coach-hint').textContent()).toBe(coachWord('screen.choose'));
  await page.getByLabel(coachWord('screen.none')).check();
  await page.keyboard.press('Enter');
  expect(await page.locator('.coach-rules').textContent()).toContain(coachWord('stop.neck.call'));
  await button(page, 'stop.start').focus();
  await page.keyboard.press('Enter');
  await page.locator('.coach-bar').waitFor();
}

/** Every phrase that the page gives to its voice; `-` is a hush. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak: (words: SpeechSynthesisUtterance) => said.push(words.text), cancel: () => said.push('-') },
    });
  });
}

describe('the coach', () => {
  const app = useApp();

  for (const [name, options] of [
    ['on a tablet', {}],
    ['on a phone, without motion', { viewport: PHONE, reducedMotion: 'reduce' as const }],
  ] as const) {
    it(`leads through a move without 3D, ${name}`, async () => {
      const { page, complaints, close } = await app.visit({ webgl: false, ...options });
      await withVoice(page);
      await page.goto(`${app.address()}#/trapezius-upper/right/stretch`);
      await page.reload();
      await page.getByLabel(coachWord('bar.voice')).check();
      await begin(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(coachWord('bar.pause'));
      await page.waitForFunction((words) => document.querySelector('.coach-cue')?.textContent === words, coachWord('cue.hold.in'));
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter((words) => words !== '-'));
      const { tip, hold } = moveCues['upper-trap-side-bend']!;
      expect(said).toEqual(['3', '2', '1', tip, hold, coachWord('cue.hold.in')]);
      expect(await violations(page, '.coach-holder', '.coach-card')).toEqual([]);

      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await page.waitForFunction((words) => document.querySelector('.coach-cue')?.textContent === words, coachWord('bar.paused.hidden'));
      const count = await page.getByRole('timer').getAttribute('aria-label');
      await page.waitForTimeout(1200);
      expect(await page.getByRole('timer').getAttribute('aria-label')).toBe(count);
      for (let i = 0; i < 12 && (await button(page, 'bar.again').count()) === 0; i += 1) await button(page, 'bar.skip').click();
      expect(await page.locator('.coach-cue').textContent()).toBe(coachWord('cue.done'));
      await button(page, 'bar.close').click();
      await expect.poll(() => page.locator('.coach-bar').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('ends when the person goes to the other side', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/trapezius-upper/right/stretch' });
    await begin(page);
    await page.locator('.tools').getByText('Left', { exact: true }).click();
    await expect.poll(() => page.locator('.coach-bar').count()).toBe(0);
    await close();
  });

  it('says why a move has to wait for the care team, and keeps the answers nowhere', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '#/trapezius-upper/right/stretch' });
    await button(page, 'start').click();
    await page.getByLabel(coachWord('screen.recent-surgery')).check();
    await button(page, 'screen.done').click();
    expect(await page.locator('.coach-verdict').textContent()).toContain(coachWord('verdict.ask'));
    expect(await button(page, 'start').count()).toBe(0);
    await page.getByLabel(coachWord('verdict.ask.cleared')).check();
    await button(page, 'start').waitFor();
    expect(await page.evaluate(() => `${JSON.stringify({ ...localStorage, ...sessionStorage })}${location.href}${document.cookie}`)).not.toMatch(/surgery/);
    await close();
  });
});
