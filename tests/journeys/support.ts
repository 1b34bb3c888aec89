import { readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { hurtWord } from '#src/content/hurt-words.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TABLET = { width: 1180, height: 820 };
/** Software GL needs half of a tablet's time for it: for what looks the same on any screen. */
export const SMALL = { width: 800, height: 640 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest page with everything beside the body. */
export const LEAST_WIDE = { width: 1000, height: 720 };

/** Words on the console that say nothing about us: three's own notice about its clock, used by react-three-fiber. */
const EXPECTED_WARNINGS = [/THREE\.Clock/, /GPU stall due to ReadPixels/, /GroupMarkerNotSet/, /Service Worker registration blocked by Playwright/];

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, faults of the page, and requests to other origins. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Fragment and query, for example `?mode=test#/rhomboids/left/knot`. */
  readonly at?: string;
  readonly webgl?: boolean;
  /**
   * `first`: the lighter model stands in for the full one, which software GL draws in half the time. For journeys about the
   * page and not about the mesh.
   */
  readonly model?: 'full' | 'first';
  /** Runs before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Path of a built model under its hashed name. */
function builtModel(level: 'first' | 'full'): string {
  const folder = path.join(root, 'dist/assets');
  return path.join(folder, readdirSync(folder).find((name) => name.startsWith(`back-${level}-`))!);
}

/** The built app on a free port and browsers to visit it with. Use once at the top of a test file. */
export function useApp(): { visit(options?: VisitOptions): Promise<Visit>; address(): string } {
  let server: PreviewServer;
  let withGl: Browser | null = null;
  let withoutGl: Browser | null = null;
  let address = '';
  const launch = (flags: string[]): Promise<Browser> =>
    chromium.launch({
      ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : { channel: 'chromium' }),
      args: ['--no-sandbox', '--disable-background-networking', ...flags],
    });
  beforeAll(async () => {
    server = await preview({ root, logLevel: 'error', preview: { port: 4400, strictPort: false, open: false } });
    address = server.resolvedUrls!.local[0]!;
  });
  afterAll(async () => {
    await withGl?.close();
    await withoutGl?.close();
    await server.close();
  });
  return {
    address: () => address,
    async visit({ at = '', webgl = true, model = 'full', prepare, ...options } = {}) {
      const browser = webgl
        ? (withGl ??= await launch(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']))
        : (withoutGl ??= await launch(['--disable-gpu', '--disable-3d-apis']));
      const context = await browser.newContext({ viewport: TABLET, hasTouch: true, serviceWorkers: 'block', ...options });
      if (model === 'first') await context.route('**/back-full-*.glb', (route) => route.fulfill({ path: builtModel('first') }));
      await prepare?.(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (entry) => {
        if (!['error', 'warning'].includes(entry.type())) return;
        if (EXPECTED_WARNINGS.some((pattern) => pattern.test(entry.text()))) return;
        complaints.push(`${entry.type()}: ${entry.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
      });
      await page.goto(`${address}${at}`);
      return { page, context, complaints, close: () => context.close() };
    },
  };
}

/** Waits until `<html data-view>` says so. */
export async function waitForView(page: Page, view: 'loading' | '3d' | 'flat'): Promise<void> {
  await page.waitForFunction((wanted) => document.documentElement.dataset['view'] === wanted, view, { timeout: 60_000 });
  // the lighter model stands first; a journey goes on with the full one
  if (view === '3d') await page.waitForFunction(() => document.querySelector('canvas')?.dataset['level'] === 'full', null, { timeout: 60_000 });
}

/** Waits until the stage has drawn no frame for a while, and says that nothing moves. */
export async function waitForStill(page: Page): Promise<void> {
  let frames: string | undefined;
  for (let quiet = 0; quiet < 2; ) {
    await page.waitForFunction(() => document.querySelector('canvas')?.dataset['still'] === 'true', null, { timeout: 60_000 });
    // longer than half a frame of software GL: a frame that is on its way counts as movement
    await page.waitForTimeout(320);
    const now = await page.evaluate(() => document.querySelector('canvas')?.dataset['frames']);
    quiet = now === frames ? quiet + 1 : 0;
    frames = now;
  }
}

/** Ticks nothing on the screens of the safety check that stand or come, and says when they are behind. */
export async function tickNothing(page: Page): Promise<void> {
  for (let screen = 0; screen < 12 && (await page.locator('.hurt-progress').count()) > 0; screen += 1) {
    await page.getByRole('button', { name: hurtWord('check.none') }).click();
  }
}

/** Goes through the safety check where it stands before a chapter, with nothing ticked. */
export async function passCheck(page: Page): Promise<void> {
  await page.locator('.hurt-progress, .panel .lead').first().waitFor();
  await tickNothing(page);
  await page.locator('.panel .lead').first().waitFor();
}

/** What axe finds wrong with the page as it stands, or with parts of it, and where. */
export async function violations(page: Page, ...parts: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  for (const part of parts) axe.include(part);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The fragment without the keys behind the question mark. */
export const placeInUrl = (page: Page): string => new URL(page.url()).hash.split('?')[0]!;
