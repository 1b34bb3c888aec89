import { describe, expect, it } from 'vitest';
import { message } from '#src/content/messages.ts';
import { useApp } from './support.ts';

describe('how to book', () => {
  const app = useApp();

  it('is absent as shipped, and stands in the last chapter where the page belongs to a clinic', async () => {
    const shipped = await app.visit({ webgl: false, at: '#/rhomboids/left/prevent' });
    await shipped.page.locator('.strategies').waitFor();
    await shipped.page.waitForTimeout(400);
    expect(await shipped.page.locator('.booking').count()).toBe(0);
    expect(shipped.complaints).toEqual([]);
    await shipped.close();

    const file = { name: 'Oak Street Clinic', phone: '+1 (555) 010-0199', link: 'https://example.org/book' };
    const own = await app.visit({
      webgl: false,
      at: '#/rhomboids/left/prevent',
      prepare: async (context) => {
        await context.route('**/clinic.json', (route) => route.fulfill({ json: file }));
      },
    });
    await own.page.getByRole('heading', { name: message('booking.title', { name: file.name }) }).waitFor();
    expect(await own.page.getByRole('link', { name: message('booking.call', { phone: file.phone }) }).getAttribute('href')).toBe('tel:+15550100199');
    expect(await own.page.getByRole('link', { name: message('booking.link') }).getAttribute('href')).toBe(file.link);
    await own.close();
  });

  it('shows the logo that lies beside the page, and offers only the languages of the clinic', async () => {
    const file = { name: 'Oak Street Clinic', phone: '555 010-0199', logo: 'oak.svg', languages: ['es'] };
    const { page, complaints, close } = await app.visit({
      webgl: false,
      at: '#/rhomboids/left/prevent',
      prepare: async (context) => {
        await context.route('**/clinic.json', (route) => route.fulfill({ json: file }));
        await context.route('**/oak.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" rx="8"/></svg>' }));
      },
    });
    const logo = page.getByRole('img', { name: file.name });
    await logo.waitFor();
    expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(120);
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    expect(await page.locator('.languages button').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves out what cannot be shown, and an unreadable file altogether', async () => {
    for (const body of ['{"name":"<b>x</b>","link":"javascript:alert(1)"}', 'not json']) {
      const { page, close } = await app.visit({
        webgl: false,
        at: '#/rhomboids/left/prevent',
        prepare: async (context) => {
          await context.route('**/clinic.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
        },
      });
      await page.locator('.strategies').waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator('.booking').count(), body).toBe(0);
      await close();
    }
  });
});
