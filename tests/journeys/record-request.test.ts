import { describe, expect, it } from 'vitest';
import { message } from '#src/content/messages.ts';
import { placeInUrl, useApp } from './support.ts';

const SPASM = 'mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M62.830';

describe('a request of a health record', () => {
  const app = useApp();

  it('opens its view in its language, and nothing of the person stays in address, history or storage', async () => {
    const at = `?view=flat&${SPASM}&age.v.v=47&age.v.u=a&patientPerson.administrativeGenderCode.c=F&informationRecipient.languageCode.c=es&mrn=12345#/rhomboids/left/knot`;
    const { page, complaints, close } = await app.visit({ at, webgl: false });
    await page.locator('.panel .lead').first().waitFor();
    expect(placeInUrl(page)).toBe('#/iliocostalis-lumborum/left/meet');
    expect(new URL(page.url()).search).toBe('?view=flat&lang=es');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await page.locator('.notice').innerText()).toContain('Este es un músculo de esa zona');
    const left = await page.evaluate(() => JSON.stringify([window.history.state, { ...window.localStorage }, { ...window.sessionStorage }, document.cookie, document.referrer]));
    expect(left).not.toMatch(/47|12345|M62|gender/i);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(asked.join(' ')).not.toMatch(/age\.v|mrn|M62/);
    await page.reload();
    await page.locator('.panel .lead').first().waitFor();
    expect(placeInUrl(page)).toBe('#/iliocostalis-lumborum/left/meet');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(complaints).toEqual([]);
    await close();
  });

  it('for a treatment opens the release chapter; back leads out of the page, not to the request', async () => {
    const { page, complaints, close } = await app.visit({ at: '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=6387&informationRecipient=PAT&informationRecipient.languageCode.c=en', webgl: false });
    await page.locator('.panel h1').first().waitFor();
    expect(placeInUrl(page)).toBe('#/trapezius-upper/left/release');
    expect(new URL(page.url()).search).toBe('?lang=en');
    expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['?mainSearchCriteria.v.c=%3Cscript%3E', '?mainSearchCriteria.v.c=M54.2&mainSearchCriteria.v.c=M54.6&age.v.v=47', '?age.v.v=47'])('that cannot be read opens the start with one sentence: %s', async (at) => {
    const { page, complaints, close } = await app.visit({ at, webgl: false });
    await page.getByText(message('notice.link')).waitFor();
    expect(page.url()).toBe(`${app.address()}#/`);
    expect(complaints).toEqual([]);
    await close();
  });
});
