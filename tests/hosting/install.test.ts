import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { filesToKeep } from '../../hosting/service-worker.ts';

const read = (file: string): Buffer => readFileSync(new URL(`../../${file}`, import.meta.url));

interface Manifest {
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}
const manifest = JSON.parse(read('public/manifest.webmanifest').toString()) as Manifest;

describe('the installed page', () => {
  it('starts where it lies, in a window of its own, in the colors of the page', () => {
    expect(manifest).toMatchObject({ short_name: 'Unknot', lang: 'en', start_url: './', scope: './', display: 'standalone' });
    const paper = [...read('src/ui/tokens.css').toString().matchAll(/--paper: (#[0-9a-f]{6})/g)].map(([, color]) => color);
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper[0], paper[0]]);
    const page = read('index.html').toString();
    expect([...page.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, color]) => color)).toEqual(paper);
    expect(page).toContain('href="./manifest.webmanifest"');
  });

  it('has icons of the sizes that it names, and a mark that a round cut leaves whole', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes, purpose } of [...manifest.icons, { src: 'apple-touch-icon.png', sizes: '180x180', purpose: 'touch' }]) {
      const { width, height, data } = PNG.sync.read(read(`public/${src}`));
      expect(`${width}x${height}`, src).toBe(sizes);
      const colored = (x: number, y: number): boolean => data[(y * width + x) * 4]! - data[(y * width + x) * 4 + 2]! > 60;
      let marked = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (!colored(x, y)) continue;
          marked += 1;
          if (purpose === 'maskable') expect(Math.hypot(x - width / 2, y - height / 2)).toBeLessThan(0.4 * width);
        }
      }
      expect(marked / (width * height), src).toBeGreaterThan(0.05);
      if (purpose !== 'any') expect(data[3], `${src} has no holes`).toBe(255);
    }
  });
});

describe('the files that are kept', () => {
  const folder = (files: Readonly<Record<string, string | Buffer>>): string => {
    const made = mkdtempSync(path.join(os.tmpdir(), 'unknot-files-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
      writeFileSync(path.join(made, name), text);
    }
    return made;
  };

  it('are all that the page needs, and not what a clinic, a server or another site has', () => {
    const made = folder({ 'index.html': 'a', 'sw.js': '', '_headers': '', 'clinic.json': '{}', 'embed.js': '', 'embed.html': '', 'assets/a-1.glb': 'x', 'assets/embedded-1.js': 'x', 'assets/a.js.map': '' });
    expect(filesToKeep(made).map(({ url }) => url)).toEqual(['assets/a-1.glb', 'assets/embedded-1.js', 'index.html']);
    rmSync(made, { recursive: true });
  });

  it('are told apart by what is in them, and a hashed one is checked when it comes', () => {
    const [before, after] = ['a', 'b'].map((text) => {
      const made = folder({ 'index.html': text, 'assets/a-1.js': 'x' });
      const files = filesToKeep(made);
      rmSync(made, { recursive: true });
      return files;
    });
    expect(before![1]!.revision).not.toBe(after![1]!.revision);
    expect(before![0]).toEqual(after![0]);
    expect(before![0]).toMatchObject({ revision: null, integrity: expect.stringMatching(/^sha256-/) });
  });

  it('are never too large', () => {
    const made = folder({ 'assets/huge-1.glb': Buffer.alloc(4_000_001) });
    expect(() => filesToKeep(made)).toThrow(/huge-1\.glb/);
    rmSync(made, { recursive: true });
  });
});
