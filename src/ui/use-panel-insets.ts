import { useEffect, type RefObject } from 'react';
import { appStore } from '#src/state/store.ts';

/** Room kept above the story's player for a caption of two lines, CSS pixels. */
const CAPTION_PIXELS = 56;
/** Room kept below the corners of a visit, CSS pixels. */
const HEAD_PIXELS = 96;

/**
 * Tells the store which part of the page panels leave free for the body, whenever they change size.
 *
 * A panel that is as wide as the page counts from below, others from their side.
 */
export function usePanelInsets(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (!page) return;
    const measure = (): void => {
      const whole = page.getBoundingClientRect();
      const panel = page.querySelector('.panel')?.getBoundingClientRect();
      // captions come and go over the picture: room is kept for one, so that none moves the camera
      const bars = [...page.querySelectorAll('.scrubber, .coach-bar, .move-bar, .rail, .tour-label')].map((element) => element.getBoundingClientRect().top);
      const dock = page.querySelector('.consult-dock')?.getBoundingClientRect();
      if (!panel && !dock) return;
      if (!panel) {
        // a visit: the body stands above the dock and what a chapter says
        const says = page.querySelector('.chapter-says')?.getBoundingClientRect();
        const top = Math.min(dock!.top, says?.height ? says.top : Infinity);
        // what is as wide as the page counts from above, what stands in the corners does not
        const head = page.querySelector('.path-bar')?.getBoundingClientRect();
        const free = { top: head && head.width > whole.width * 0.85 ? Math.round(head.bottom - whole.top + 8) : HEAD_PIXELS, right: 0, bottom: Math.round(Math.min(whole.height * 0.6, whole.bottom - top + 8)), left: 0 };
        const now = appStore.getState().insets;
        if (now.top !== free.top || now.right !== 0 || now.bottom !== free.bottom || now.left !== 0) appStore.getState().setInsets(free);
        return;
      }
      const across = panel.width > whole.width * 0.85;
      // from right to left the panel stands on the other side, and the tools where it stood
      const atLeft = panel.left + panel.right < whole.left + whole.right;
      const beside = across ? 0 : atLeft ? panel.right - whole.left : whole.right - panel.left;
      const barTop = Math.min(whole.bottom, ...bars.filter((top) => top > 0));
      const covered = Math.max(whole.bottom - barTop, across ? whole.bottom - panel.top : 0);
      const caption = page.querySelector('.scrubber') ? CAPTION_PIXELS : 0;
      const bottom = covered > 0 ? Math.min(whole.height * 0.78, covered + 16 + caption) : 0;
      const top = across ? 64 : 20;
      const tools = across ? 0 : 84;
      const [left, right] = atLeft ? [beside, tools] : [tools, beside];
      const now = appStore.getState().insets;
      const next = { top, right: Math.round(right), bottom: Math.round(bottom), left: Math.round(left) };
      if (now.top !== next.top || now.right !== next.right || now.bottom !== next.bottom || now.left !== next.left) {
        appStore.getState().setInsets(next);
      }
    };
    const observer = new ResizeObserver(measure);
    const watch = (): void => {
      observer.disconnect();
      observer.observe(page);
      page.querySelectorAll('.panel, .bottom-bar, .consult-dock, .chapter-says, .path-bar').forEach((element) => observer.observe(element));
      measure();
    };
    const children = new MutationObserver(watch);
    children.observe(page, { childList: true, subtree: true });
    watch();
    return () => {
      observer.disconnect();
      children.disconnect();
    };
  }, [root]);
}
