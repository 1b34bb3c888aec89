import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { PHONE, placeInUrl, useApp, violations } from './support.ts';

const field = (page: Page): Locator => page.getByRole('searchbox');
const firstRow = (page: Page): Locator => page.locator('.choice').first();

describe('the search in the list', () => {
  const app = useApp();

  it('finds while one types, says how many, and Enter opens the first', async () => {
    const { page, complaints, close } = await app.visit({ at: '#/?show=list', webgl: false });
    await field(page).waitFor();
    expect(await page.locator('.choice').count()).toBe(35);
    await field(page).pressSequentially('sholder blde');
    await firstRow(page).filter({ hasText: 'Rhomboids' }).waitFor();
    expect(await firstRow(page).innerText()).toContain('Rhomboideus major et minor');
    await page.getByRole('status').filter({ hasText: /^8 results$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.panel .lead').first().waitFor();
    expect(placeInUrl(page)).toBe('#/rhomboids/left/meet');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the list where nothing fits, and Escape clears before it closes', async () => {
    const { page, close } = await app.visit({ at: '?lang=es#/?show=list', webgl: false, viewport: PHONE });
    await field(page).fill('qwxyzk');
    await page.getByText('No se encontró nada.').waitFor();
    expect(await page.locator('.choice').count()).toBe(35);
    await field(page).fill('nalga');
    await firstRow(page).filter({ hasText: 'Glúteo mayor' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('.choice').count()).toBe(35);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await close();
  });

  it('leads to the warning signs who types one of them', async () => {
    const { page, close } = await app.visit({ at: '#/?show=list', webgl: false, viewport: PHONE });
    await field(page).fill('chest pain');
    await page.getByRole('dialog').getByRole('button', { name: 'When to get help now' }).tap();
    await page.getByRole('heading', { level: 1, name: 'When to get help now' }).waitFor();
    await close();
  });

  it('is missed by nobody who scrolls: without its words the list is whole', async () => {
    const { page, close } = await app.visit({
      at: '#/?show=list',
      webgl: false,
      prepare: async (context) => {
        await context.route(/list-search-/, (route) => route.abort());
      },
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Rhomboids' }).tap();
    await page.locator('.panel .lead').first().waitFor();
    expect(await field(page).count()).toBe(0);
    await close();
  });
});
