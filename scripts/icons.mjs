/**
 * `npm run icons`: the icons of the installed page, drawn from the mark in public/icon.svg on the paper of the page.
 *
 * A maskable icon may be cut to a circle of 80 % of its width, so its mark is smaller.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const { launchBrowser } = await import('./browser.mjs');

const paper = /--paper:\s*(#[0-9a-f]{6})/.exec(readFileSync(path.join(root, 'src/ui/tokens.css'), 'utf8'))[1];
const mark = readFileSync(path.join(root, 'public/icon.svg'), 'utf8');

/** `share` of the width that the mark takes; `round` corners as a share of it. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 0.72, round: 0.22 },
  { file: 'icon-512.png', size: 512, share: 0.72, round: 0.22 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.56, round: 0 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.7, round: 0 },
];

const browser = await launchBrowser();
for (const { file, size, share, round } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0;background:none}div{display:grid;place-items:center;width:${size}px;height:${size}px;background:${paper};border-radius:${round * size}px}svg{width:${share * size}px}</style><div>${mark}</div>`,
  );
  writeFileSync(path.join(root, 'public', file), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/${file}`);
}
await browser.close();
