import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageMessage } from '#src/consult/embed-protocol.ts';
import { message } from '#src/content/messages.ts';
import { useApp, type Visit } from './support.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a page around the frame has heard, in order, with the origin it came from. */
type Heard = readonly { readonly origin: string; readonly data: PageMessage }[];
declare global {
  interface Window {
    heard: { origin: string; data: PageMessage }[];
  }
}

/** A page of someone else: it notes what it hears, and holds what `body` says. */
const hostPage = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
<script>window.heard = []; addEventListener('message', ({ origin, data }) => window.heard.push({ origin, data }));</script>${body}</html>`;

describe('in the page of a clinic', () => {
  const app = useApp();
  const hosts: Server[] = [];
  const bodies = new Map<string, string>();
  let listed: PreviewServer;
  /** The page whose embed.json lists the clinic; the clinic; a stranger. */
  let unknot = '';
  let clinic = '';
  let stranger = '';
  let folder = '';

  /** Serves pages on an origin of their own. */
  async function host(): Promise<string> {
    const server = createServer(({ url = '/' }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(hostPage(bodies.get(url) ?? ''));
    });
    hosts.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  beforeAll(async () => {
    clinic = await host();
    stranger = await host();
    folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-embed-'));
    cpSync(path.join(root, 'dist'), folder, { recursive: true });
    writeFileSync(path.join(folder, 'embed.json'), JSON.stringify({ origins: [clinic] }));
    listed = await preview({ root, logLevel: 'error', build: { outDir: folder }, preview: { port: 4450, strictPort: false, open: false } });
    unknot = listed.resolvedUrls!.local[0]!;
    bodies.set('/element', `<script type="module" src="${unknot}embed.js"></script><unknot-back place="rhomboids" side="right" chapter="knot" lang="es" height="640"></unknot-back>`);
    bodies.set('/frame', `<iframe title="Unknot" width="800" height="700" src="${unknot}#/rhomboids/left/knot"></iframe>`);
    bodies.set('/shipped', `<iframe title="Unknot" width="800" height="700" src="${app.address()}#/rhomboids/left/knot"></iframe>`);
  });
  afterAll(async () => {
    await listed.close();
    for (const server of hosts) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const heard = (page: Page): Promise<Heard> => page.evaluate(() => window.heard);
  const waitFor = async (page: Page, type: PageMessage['type'], place?: string): Promise<void> => {
    await page.waitForFunction(([type, place]) => window.heard.some(({ data }) => data.type === type && (!place || (data.type === 'view' && data.place === place))), [type, place] as const);
  };
  /** Goes from the app, where every visit begins, to the page of someone else. */
  const visit = async (at: string, prepare?: Parameters<typeof app.visit>[0]): Promise<Visit & { frame(): Frame }> => {
    const visited = await app.visit({ webgl: false, ...prepare });
    await visited.page.locator('h1').first().waitFor();
    visited.complaints.length = 0;
    await visited.page.goto(at);
    return { ...visited, frame: () => visited.page.frames().find((frame) => frame !== visited.page.mainFrame())! };
  };
  /** Chromium warns of every frame that may run scripts and keeps its own origin; from another origin it can escape nothing. */
  const SANDBOX_NOTE = /allow-scripts and allow-same-origin/;
  const faults = (visited: Visit): string[] => visited.complaints.filter((line) => !line.startsWith('request to') && !SANDBOX_NOTE.test(line));

  it('the custom element says when it is ready, opens views, and tells of them', async () => {
    const visited = await visit(`${clinic}/element`);
    const { page, frame } = visited;
    await waitFor(page, 'view', 'rhomboids');
    const origin = new URL(unknot).origin;
    expect(await heard(page)).toEqual([
      { origin, data: { unknot: 1, type: 'ready', version: 1 } },
      { origin, data: { unknot: 1, type: 'view', place: 'rhomboids', side: 'right', chapter: 'knot' } },
    ]);
    await frame().locator('.panel .lead').first().waitFor();
    expect(await frame().evaluate(() => document.documentElement.lang)).toBe('es');
    const iframe = page.locator('unknot-back iframe');
    const attributes = await iframe.evaluate((element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])));
    expect(attributes).toMatchObject({ loading: 'lazy', referrerpolicy: 'no-referrer', title: 'Unknot: qué es un nudo muscular y qué ayuda' });
    expect(attributes['sandbox']).not.toMatch(/top-navigation|allow-forms/);
    expect((await iframe.boundingBox())!.height).toBe(640);

    // by its method, by its attributes, and by a person: each is told of once
    const entries = await page.evaluate(() => window.history.length);
    await page.evaluate(() => {
      window.heard = [];
      for (const type of ['unknot-view', 'unknot-problem']) addEventListener(type, (event) => document.body.append(`${type} ${JSON.stringify((event as CustomEvent).detail)} `));
      (document.querySelector('unknot-back') as unknown as { open(view: object): void }).open({ place: 'levator-scapulae', side: 'left', chapter: 'after', lang: 'en' });
    });
    await waitFor(page, 'view', 'levator-scapulae');
    await frame().getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.body.innerText.includes('unknot-view {"unknot":1,"place":"levator-scapulae","side":"left","chapter":"after"}'));
    await page.evaluate(() => {
      const element = document.querySelector('unknot-back')!;
      element.setAttribute('place', 'splenius');
      element.setAttribute('side', 'left');
      element.setAttribute('chapter', 'meet');
      element.setAttribute('height', '50vh');
    });
    await waitFor(page, 'view', 'splenius');
    expect(await page.evaluate(() => window.history.length), 'steps of the clinic’s page').toBe(entries);
    await frame().getByRole('button', { name: message('next.knot') }).click();
    await page.waitForFunction(() => window.heard.length === 3);
    expect((await heard(page)).map(({ data }) => data)).toMatchObject([
      { place: 'levator-scapulae', chapter: 'after' },
      { place: 'splenius', side: 'left', chapter: 'meet' },
      { place: 'splenius', side: 'left', chapter: 'knot' },
    ]);
    expect((await iframe.boundingBox())!.height).toBe(410);
    // the clinic's wish is not the person's choice: nothing is kept
    const kept = (): unknown => {
      try {
        return [document.documentElement.lang, window.localStorage.getItem('unknot.language')];
      } catch {
        // browsers that let no frame of another site keep anything
        return [document.documentElement.lang, null];
      }
    };
    expect(await frame().evaluate(kept)).toEqual(['en', null]);
    expect(faults(visited)).toEqual([]);
    await visited.close();
  });

  it('garbage gets one sentence back or none, and the view stays', async () => {
    const visited = await visit(`${clinic}/frame`);
    const { page, frame } = visited;
    await waitFor(page, 'view', 'rhomboids');
    await page.evaluate(() => {
      window.heard = [];
      const send = (data: unknown): void => window.frames[0]!.postMessage(data, '*');
      for (const data of [null, 'open', 7, [], {}, { type: 'open', place: 'splenius' }, new ArrayBuffer(8), { unknot: 9, type: 'open', place: 'splenius' }, { unknot: 1, type: 'erase' }, { unknot: 1, type: 'open', place: '<img src=x onerror=alert(1)>' }]) send(data);
      send({ unknot: 1, type: 'language', lang: 'es' });
    });
    await frame().waitForFunction(() => document.documentElement.lang === 'es');
    expect((await heard(page)).map(({ data }) => data)).toEqual([
      { unknot: 1, type: 'problem', text: 'Only messages with "unknot": 1 are understood.' },
      { unknot: 1, type: 'problem', text: 'The type must be "open" or "language".' },
      { unknot: 1, type: 'problem', text: 'The place must be "home", "hurt" or the id of a muscle as in a link.' },
    ]);
    expect(await frame().evaluate(() => window.location.hash)).toBe('#/rhomboids/left/knot');
    expect(faults(visited)).toEqual([]);
    await visited.close();
  });

  it('a page that is not listed hears no views and opens nothing, even where no header keeps it out', async () => {
    const visited = await visit(`${stranger}/frame`, {
      prepare: async (context) => {
        // as on a host that sends no headers of its own
        await context.route(unknot, async (route) => {
          const answer = await route.fetch();
          const { 'content-security-policy': _, ...headers } = answer.headers();
          await route.fulfill({ response: answer, headers });
        });
      },
    });
    const { page, frame } = visited;
    await waitFor(page, 'ready');
    await page.evaluate(() => window.frames[0]!.postMessage({ unknot: 1, type: 'open', place: 'splenius' }, '*'));
    await page.evaluate(() => window.frames[0]!.postMessage({ unknot: 9 }, '*'));
    await page.waitForTimeout(500);
    expect((await heard(page)).map(({ data }) => data.type)).toEqual(['ready']);
    expect(await frame().evaluate(() => window.location.hash)).toBe('#/rhomboids/left/knot');
    expect(faults(visited)).toEqual([`warning: A message from ${stranger} was not heard: embed.json does not list it.`]);
    await visited.close();
  });

  it('only the page right around the frame is heard, not another frame of the same site', async () => {
    bodies.set('/both', `<iframe src="${unknot}#/rhomboids/left/knot"></iframe><iframe src="/beside"></iframe>`);
    bodies.set('/beside', `<script>setInterval(() => top.frames[0].postMessage({ unknot: 1, type: 'open', place: 'splenius' }, '*'), 50)</script>`);
    const visited = await visit(`${clinic}/both`);
    await waitFor(visited.page, 'view', 'rhomboids');
    await visited.page.waitForTimeout(400);
    expect((await heard(visited.page)).map(({ data }) => data.type)).toEqual(['ready', 'view']);
    await visited.close();
  });

  it('the header says who may hold the page in a frame, from the same file; as shipped nobody else', async () => {
    const policy = async (address: string): Promise<string> => (await fetch(address)).headers.get('content-security-policy') ?? '';
    expect(await policy(unknot)).toContain(`; frame-ancestors 'self' ${clinic}`);
    expect(await policy(app.address())).toMatch(/; frame-ancestors 'self'$/);
    expect(await policy(app.address())).toContain("default-src 'self'");
    expect((await fetch(`${unknot}embed.js`, { headers: { Origin: 'https://clinic.example' } })).headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(unknot, { headers: { Origin: 'https://clinic.example' } })).headers.get('access-control-allow-origin')).toBeNull();

    for (const at of [`${clinic}/shipped`, `${stranger}/frame`]) {
      const visited = await visit(at);
      await visited.page.waitForTimeout(600);
      expect(await heard(visited.page), at).toEqual([]);
      expect(faults(visited).join(' ')).toContain('frame-ancestors');
      await visited.close();
    }
  });
});
