import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#src/math/seeded-random.ts';
import { PLACE_IDS } from '#src/anatomy/places.ts';
import { formatPlan } from '#src/consult/plan-link.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { FULL_PLAN } from '#tests/consult/support/plans.ts';
import { SMALL, useApp, waitForView, type Visit } from './support.ts';

/** `npm run fuzz` sets these; a plain test runs a short slice. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const ACTIONS = Number(process.env['FUZZ_ACTIONS'] ?? 2000);
const ACTIONS_3D = Number(process.env['FUZZ_ACTIONS_3D'] ?? 300);
const LINKS = Number(process.env['FUZZ_LINKS'] ?? 40);
/** The page must stand after so many actions, each time. */
const ROUND = 50;
/** A page that takes longer for one action is stuck, ms. */
const ANSWER_MS = 60_000;
/** Growth of the heap from the middle to the end that says: something is never let go, bytes. */
const MOST_GROWTH = 12_000_000;

const KEYS = ['Tab', 'Tab', 'Tab', 'Enter', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', '/', '?', 'a', '5', 'Shift+Tab'];
const STARTS = ['?mode=test#/', '?mode=test&mode=consult#/', '?mode=test#/hurt', '?mode=test&lang=es#/rhomboids/left/knot', '?mode=test#/trapezius-upper/right/stretch'];

/** Software GL takes its time by the pixel. */
const TINY = { width: 480, height: 400 };

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Links to another page, the visit among them, printing and saving would leave this one: they are not what is tried here. */
const STAY = `
  const pageOf = (url) => url.split('#')[0];
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || (pageOf(link.href) === pageOf(location.href) && !link.target && !link.download)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  window.print = () => undefined;
`;

/** @throws when it takes longer than a page may, with what was done before */
async function answered<Result>(doing: Promise<Result>, before: () => string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ANSWER_MS / 1000} s, after ${before()}`)), ANSWER_MS);
  });
  try {
    return await Promise.race([doing, stuck]);
  } finally {
    clearTimeout(timer);
  }
}

/** Two fingers come down, go their ways in a few steps, and leave, or are taken away by the system. */
async function twoFingers(touch: CDPSession, random: Random, width: number, height: number): Promise<string> {
  const point = (): { x: number; y: number } => ({ x: Math.floor(random() * width), y: Math.floor(random() * height) });
  const [from, to] = [[point(), point()] as const, [point(), point()] as const];
  const send = (type: string, touchPoints: readonly object[]) => touch.send('Input.dispatchTouchEvent', { type, touchPoints } as Parameters<typeof touch.send<'Input.dispatchTouchEvent'>>[1]);
  // the second finger comes a moment later, as fingers do
  await send('touchStart', [{ ...from[0], id: 1 }]);
  await send('touchStart', from.map((at, id) => ({ ...at, id: id + 1 })));
  for (const share of [0.4, 1]) {
    await send('touchMove', from.map((at, id) => ({ x: Math.round(at.x + share * (to[id]!.x - at.x)), y: Math.round(at.y + share * (to[id]!.y - at.y)), id: id + 1 })));
  }
  const ends = random() < 0.8 ? 'touchEnd' : 'touchCancel';
  await send(ends, []);
  return `two fingers ${JSON.stringify(from)} to ${JSON.stringify(to)}, ${ends}`;
}

/** One random thing that a hand may do. Says what it did. */
async function act(page: Page, touch: CDPSession, random: Random): Promise<string> {
  const { width, height } = page.viewportSize()!;
  const x = Math.floor(random() * width);
  const y = Math.floor(random() * height);
  const roll = random();
  if (roll < 0.3) {
    await page.touchscreen.tap(x, y);
    return `tap ${x} ${y}`;
  }
  if (roll < 0.36) return twoFingers(touch, random, width, height);
  if (roll < 0.57) {
    // what can be tapped, for points alone would mostly meet the body
    const at = await page.evaluate((share) => {
      const all = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button, summary, input, a[href]')].filter((one) => one.checkVisibility());
      const box = all[Math.floor(share * all.length)]?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, random());
    if (at && at.x >= 0 && at.y >= 0 && at.x < width && at.y < height) await page.touchscreen.tap(at.x, at.y);
    return `tap on a control at ${at?.x} ${at?.y}`;
  }
  if (roll < 0.7) {
    const to = { x: Math.floor(random() * width), y: Math.floor(random() * height) };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    return `drag ${x} ${y} to ${to.x} ${to.y}`;
  }
  if (roll < 0.95) {
    const key = pick(random, KEYS);
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (roll < 0.97) {
    await page.setViewportSize({ width: height, height: width });
    return 'turn';
  }
  if (roll < 0.985) {
    // never behind our first page: there is nothing of ours
    await page.evaluate(() => {
      if ((window.navigation?.currentEntry?.index ?? 0) > 0) history.back();
    });
    return 'back';
  }
  await page.mouse.wheel(0, 400);
  return 'wheel';
}

const heapOf = async ({ context, page }: Visit): Promise<number> => {
  const tools = await context.newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize;
};

/** Something to read and to do stands on the page, and it answers. */
async function expectStands(page: Page, after: string): Promise<void> {
  expect(page.url(), after).not.toBe('about:blank');
  const stands = await page.evaluate(() => ({ text: document.body.innerText.trim().length, controls: document.querySelectorAll('button').length }));
  expect(stands.text, after).toBeGreaterThan(40);
  expect(stands.controls, after).toBeGreaterThan(1);
}

describe('whatever a hand does', () => {
  const app = useApp();

  const play = async (start: string, count: number, webgl: boolean, seed: number): Promise<void> => {
    const random = createRandom(seed);
    const visit = await app.visit({
      at: webgl ? start.replace('?', '?quality=lowest&') : start,
      webgl,
      model: 'first',
      viewport: webgl ? TINY : SMALL,
      // one body plays its stories, the other stands still between steps, as people have set their devices
      reducedMotion: webgl && start.includes('consult') ? 'reduce' : 'no-preference',
      prepare: async (context) => {
        await context.addInitScript(STAY);
      },
    });
    const { page, context, complaints, close } = visit;
    const touch = await context.newCDPSession(page);
    await waitForView(page, webgl ? '3d' : 'flat');
    const done: string[] = [];
    let middle = 0;
    for (let n = 1; n <= count; n += 1) {
      done.push(await answered(act(page, touch, random), () => `${start}, seed ${seed}: ${done.slice(-12).join('; ')}`));
      if (complaints.length > 0) break;
      if (n % ROUND === 0) await expectStands(page, `${start}, seed ${seed}: ${done.slice(-ROUND).join('; ')}`);
      if (n === Math.ceil(count / 2)) middle = await heapOf(visit);
    }
    const last = `${start}, seed ${seed}, after ${done.slice(-12).join('; ')}`;
    expect(complaints, last).toEqual([]);
    expect((await heapOf(visit)) - middle, `${start}, seed ${seed}: bytes of growth`).toBeLessThan(MOST_GROWTH);
    // not stuck: out of every sheet, the start is there again
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator(start.includes('consult') ? '.consult-dock' : '.panel.home h1').waitFor();
    expect(complaints, last).toEqual([]);
    await close();
  };

  for (const [index, start] of STARTS.entries()) {
    it(`the page of the picture stands: ${start}`, { timeout: 1_800_000 }, () => play(start, Math.ceil(ACTIONS / STARTS.length), false, SEED + index));
  }
  for (const [index, start] of STARTS.slice(0, 2).entries()) {
    it(`the page of the body stands: ${start}`, { timeout: 1_800_000 }, () => play(start, Math.ceil(ACTIONS_3D / 2), true, SEED + 100 + index));
  }
});

describe('whatever a link says', () => {
  const app = useApp();

  it(`a page with words and a way on opens: ${LINKS} links`, { timeout: 1_800_000 }, async () => {
    const random = createRandom(SEED + 500);
    const { page, complaints, close } = await app.visit({ webgl: false, viewport: SMALL });
    for (let n = 0; n < LINKS; n += 1) {
      const good =
        n % 2 === 0
          ? `#/?p=${formatPlan(FULL_PLAN)}`
          : `#/${pick(random, PLACE_IDS)}/${pick(random, ['left', 'right'])}/${pick(random, CHAPTER_IDS)}?at=0.4&care=injection&show=help&tour=short.3`;
      let text = good;
      for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
        const at = 1 + Math.floor(random() * (text.length - 1));
        text = text.slice(0, at) + pick(random, ['', '%', '%E0', 'z', '/', '?', '&', '=', '😀', '<', '9'.repeat(30), '.']) + text.slice(at + Math.floor(random() * 3));
      }
      await page.goto(`${app.address()}?n=${n}${text}`);
      await page.waitForFunction(() => document.querySelector('h1') !== null, null, { timeout: 20_000 });
      await expectStands(page, text);
      expect(complaints, text).toEqual([]);
    }
    await close();
  });
});
