/**
 * Finds a Chromium-like browser for the tests, or gets one.
 *
 * Order: CHROME_PATH, a system Chrome, Chromium or Edge, Playwright's own if it is there, Playwright's download,
 * Debian's package when we are root.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, stop } from './dependencies.mjs';

const SYSTEM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(String(folder), 'Google/Chrome/Application/chrome.exe'),
      path.join(String(folder), 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** @returns {Promise<string | null>} path of a browser that is already there */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const system = (SYSTEM_PATHS[process.platform] ?? []).find((candidate) => existsSync(candidate));
  if (system) return system;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** @returns {Promise<string | null>} path of a browser, fetched if need be; null when none can be had */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No browser found; fetching one ...');
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const fetched = await findBrowser();
  if (fetched) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  }
  return findBrowser();
}

/** Starts the browser without a window, with WebGL in software so that every machine draws the same. Stops with a sentence when there is none. */
export async function launchBrowser() {
  const executablePath = (await ensureBrowser()) ?? stop('No browser could be found or fetched; this command needs one.');
  const { chromium } = await import('playwright');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'] });
}

/** Builds the app, serves it on a free port and starts a browser to look at it. */
export async function openBuiltApp() {
  const { build, preview } = await import('vite');
  const browser = await launchBrowser();
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, logLevel: 'error', preview: { port: 4500, strictPort: false } });
  return {
    browser,
    address: server.resolvedUrls.local[0],
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
