import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { message } from '#src/content/messages.ts';
import { teachWord } from '#src/content/teach-back.ts';
import { tourStepWords, tourWord, wayToStep } from '#src/content/tour-words.ts';
import { TOURS } from '#src/explain/tour/tour-steps.ts';
import { PHONE, placeInUrl, useApp, violations } from './support.ts';

const main = (page: Page) => page.locator('.panel-foot .button.main');
const titleOf = (page: Page) => page.locator('.panel h1');
const tourInUrl = (page: Page): string | null => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('tour');

/** A voice of the device that says each word when it is told to. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Words extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const said: string[] = [];
    let now: Words | null = null;
    const tell = (type: string, facts: object = {}): void => void now?.dispatchEvent(Object.assign(new Event(type), facts));
    Object.assign(window, { said, tell, SpeechSynthesisUtterance: Words });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'en-US', name: 'Samantha', localService: true, default: true }],
        speak: (words: Words) => {
          now = words;
          said.push(words.text);
        },
        cancel: () => {
          now = null;
        },
      },
    });
  });
}

const tell = (page: Page, type: string, facts: object = {}): Promise<void> =>
  page.evaluate(([kind, more]) => (window as unknown as { tell(type: string, facts: object): void }).tell(kind, more), [type, facts] as const);
const said = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
/** The letters under a highlight of the page. */
const lit = (page: Page, name: string): Promise<string> => page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(), name);

describe('the guided tour', () => {
  const app = useApp();

  it('goes to its end by keyboard without 3D, with the warning signs on the way', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, at: '#/?tour=short.1' });
    for (const [index, step] of TOURS.short.entries()) {
      await page.getByRole('heading', { level: 1, name: tourStepWords(step.id).title }).waitFor();
      expect(await page.locator('.step-line').textContent()).toBe(tourWord('line.short', { at: index + 1, count: 6 }));
      expect(tourInUrl(page)).toBe(`short.${index + 1}`);
      expect(await page.locator('.tour-label').textContent()).toBe(tourStepWords(step.id).label);
      expect(await page.locator('.panel .badge').count()).toBe(step.claims.length);
      expect((await main(page).boundingBox())!.height).toBeGreaterThanOrEqual(72);
      if (index > 0) expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await violations(page, '.panel')).toEqual([]);
      if (step.id === 'safety') {
        await page.locator('.panel-body').getByRole('button', { name: message('help.link') }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: message('help.now') }).waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await titleOf(page).textContent()).toBe(tourStepWords('safety').title);
      }
      if (step.id === 'end') break;
      await main(page).focus();
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('.panel .numbered li').count()).toBe(3);
    await page.getByRole('button', { name: tourWord('on.list') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(tourInUrl(page)).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is left in the middle, at the chapter that was shown, and gone back in with the browser', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, viewport: PHONE, at: '#/?tour=long.5' });
    await page.getByRole('heading', { name: tourStepWords('load').title }).waitFor();
    await main(page).tap();
    await page.getByRole('heading', { name: tourStepWords('knot').title }).waitFor();
    await page.getByRole('button', { name: tourWord('leave.label') }).tap();
    await page.locator('.rail').waitFor();
    expect(tourInUrl(page)).toBeNull();
    expect(placeInUrl(page)).toBe('#/trapezius-upper/right/knot');
    await page.goBack();
    await page.getByRole('heading', { name: tourStepWords('knot').title }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: tourStepWords('load').title }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens at the step of a link, and keeps needles behind the safety check', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, at: '#/?tour=long.10' });
    await page.getByRole('heading', { name: tourStepWords('needle').title }).waitFor();
    expect(await page.locator('.step-line').textContent()).toBe(tourWord('line.long', { at: 10, count: 14 }));
    expect(placeInUrl(page)).toBe('#/trapezius-upper/right/release');
    await page.getByRole('button', { name: tourWord('gate.check') }).waitFor();
    await page.locator('.flat .ring').waitFor();
    expect(await page.locator('.flat .needle').count()).toBe(0);
    // and the step can be gone past without it
    expect(await main(page).textContent()).toBe(wayToStep('after'));
    await main(page).click();
    await page.getByRole('heading', { name: tourStepWords('after').title }).waitFor();
    await page.goto(`${app.address()}#/rhomboids/left/knot?at=0.2&tour=short.9`);
    await page.getByText(message('notice.link')).waitFor();
    expect(tourInUrl(page)).toBe('short.6');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the voice that reads', () => {
  const app = useApp();

  it('says a chapter, follows the words, pauses, and stops with the chapter', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, reducedMotion: 'reduce' });
    await withVoice(page);
    await page.goto(`${app.address()}#/trapezius-upper/right/meet`);
    await page.reload();
    const listen = page.getByRole('button', { name: message('listen'), exact: true });
    await listen.focus();
    await page.keyboard.press('Enter');
    expect(await said(page)).toEqual(['Upper trapezius.']);
    expect(await lit(page, 'read-piece')).toBe('Upper trapezius');
    await tell(page, 'end');
    await tell(page, 'end');
    await tell(page, 'boundary', { name: 'word', charIndex: 3 });
    expect(await lit(page, 'read-word')).toBe('lifts');
    // the same button goes on, and keeps the focus
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(message('listen.resume'));
    await page.keyboard.press('Enter');
    expect((await said(page)).at(-1)).toBe('It lifts your shoulder blade and turns it up.');
    await page.getByRole('button', { name: message('listen.stop'), exact: true }).click();
    expect(await lit(page, 'read-piece')).toBe('');
    await listen.click();
    await main(page).click();
    await page.locator('.panel h2').first().waitFor();
    await listen.waitFor();
    const before = (await said(page)).length;
    await tell(page, 'end');
    expect((await said(page)).length).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not offered where the device has none', async () => {
    const { page, close } = await app.visit({ webgl: false });
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'en-US', name: 'Far away', localService: false }], speak: () => undefined, cancel: () => undefined } }));
    await page.goto(`${app.address()}#/trapezius-upper/right/prevent`);
    await page.reload();
    await page.locator('.teach-back').waitFor();
    expect(await page.locator('.listen').count()).toBe(0);
    await close();
  });
});

describe('the teach-back', () => {
  const app = useApp();

  it('answers every choice kindly, keeps nothing, and shows the warning signs again', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false, at: '#/rhomboids/left/prevent' });
    const part = page.locator('.teach-back');
    await part.waitFor();
    for (const [choice, verdict] of [[0, 'not-quite'], [1, 'right'], [2, 'not-quite']] as const) {
      await part.getByRole('radio').nth(choice).check();
      expect(await part.locator('.teach-answer b').textContent()).toBe(teachWord(verdict));
    }
    expect(await violations(page, '.teach-back')).toEqual([]);
    await part.getByRole('button', { name: teachWord('again') }).click();
    await page.getByRole('heading', { name: message('help.now') }).waitFor();
    await page.keyboard.press('Escape');
    for (let i = 0; i < 5; i += 1) await part.locator('.teach-foot .button').last().click();
    await part.getByText(teachWord('end')).waitFor();
    expect(await page.evaluate(() => `${JSON.stringify({ ...localStorage, ...sessionStorage })}${location.href}${document.cookie}`)).not.toMatch(/teach|call|knot/);
    expect(complaints).toEqual([]);
    await close();
  });
});
