import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { messages } from '#src/content/es/messages.ts';
import { words as rhomboids } from '#src/content/es/places/rhomboids.ts';
import { placeInUrl, useApp } from './support.ts';

/** What stands out of the page sideways, or is cut in its box. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) found.push('the page');
    for (const element of document.querySelectorAll<HTMLElement>('.panel button, .panel a, .panel p, .panel li, .panel h1, .panel h2, .rail a')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || getComputedStyle(element).visibility === 'hidden') continue;
      if (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== 'inline') found.push(`${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
    return found;
  });

describe('another language', () => {
  const app = useApp();

  it('can be chosen in the middle of a chapter, goes into the address, and is kept', async () => {
    const { page, context, complaints, close } = await app.visit({ webgl: false, at: '#/rhomboids/left/knot?at=0.6' });
    await page.locator('.panel .lead').first().waitFor();
    const moment = (): Promise<string> => page.locator('.scrubber input').inputValue();
    await page.locator('.scrubber input').waitFor();
    const before = await moment();
    await page.getByRole('button', { name: LANGUAGE_NAMES.es }).tap();
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    await page.getByText(rhomboids.causes[0]!).waitFor();
    expect(placeInUrl(page)).toBe('#/rhomboids/left/knot');
    expect(await moment()).toBe(before);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('es');
    expect(await page.title()).toBe(messages['app.title']);
    const again = await context.newPage();
    await again.goto(app.address());
    await again.getByRole('heading', { name: messages['home.title'] }).waitFor();
    await again.getByRole('button', { name: LANGUAGE_NAMES.en }).tap();
    await again.waitForFunction(() => document.documentElement.lang === 'en');
    await again.getByRole('heading', { name: message('home.title') }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is spoken by a link, and by a browser that asks for it', async () => {
    const link = await app.visit({ webgl: false, at: '?lang=es#/rhomboids/left/meet' });
    await link.page.getByText(rhomboids.does).waitFor();
    await link.close();
    const browser = await app.visit({ webgl: false, at: '', locale: 'es-MX' });
    await browser.page.getByRole('heading', { name: messages['home.title'] }).waitFor();
    await browser.close();
  });

  it('that does not arrive leaves the old one, with one sentence', async () => {
    const { page, close } = await app.visit({ webgl: false, at: '', prepare: async (context) => void (await context.route(/assets\/core-.*\.js/, (route) => route.abort())) });
    await page.getByRole('button', { name: LANGUAGE_NAMES.es }).tap();
    await page.getByText('The words in that language did not arrive.', { exact: false }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await close();
  });

  for (const [lang, look] of [
    ['es', 'Spanish'],
    ['en-XA', 'longer words'],
    ['ar-XB', 'right to left'],
  ] as const) {
    it(`fits on a narrow screen with text twice as large: ${look}`, async () => {
      const { page, complaints, close } = await app.visit({ webgl: false, at: `?lang=${lang}#/`, viewport: { width: 320, height: 640 } });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await page.locator('.panel.home h1').waitFor();
      expect(await overflowing(page), 'home').toEqual([]);
      for (const chapter of ['meet', 'knot', 'release', 'after', 'stretch', 'prevent']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/trapezius-upper/left/${chapter}`);
        if (chapter === 'release') {
          await page.locator('.hurt-progress').waitFor();
          expect(await overflowing(page), 'check').toEqual([]);
          for (let screen = 0; screen < 12 && (await page.locator('.hurt-progress').count()) > 0; screen += 1) await page.locator('.panel-foot .main').click();
        }
        await page.locator('.panel .lead').first().waitFor();
        expect(await overflowing(page), chapter).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar-XB' ? 'rtl' : 'ltr');
      expect(complaints).toEqual([]);
      await close();
    });
  }
});

