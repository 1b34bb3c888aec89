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
