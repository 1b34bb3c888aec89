import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { consultWord } from '#src/content/consult-words.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { LANGUAGES } from '#src/content/languages.ts';
import { LISTED_MOVES, wordsOfMove, type MoveId } from '#src/content/move-words.ts';
import { loadWords } from '#src/content/words.ts';
import { LETTERS, LIMITS } from '#src/consult/plan.ts';
import { planFragment } from '#src/consult/plan-link.ts';
import { smallestDose } from '#src/consult/prefill.ts';
import { FULL_PLAN } from '#tests/consult/support/plans.ts';
import { LEAST_WIDE, PHONE, placeInUrl, useApp, violations, waitForStill, waitForView } from './support.ts';

const NOTE = 'Ask about the new pillow.';
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().tap();

async function markMuscle(page: Page, id: string): Promise<void> {
  await waitForStill(page);
  const point = await page.evaluate((wanted) => window.unknotTest!.screenPointOf(wanted), id);
  expect(point, id).not.toBeNull();
  await page.touchscreen.tap(point!.x, point!.y);
  await page.locator('.mark-card').waitFor();
}

describe('a visit', () => {
  const app = useApp();

  it('goes from marks to a printed plan by touch, and leaves nothing behind', async () => {
    const { page, complaints, close } = await app.visit({
      at: '?mode=consult&mode=test&quality=lowest#/',
      viewport: LEAST_WIDE,
      reducedMotion: 'reduce',
      prepare: async (context) => {
        await context.addInitScript(() => Object.assign(window, { print: () => Object.assign(window, { printed: document.querySelector('.handout')?.textContent }) }));
      },
    });
    await waitForView(page, '3d');
    const history = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: `${dockWord('region.neck-shoulder')}, ${dockWord('start.short')}` }).tap();
    await markMuscle(page, 'muscle.trapezius-upper.right');
    expect(await page.locator('.mark-row output').allTextContents(), 'the tap that made the mark pressed nothing of its card').toEqual([dockWord('mark.unset'), dockWord('mark.unset')]);
    await page.locator('.mark-row button').nth(1).tap();
    await tap(page, dockWord('mark.close'));
    await markMuscle(page, 'muscle.trapezius-middle.left');
    await tap(page, dockWord('mark.close'));
    expect(await page.locator('.mark-label').count()).toBe(2);
    await tap(page, dockWord('tool.undo'));
    expect(await page.locator('.mark-label').count()).toBe(1);
    await tap(page, dockWord('tool.redo'));
    expect(await page.locator('.mark-label').count()).toBe(2);

    for (const step of ['knot', 'release'] as const) {
      await page.locator('.dock-next').tap();
      await page.waitForFunction((chapter) => location.hash.endsWith(`/${chapter}`), step);
    }
    await tap(page, dockWord('plan'));
    await page.locator('.plan-edit').waitFor();
    await page.locator('.handout-stretch').nth(1).waitFor();
    await page.getByRole('radio', { name: consultWord('care.injection'), exact: true }).check();
    await page.getByLabel(dockWord('plan.note')).fill(NOTE);
    await page.keyboard.press('Escape');
    await page.locator('.plan-sheet').waitFor({ state: 'detached' });
    await tap(page, dockWord('plan'));
    expect(await page.getByLabel(dockWord('plan.note')).inputValue(), 'a note outlives a look at the body').toBe(NOTE);
    await tap(page, dockWord('plan.print'));
    const printed = await page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
    for (const words of ['Upper trapezius, right side', consultWord('did.injection.at', { marks: 'A' }), consultWord('call.now'), 'Call 911', NOTE]) expect(printed).toContain(words);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.handout h1').isVisible(), 'the page is on the paper').toBe(true);
    for (const screen of ['.consult-dock', '.consult-corner', '.tool-palette', '.plan-edit']) expect(await page.locator(screen).isVisible(), screen).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');

    await tap(page, dockWord('new'));
    await tap(page, dockWord('new.now'));
    await page.locator('.start-card').waitFor();
    expect(await page.locator('.mark-label').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#/');
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    expect(await page.evaluate(() => `${JSON.stringify({ ...localStorage, ...sessionStorage })}${document.cookie}`)).not.toMatch(/trapezius|mark|plan/i);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('Upper trapezius, right side');
    await tap(page, dockWord('plan'));
    expect(await page.getByLabel(dockWord('plan.note')).inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('marks where a finger rests, and opens a muscle where it taps', async () => {
    const { page, complaints, close } = await app.visit({ at: '?mode=consult&mode=test&quality=lowest#/', model: 'first', viewport: LEAST_WIDE, reducedMotion: 'reduce' });
    await waitForView(page, '3d');
    await tap(page, dockWord('start.free'));
    await waitForStill(page);
    const point = (await page.evaluate((wanted) => window.unknotTest!.screenPointOf(wanted), 'muscle.latissimus-dorsi.left'))!;
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await page.locator('.laser').waitFor();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.locator('.mark-card').waitFor();
    expect(await page.locator('.mark-label').count()).toBe(1);
    expect(placeInUrl(page)).toBe('#/');
    await tap(page, dockWord('mark.close'));
    await page.touchscreen.tap(point.x, point.y);
    await page.waitForFunction(() => location.hash.startsWith('#/latissimus-dorsi/left/'));
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws with a pen at once, and then leaves turning to fingers; palms are passed over', async () => {
    const { page, close } = await app.visit({ at: '?mode=consult&mode=test&quality=lowest#/', viewport: LEAST_WIDE, reducedMotion: 'reduce' });
    await waitForView(page, '3d');
    await tap(page, dockWord('start.free'));
    await waitForStill(page);
    const strokes = (): Promise<number> => page.locator('[data-stroke]').count();
    const drag = (type: string, width: number): Promise<void> =>
      page.evaluate(
        ([pointerType, size]) => {
          const stage = document.querySelector('.stage canvas')!;
          const box = stage.getBoundingClientRect();
          const send = (name: string, n: number): void => {
            const init = { pointerId: 7, pointerType, width: size, height: size, isPrimary: true, bubbles: true, cancelable: true, clientX: box.left + box.width / 2 - 60 + 12 * n, clientY: box.top + box.height * 0.4, button: 0, buttons: 1 } as PointerEventInit;
            stage.dispatchEvent(new PointerEvent(name, init));
          };
          send('pointerdown', 0);
          for (let n = 1; n <= 10; n++) send('pointermove', n);
          send('pointerup', 10);
        },
        [type, width] as const,
      );
    await drag('pen', 1);
    expect(await strokes()).toBe(1);
    // a hand that lies there does not keep the pen from drawing
    await page.evaluate(() => {
      const stage = document.querySelector('.stage canvas')!;
      const box = stage.getBoundingClientRect();
      const resting = { pointerId: 3, pointerType: 'touch', width: 12, height: 12, bubbles: true, clientX: box.left + box.width / 2 - 90, clientY: box.top + box.height * 0.5, buttons: 1 };
      stage.dispatchEvent(new PointerEvent('pointerdown', resting));
    });
    await drag('pen', 1);
    expect(await strokes(), 'a pen beside a finger').toBe(2);
    await page.evaluate(() => document.querySelector('.stage canvas')!.dispatchEvent(new PointerEvent('pointerup', { pointerId: 3, pointerType: 'touch', bubbles: true })));
    await tap(page, dockWord('tool.undo'));
    await tap(page, dockWord('tool.draw'));
    await drag('touch', 90);
    expect(await strokes(), 'a palm').toBe(1);
    await drag('touch', 12);
    expect(await strokes(), 'a finger, now that there is a pen').toBe(1);
    await drag('mouse', 1);
    expect(await strokes(), 'a mouse').toBe(2);
    await drag('pen', 1);
    expect(await strokes()).toBe(3);
    await tap(page, dockWord('tool.undo'));
    await tap(page, dockWord('tool.undo'));
    expect(await strokes()).toBe(1);
    await tap(page, dockWord('plan'));
    await page.locator('.handout-back path.muscle').first().waitFor();
    expect(await page.locator('.handout-back path.stroke').getAttribute('d'), 'the line is on the paper too').toMatch(/^M[\d.]+ [\d.]+L/);
    await page.keyboard.press('Escape');
    await tap(page, dockWord('tool.erase'));
    await drag('touch', 12);
    expect(await strokes(), 'the eraser went over it').toBe(0);
    await tap(page, dockWord('tool.undo'));
    expect(await strokes()).toBe(1);
    await close();
  });

  it('is found from the start page, and left for it, in the language that is spoken', async () => {
    const { page, complaints, close } = await app.visit({ at: '?lang=es#/', webgl: false });
    await page.getByRole('link', { name: /^Para profesionales/ }).tap();
    await page.locator('.start-card').getByText('¿De qué trata esta consulta?').waitFor();
    await page.getByRole('link', { name: 'Volver al inicio' }).tap();
    await page.locator('.panel.home').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(complaints).toEqual([]);
    await close();
  });

  for (const [what, viewport] of [
    ['a tablet', LEAST_WIDE],
    ['a phone', PHONE],
  ] as const) {
    it(`has no axe violations from the start to the plan, on ${what}`, async () => {
      const { page, close } = await app.visit({ at: '?mode=consult#/', webgl: false, viewport });
      await page.locator('.start-card').waitFor();
      expect(await violations(page), 'start').toEqual([]);
      await page.getByRole('button', { name: `${dockWord('region.shoulder-blade')}, ${dockWord('start.long')}` }).tap();
      await tap(page, dockWord('tool.list'));
      await page.locator('.mark-list').waitFor();
      expect(await violations(page), 'list').toEqual([]);
      await page.locator('.mark-list').getByRole('button', { name: /^Rhomboids, Right/ }).tap();
      await page.locator('.mark-card').waitFor();
      expect(await violations(page), 'card of a mark').toEqual([]);
      await page.locator('.dock-next').tap();
      await page.locator('.chapter-says').waitFor();
      expect(await violations(page), 'chapter').toEqual([]);
      await tap(page, dockWord('plan'));
      await page.locator('.handout-stretch').first().waitFor();
      expect(await violations(page), 'plan').toEqual([]);
      await close();
    });
  }

  it('is mirrored for the other hand, locked, and covered', async () => {
    const { page, close } = await app.visit({ at: '?mode=consult#/', webgl: false });
    await page.locator('.start-card').waitFor();
    await tap(page, dockWord('hand.left'));
    await page.locator('.consult.hand-left').waitFor();
    await tap(page, dockWord('lock'));
    expect(await page.getByRole('button', { name: dockWord('locked') }).getAttribute('aria-pressed')).toBe('true');
    await tap(page, dockWord('curtain'));
    await page.locator('.curtain[open]').waitFor();
    await tap(page, dockWord('curtain.lift'));
    await page.locator('.curtain').waitFor({ state: 'detached' });
    await close();
  });

  it('on a shared tablet counts down when nobody is there, stays for who is, and then leaves nothing', async () => {
    const { page, complaints, close } = await app.visit({
      at: '?mode=consult#/',
      webgl: false,
      prepare: async (context) => {
        await context.route('**/clinic.json', (route) => route.fulfill({ json: { kioskMinutes: 1, pathway: 'buttock' } }));
        await context.clock.install();
      },
    });
    await page.locator('.start-card').waitFor();
    await page.locator('.start-card li').first().getByText(dockWord('region.buttock')).waitFor();
    await page.getByRole('button', { name: `${dockWord('region.buttock')}, ${dockWord('start.short')}` }).tap();
    await tap(page, dockWord('tool.list'));
    await page.locator('.mark-list').getByRole('button', { name: /^Piriformis, Left/ }).tap();
    await tap(page, dockWord('mark.close'));
    expect(await page.locator('.mark-label').count()).toBe(1);

    await page.clock.runFor(45_000);
    await page.getByText(dockWord('idle.title')).waitFor();
    await tap(page, dockWord('idle.stay'));
    expect(await page.locator('.mark-label').count(), 'who is there loses nothing').toBe(1);
    await page.clock.runFor(30_000);
    expect(await page.getByText(dockWord('idle.title')).count()).toBe(0);
    await page.clock.runFor(35_000);
    await page.locator('.start-card').waitFor();
    expect(await page.locator('.mark-label').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a visit that is to be kept', () => {
  const app = useApp();
  const KEPT = 'unknot.visit';

  it('is there after a reload, says so, and goes with the patient, in every tab', async () => {
    const { page, context, complaints, close } = await app.visit({ at: '?mode=consult#/', webgl: false });
    await page.getByRole('button', { name: `${dockWord('region.low-back')}, ${dockWord('start.short')}` }).tap();
    await tap(page, dockWord('tool.list'));
    await page.locator('.mark-list').getByRole('button', { name: /^Quadratus lumborum, Left/ }).tap();
    await tap(page, dockWord('mark.close'));
    expect(await page.evaluate((key) => localStorage.getItem(key), KEPT), 'nothing unless asked for').toBeNull();
    await tap(page, dockWord('plan'));
    await page.getByRole('checkbox', { name: dockWord('keep') }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByText(dockWord('keep.back')).waitFor();
    expect(await page.locator('.mark-label').count()).toBe(1);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText(dockWord('keep.back')).waitFor();

    await tap(page, dockWord('new'));
    await tap(page, dockWord('new.now'));
    expect(await page.evaluate((key) => localStorage.getItem(key), KEPT)).toBeNull();
    await expect.poll(() => other.locator('.mark-label').count(), { message: 'the other tab' }).toBe(0);
    await page.reload();
    await page.locator('.start-card').waitFor();
    expect(await page.locator('.mark-label').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not, where the device is full: it says so, and goes on', async () => {
    const { page, complaints, close } = await app.visit({
      at: '?mode=consult#/',
      webgl: false,
      prepare: async (context) => {
        await context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
      },
    });
    await tap(page, dockWord('start.free'));
    await tap(page, dockWord('plan'));
    const keep = page.getByRole('checkbox', { name: dockWord('keep') });
    await keep.tap();
    await page.getByText(dockWord('keep.denied')).waitFor();
    expect(await keep.isChecked()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a plan in a link', () => {
  const app = useApp();
  const LINK = '#/?p=1.lAAvf.mAABHFAB0q.mBEAELAJ4D.cCBAV.vACV3.sAABAPCBeb.sAHCACFBDG.hJKLBCgq.zZktK';

  it('opens the page that went home, and each muscle of it', async () => {
    const { page, complaints, close } = await app.visit({ at: LINK, webgl: false });
    await page.locator('.handout').waitFor();
    expect(await page.locator('.handout').textContent()).toContain('Upper trapezius, right side');
    await page.getByRole('button', { name: dockWord('mark.name', { letter: 'B', name: 'Rhomboids', side: 'left' }) }).tap();
    await page.waitForFunction(() => location.hash === '#/rhomboids/left/meet');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('is one page or two on paper, with the longest moves and note, in %s', async (language) => {
    await loadWords('moves');
    const wordy = (id: MoveId): number => JSON.stringify([wordsOfMove(id)?.steps, wordsOfMove(id)?.text.cautions]).length;
    const moves = [...LISTED_MOVES].toSorted((a, b) => wordy(b) - wordy(a)).slice(0, LIMITS.stretches);
    const plan = { ...FULL_PLAN, care: { kind: 'steroid', at: LETTERS } as const, stretches: moves.map((id) => smallestDose(id, 'right')) };
    for (const [what, full] of [['long', plan], ['full', FULL_PLAN]] as const) {
      const { page, close } = await app.visit({ at: `?mode=consult&lang=${language}${planFragment(full)}`, webgl: false });
      await page.locator('.dock-side button').nth(1).tap();
      await page.locator('.plan-edit textarea').fill('Breathe out, and let go. '.repeat(20).slice(0, LIMITS.note));
      await page.locator('.handout-stretch .phase-pictures').nth(LIMITS.stretches - 1).waitFor();
      for (const format of ['A4', 'Letter']) {
        const paper = await page.pdf({ format });
        expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, `${what}, ${format}`).toBeLessThanOrEqual(2);
      }
      await close();
    }
  });

  it('goes on in a visit, where a clinician opens it again', async () => {
    const { page, complaints, close } = await app.visit({ at: LINK, webgl: false });
    const history = await page.evaluate(() => window.history.length);
    await page.getByRole('link', { name: dockWord('plan.visit') }).tap();
    await page.locator('.consult-dock').waitFor();
    await page.getByText(dockWord('plan.opened')).waitFor();
    expect(await page.locator('.mark-label').count()).toBe(2);
    expect(new URL(page.url()).hash, 'the plan has left the address').toBe('#/');
    expect(await page.evaluate(() => window.history.length), 'and the history').toBe(history);
    await tap(page, dockWord('plan'));
    await page.locator('.handout').waitFor();
    expect(await page.locator('.handout').textContent()).toContain('Upper trapezius, right side');
    expect(complaints).toEqual([]);
    await close();
  });

  it('that is damaged or newer says so in one sentence and opens what it can', async () => {
    const { page, close } = await app.visit({ at: LINK.replace('mBEAELAJ4D', 'mBEAELAX4D'), webgl: false });
    await page.getByText(consultWord('notice.damaged')).waitFor();
    expect(await page.locator('.handout').textContent()).toContain('Upper trapezius, right side');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, LINK.replace('p=1.', 'p=9.'));
    await page.getByText(consultWord('notice.newer')).waitFor();
    await close();
  });
});
