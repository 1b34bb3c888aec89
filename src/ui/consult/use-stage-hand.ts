import { useEffect, type RefObject } from 'react';
import { placeOf, isUnit } from '#src/anatomy/places.ts';
import { LIMITS, onGrid } from '#src/consult/plan.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { consultStore, type Stroke, type StrokePoint } from '#src/state/consult.ts';
import { stageHand, stagePoints } from '#src/state/stage-points.ts';
import { appStore } from '#src/state/store.ts';
import { strokeAt } from './lines-on-page.ts';

/** A touch broader than this is a palm, CSS pixels. */
const PALM_PIXELS = 40;
/** Points of a line are at least this far apart on the page, CSS pixels. */
const STEP_PIXELS = 5;
/** A finger that moved less has tapped. */
const TAP_PIXELS = 10;
/** A line is taken off by a touch so near to it, CSS pixels. */
const ERASE_PIXELS = 20;
/** The other end of a pen, as a bit of `buttons`. */
const PEN_ERASER = 32;
/** A finger that looks around and rests so long on the body marks it, ms. */
const HOLD_MS = 550;
/** The click that ends a tap comes within this time, ms; where none comes, the tap counts all the same. */
const CLICK_MS = 350;

/** What turns or zooms the body as well. */
const seenByCamera = (does: string): boolean => does === 'mark' || does === 'look';

/**
 * What touches on the body do during a visit: marks, lines and the pointing light, by finger or pen; else they look around, and a finger that rests marks.
 *
 * The first touch of a pen makes the pen draw and fingers turn the body. Palms and, while the pen is down, all fingers are
 * passed over. Takes an event before the camera hears of it.
 *
 * @param live the line that is being drawn @param light where the pointing light is, moved without React
 */
export function useStageHand(stage: () => HTMLElement | null, live: RefObject<Stroke | null>, light: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage();
    if (!element) return;
    let busy: { readonly id: number; readonly does: 'look' | 'mark' | 'draw' | 'erase' | 'point' | 'nothing'; readonly x: number; readonly y: number; lastX: number; lastY: number } | null = null;
    let points: StrokePoint[] = [];
    let put: (() => void) | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let holding: ReturnType<typeof setTimeout> | undefined;

    const add = (x: number, y: number): void => {
      const under = stagePoints.under(x, y, false);
      if (!under) return;
      points = [...points, { structure: under.structure, at: onGrid(under.at) }];
      live.current = { id: -1, ink: consultStore.getState().ink, points };
      stagePoints.tell();
    };
    const erase = (x: number, y: number): void => {
      const box = element.getBoundingClientRect();
      const found = strokeAt(consultStore.getState().strokes, x - box.left, y - box.top, ERASE_PIXELS);
      if (found) consultStore.getState().eraseStroke(found.id);
    };
    const shine = (x: number, y: number, on: boolean): void => {
      const dot = light.current;
      if (!dot) return;
      const box = element.getBoundingClientRect();
      dot.hidden = !on;
      dot.style.transform = `translate(${x - box.left}px, ${y - box.top}px)`;
    };
    /** The finger marks nothing any more; the camera, which saw it come down, goes on with it. */
    const leaveToCamera = (): void => {
      busy = null;
      clearTimeout(holding);
      shine(0, 0, false);
    };
    const down = (event: PointerEvent): void => {
      const { tool, locked, pen, sawPen } = consultStore.getState();
      const isPen = event.pointerType === 'pen';
      if (isPen && !pen) sawPen();
      const palm = event.pointerType === 'touch' && Math.max(event.width, event.height) > PALM_PIXELS;
      if (!palm && busy && seenByCamera(busy.does)) {
        leaveToCamera();
        // a second finger: they turn or zoom the body together, and mark nothing; a pen comes before a finger that rests
        if (!isPen) return;
      }
      if (palm || busy) {
        event.stopPropagation();
        return;
      }
      const erases = (isPen && (event.buttons & PEN_ERASER) !== 0) || tool === 'erase';
      // a pen draws whenever it is not told otherwise; once there is one, fingers leave drawing to it
      const draws = isPen ? tool !== 'mark' && tool !== 'point' : tool === 'draw' && (event.pointerType === 'mouse' || !pen);
      const does = locked ? 'nothing' : erases ? 'erase' : draws ? 'draw' : tool === 'mark' || tool === 'point' ? tool : 'look';
      if (!seenByCamera(does)) event.stopPropagation();
      const { clientX: x, clientY: y } = event;
      busy = { id: event.pointerId, does, x, y, lastX: x, lastY: y };
      if (does === 'draw') add(x, y);
      if (does === 'erase') erase(x, y);
      if (does === 'point') shine(x, y, true);
      if (does === 'look') {
        clearTimeout(holding);
        holding = setTimeout(() => {
          if (!busy || !stagePoints.under(x, y, true)) return;
          // from here on it is a tap of the marking tool, not one that opens a muscle
          busy = { ...busy, does: 'mark' };
          stageHand.takesTaps = true;
          shine(x, y, true);
        }, HOLD_MS);
      }
    };
    const move = (event: PointerEvent): void => {
      if (!busy || event.pointerId !== busy.id) return;
      const { clientX: x, clientY: y } = event;
      if (!seenByCamera(busy.does)) event.stopPropagation();
      if (busy.does === 'look' && Math.hypot(x - busy.x, y - busy.y) >= TAP_PIXELS) leaveToCamera();
      if (busy?.does === 'point') shine(x, y, true);
      if (busy?.does === 'erase') erase(x, y);
      if (busy?.does === 'draw' && Math.hypot(x - busy.lastX, y - busy.lastY) >= STEP_PIXELS) {
        add(x, y);
        busy.lastX = x;
        busy.lastY = y;
      }
    };
    const end = (event: PointerEvent, kept: boolean): void => {
      if (!busy || event.pointerId !== busy.id) return;
      const { does, x, y } = busy;
      leaveToCamera();
      const tapped = Math.hypot(event.clientX - x, event.clientY - y) < TAP_PIXELS;
      // the camera saw the finger come down on a mark, and must see it go
      if (!seenByCamera(does)) event.stopPropagation();
      if (does === 'draw') {
        const drawn = points;
        points = [];
        live.current = null;
        if (kept) consultStore.getState().addStroke(consultStore.getState().ink, drawn);
        stagePoints.tell();
      }
      if (does === 'mark' && kept && tapped) {
        const { clientX, clientY } = event;
        const under = stagePoints.under(clientX, clientY, true);
        const found = under ? placeOf(under.structure) : null;
        // the card of a mark must not stand under the finger before its click is over: it would press a button of the card
        clearTimeout(waiting);
        put = (): void => {
          put = null;
          clearTimeout(waiting);
          tools();
          if (!under) return;
          // the body, but no muscle that has a story here
          if (!found || !isUnit(found.place)) appStore.getState().setNotice(dockWord('mark.none'));
          else if (consultStore.getState().plan.marks.length >= LIMITS.marks) appStore.getState().setNotice(dockWord('tool.mark.full'));
          else consultStore.getState().putMark({ unit: found.place, side: found.side, spot: { kind: 'free', at: onGrid(under.at) }, strength: null, pain: null });
        };
        waiting = setTimeout(put, CLICK_MS);
      } else if (does === 'mark') tools();
    };
    const click = (): void => put?.();
    const up = (event: PointerEvent): void => end(event, true);
    const cancel = (event: PointerEvent): void => end(event, false);
    const tools = (): void => {
      const { tool, locked } = consultStore.getState();
      stageHand.takesTaps = locked || tool !== 'look';
    };
    tools();
    const leave = consultStore.subscribe(tools);
    const options = { capture: true };
    element.addEventListener('pointerdown', down, options);
    // after all listeners of the stage: a click that they hear is over
    element.addEventListener('click', click);
    window.addEventListener('pointermove', move, options);
    window.addEventListener('pointerup', up, options);
    window.addEventListener('pointercancel', cancel, options);
    return () => {
      leave();
      clearTimeout(waiting);
      leaveToCamera();
      live.current = null;
      element.removeEventListener('click', click);
      stageHand.takesTaps = false;
      element.removeEventListener('pointerdown', down, options);
      window.removeEventListener('pointermove', move, options);
      window.removeEventListener('pointerup', up, options);
      window.removeEventListener('pointercancel', cancel, options);
    };
  }, [stage, live, light]);
}
