import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlOf, SECURITY_HEADERS } from '../../hosting/headers.ts';
import { writeServiceWorker } from '../../hosting/service-worker.ts';
import { coachWord } from '#src/content/coach-words.ts';
import { messages as english } from '#src/content/en/messages.ts';
import { messages as spanish } from '#src/content/es/messages.ts';
import { words as rhomboids } from '#src/content/es/places/rhomboids.ts';
import { useApp } from './support.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
/** The page lies in a folder of a site, as with a clinic. */
const FOLDER = '/our/back/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A part of the page that only the old version has under this name. */
const chunkOf = (folder: string, name: string): string => readdirSync(path.join(folder, 'assets')).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))!;

/** The script that the page starts with. */
const startOf = (folder: string): string => /<script[^>]* src="\.\/assets\/([^"]+)"/.exec(readFileSync(path.join(folder, 'index.html'), 'utf8'))![1]!;

/** The same page as a later build would make it: its start script and one part have other names. */
async function writeNextVersion(folder: string): Promise<void> {
  cpSync(dist, folder, { recursive: true });
  const renamed = [[startOf(folder), 'start-LATER000.js'], [chunkOf(folder, 'list-sheet'), 'list-sheet-LATER000.js']] as const;
  const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => /\.(js|html)$/.test(file));
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const later = renamed.reduce<string>((changed, [from, to]) => changed.replaceAll(from, to), text);
    if (later !== text) writeFileSync(path.join(folder, file), later);
  }
  for (const [from, to] of renamed) renameSync(path.join(folder, 'assets', from), path.join(folder, 'assets', to));
  await writeServiceWorker(folder);
}

/** A worker that can keep ten files and then finds no room. */
function writeFullStore(folder: string): void {
  cpSync(dist, folder, { recursive: true });
  const worker = path.join(folder, 'sw.js');
  const full = "let room = 10; const put = Cache.prototype.put; Cache.prototype.put = function (...all) { room -= 1; return room < 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, all); };";
  writeFileSync(worker, `${full}\n${readFileSync(worker, 'utf8')}`);
}

describe('without a network', () => {
  const app = useApp();
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'unknot-offline-'));
  const next = path.join(scratch, 'next');
  const full = path.join(scratch, 'full');
  let served = dist;
  let server: Server;
  let address = '';

  beforeAll(async () => {
    await writeNextVersion(next);
    writeFullStore(full);
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://x');
      const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : '';
      let bytes: Buffer | null = null;
      try {
        bytes = name ? readFileSync(path.join(served, name)) : null;
      } catch {
        // not there
      }
      response.writeHead(bytes ? 200 : 404, { ...SECURITY_HEADERS, 'Cache-Control': cacheControlOf(name), 'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream' });
      response.end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}${FOLDER}`;
  });
  afterAll(() => {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const kept = async (page: Page): Promise<void> => {
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 60_000 });
  };
  const update = (page: Page): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const startScript = (page: Page): Promise<string> => page.evaluate(() => [...document.querySelectorAll('script')].map(({ src }) => src).find((src) => src.includes('/assets/'))!);
  const line = (page: Page, words: typeof english | typeof spanish = english): ReturnType<Page['getByText']> => page.getByText(words['update.ready']);
  const open = async (): Promise<Awaited<ReturnType<typeof app.visit>>> => {
    served = dist;
    const visit = await app.visit({ webgl: false, serviceWorkers: 'allow' });
    await visit.page.goto(address);
    visit.complaints.length = 0;
    return visit;
  };

  it('all of it is there after the first visit: another muscle, another language, search, pain', async () => {
    const { page, context, complaints, close } = await open();
    await page.locator('.panel.home h1').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined), 'not before the first view stands').toBe(true);
    await kept(page);
    await context.setOffline(true);
    // in the same visit, a part that was not loaded yet
    await page.evaluate(() => {
      location.hash = '#/gluteus-medius/right/knot';
    });
    await page.locator('.panel .lead').first().waitFor();
    await page.goto(`${address}?lang=es#/rhomboids/left/meet`);
    await page.reload();
    await page.getByText(rhomboids.does).waitFor();
    for (const chapter of ['knot', 'after', 'stretch', 'prevent']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/rhomboids/left/${chapter}`);
      await page.locator(chapter === 'stretch' ? '.move-card, .moves, .panel h2' : '.panel .lead').first().waitFor();
      expect(await page.getByText(spanish['text.failed']).count(), chapter).toBe(0);
    }
    await page.evaluate(() => {
      location.hash = '#/?show=list';
    });
    await page.getByRole('searchbox').fill('nalga');
    await page.locator('.choice').first().filter({ hasText: 'Glúteo mayor' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#/hurt';
    });
    await page.locator('.hurt-progress').waitFor();
    // every file of the build can be had
    const missing = await page.evaluate(
      async (files) => (await Promise.all(files.map(async (file) => [file, await fetch(file).then(({ ok }) => ok, () => false)] as const))).filter(([, there]) => !there).map(([file]) => file),
      readdirSync(dist, { recursive: true }).map(String).filter((file) => file.includes('.') && !/^(sw\.js|_headers|embed.*)$/.test(file)),
    );
    expect(missing).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.startsWith('request to') && !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });

  it('a new version waits until it is asked for, and a page of the old one goes on', async () => {
    const { page, context, close } = await open();
    await kept(page);
    const other = await context.newPage();
    await other.goto(address);
    await other.locator('.panel.home h1').waitFor();
    const old = await startScript(page);
    served = next;
    await update(page);
    await line(page).waitFor();
    await page.waitForTimeout(1000);
    expect(await startScript(page)).toBe(old);
    await page.getByRole('button', { name: english['update.load'] }).tap();
    await page.waitForFunction(() => [...document.scripts].some(({ src }) => src.includes('start-LATER000')));
    await page.locator('.panel.home h1').waitFor();
    expect(await line(page).count()).toBe(0);

    // the page that was open beside it was not loaded again, and finds a part that only the old version has
    expect(await startScript(other)).toBe(old);
    await other.evaluate(() => {
      location.hash = '#/?show=list';
    });
    await other.locator('.choice').first().waitFor();
    await page.waitForTimeout(5000);
    const keptFiles = (): Promise<boolean> => page.evaluate(async (script) => (await caches.match(script)) !== undefined, old);
    expect(await keptFiles(), 'while a page of the old version is open').toBe(true);

    // once all pages are of the new version, the old files go
    await other.close();
    await page.reload();
    await expect.poll(keptFiles, { timeout: 15_000 }).toBe(false);
    await close();
  });

  it('says nothing of a new version while the coach leads', async () => {
    const { page, close } = await open();
    await kept(page);
    await page.goto(`${address}#/trapezius-upper/left/stretch`);
    await page.reload();
    const press = (name: Parameters<typeof coachWord>[0]): Promise<void> => page.getByRole('button', { name: coachWord(name) }).first().click();
    await press('start');
    await page.getByLabel(coachWord('screen.none')).check();
    await press('screen.done');
    await press('stop.start');
    await page.locator('.coach-bar').waitFor();
    served = next;
    await update(page);
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await page.waitForTimeout(1500);
    expect(await line(page).count()).toBe(0);
    await press('bar.stop');
    await line(page).waitFor();
    await close();
  });

  it('is only missed where it cannot be: no service worker, a refused one, a full store', async () => {
    const ways: Readonly<Record<string, () => void>> = {
      none: () => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      },
      refused: () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      },
    };
    for (const [way, prepare] of Object.entries(ways)) {
      const { page, complaints, close } = await app.visit({ webgl: false, serviceWorkers: 'allow', prepare: async (context) => void (await context.addInitScript(prepare)) });
      await page.locator('.panel.home h1').waitFor();
      await page.waitForTimeout(5500);
      await page.getByRole('button', { name: english['home.list'] }).tap();
      await page.locator('.choice').first().waitFor();
      expect(complaints, way).toEqual([]);
      await close();
    }
    // a store that is full halfway: the files that are missing are fetched as ever
    served = full;
    const visit = await app.visit({ webgl: false, serviceWorkers: 'allow' });
    await visit.page.goto(address);
    visit.complaints.length = 0;
    await expect.poll(() => visit.page.evaluate(async () => (await caches.keys()).length), { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(() => visit.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), { timeout: 15_000 }).toBeNull();
    expect(await visit.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await visit.page.getByRole('button', { name: english['home.list'] }).tap();
    await visit.page.locator('.choice').first().waitFor();
    expect(visit.complaints.filter((complaint) => complaint.startsWith('fault'))).toEqual([]);
    await visit.close();
  });
});
