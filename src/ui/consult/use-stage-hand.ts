import { useEffect, type RefObject } from 'react';
import { placeOf, isUnit } from '#src/anatomy/places.ts';
import { onGrid } from '#src/consult/plan.ts';
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
/** The click that ends a tap comes within this time, ms; where none comes, the tap counts all the same. */
const CLICK_MS = 350;

/**
 * What touches on the body do during a visit: marks, lines and the pointing light, by finger or pen; else they look around.
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
    let busy: { readonly id: number; readonly does: 'mark' | 'draw' | 'erase' | 'point' | 'nothing'; readonly x: number; readonly y: number; lastX: number; lastY: number } | null = null;
    let points: StrokePoint[] = [];
    let put: (() => void) | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;

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
    const down = (event: PointerEvent): void => {
      const { tool, locked, pen, sawPen } = consultStore.getState();
      const isPen = event.pointerType === 'pen';
      if (isPen && !pen) sawPen();
      const palm = event.pointerType === 'touch' && Math.max(event.width, event.height) > PALM_PIXELS;
      // a second finger: they turn or zoom the body together, and mark nothing
      if (!palm && !isPen && busy?.does === 'mark') {
        busy = null;
        return;
      }
      if (palm || busy) {
        event.stopPropagation();
        return;
      }
      const erases = (isPen && (event.buttons & PEN_ERASER) !== 0) || tool === 'erase';
      const draws = isPen && tool !== 'mark' && tool !== 'point' ? true : tool === 'draw' && (isPen || !consultStore.getState().pen);
      const does = locked ? 'nothing' : erases ? 'erase' : draws ? 'draw' : tool === 'mark' ? 'mark' : tool === 'point' ? 'point' : null;
      if (!does) return;
      if (does !== 'mark') event.stopPropagation();
      const { clientX: x, clientY: y } = event;
      busy = { id: event.pointerId, does, x, y, lastX: x, lastY: y };
      if (does === 'draw') add(x, y);
      if (does === 'erase') erase(x, y);
      if (does === 'point') shine(x, y, true);
    };
    const move = (event: PointerEvent): void => {
      if (!busy || event.pointerId !== busy.id) return;
      const { clientX: x, clientY: y } = event;
      if (busy.does !== 'mark') event.stopPropagation();
      if (busy.does === 'point') shine(x, y, true);
      if (busy.does === 'erase') erase(x, y);
      if (busy.does === 'draw' && Math.hypot(x - busy.lastX, y - busy.lastY) >= STEP_PIXELS) {
        add(x, y);
        busy.lastX = x;
        busy.lastY = y;
      }
    };
    const end = (event: PointerEvent, kept: boolean): void => {
      if (!busy || event.pointerId !== busy.id) return;
      const { does, x, y } = busy;
      busy = null;
      const tapped = Math.hypot(event.clientX - x, event.clientY - y) < TAP_PIXELS;
      // the camera saw the finger come down on a mark, and must see it go
      if (does !== 'mark') event.stopPropagation();
      if (does === 'point') shine(0, 0, false);
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
          // the body, but no muscle that has a story here
          if (under && !(found && isUnit(found.place))) appStore.getState().setNotice(dockWord('mark.none'));
          if (under && found && isUnit(found.place)) consultStore.getState().putMark({ unit: found.place, side: found.side, spot: { kind: 'free', at: onGrid(under.at) }, strength: null, pain: null });
        };
        waiting = setTimeout(put, CLICK_MS);
      }
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
      live.current = null;
      shine(0, 0, false);
      element.removeEventListener('click', click);
      stageHand.takesTaps = false;
      element.removeEventListener('pointerdown', down, options);
      window.removeEventListener('pointermove', move, options);
      window.removeEventListener('pointerup', up, options);
      window.removeEventListener('pointercancel', cancel, options);
    };
  }, [stage, live, light]);
}
