import { describe, expect, it } from 'vitest';
import { PHONE, placeInUrl, useApp, violations } from './support.ts';

describe('how we know', () => {
  const app = useApp();

  it('opens from the start by keyboard, answers a question with its source, and gives the focus back', async () => {
    const { page, complaints, close } = await app.visit({ webgl: false });
    const link = page.getByRole('button', { name: 'How we know' });
    await link.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'How we know, and what we don’t' });
    await sheet.getByRole('button', { name: 'Questions people ask' }).press('Enter');
    await sheet.getByText('What is in the shot?').click();
    const answer = sheet.locator('details[open]');
    await answer.getByText('Sometimes a steroid is added.').waitFor();
    await answer.getByRole('button', { name: 'Mixed evidence' }).first().click();
    await answer.getByText('Expert view · 2023').waitFor();
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens from the foot of a chapter and from a link, in Spanish too, and says what is from memory', async () => {
    const { page, complaints, close } = await app.visit({ at: '?lang=es#/rhomboids/left/meet', webgl: false, viewport: PHONE });
    await page.getByRole('button', { name: 'Cómo lo sabemos' }).click();
    expect(page.url()).toContain('#/rhomboids/left/meet?show=evidence');
    await page.reload();
    await page.getByRole('button', { name: 'De dónde viene', exact: true }).click();
    await page.getByText('Conocimiento general').click();
    await page.locator('details[open]').getByText('De memoria: lo debe comprobar un profesional de salud').waitFor();
    expect(await violations(page, '.sheet')).toEqual([]);
    await page.getByRole('button', { name: 'Cerrar' }).last().click();
    expect(placeInUrl(page)).toBe('#/rhomboids/left/meet');
    expect(complaints).toEqual([]);
    await close();
  });
});
