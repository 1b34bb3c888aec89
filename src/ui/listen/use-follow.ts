import { useEffect, type RefObject } from 'react';
import type { SpokenPiece } from '#src/explain/read-aloud.ts';
import type { Reader } from '#src/state/read-aloud.ts';
import { prefersStills } from '../tell-story.ts';
import { findText } from './find-text.ts';
import { createMarks, rangeOf } from './marks.ts';

/** Room kept between what is read and the edges of its box, CSS pixels. */
const EDGE = 20;
/** How far down the box it is put when it has to be brought in. */
const SHARE = 0.25;

/** Marks what is read in a box that scrolls, and keeps it in sight. */
export function useFollow({ reading }: Reader, pieces: readonly SpokenPiece[], scope: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const marks = createMarks();
    let at = -1;
    let node: Text | null = null;
    const follow = (): void => {
      const { status, piece, word } = reading.getState();
      const box = scope.current;
      if (status === 'idle' || !box) {
        marks.clear();
        at = -1;
        node = null;
        return;
      }
      if (piece !== at) {
        const found: Text | null = findText(box, pieces[piece]?.text ?? '', piece > at ? node : null);
        at = piece;
        // what is not on the page is heard all the same
        if (!found) return marks.clear();
        node = found;
      }
      if (!node) return;
      marks.show(node, word);
      bringIn(scrollerOf(box), rangeOf(node, word ?? { start: 0, end: 1 }));
    };
    follow();
    const leave = reading.subscribe(follow);
    return () => {
      leave();
      marks.clear();
    };
  }, [reading, pieces, scope]);
}

/** The box itself, or what scrolls in its place where letters are so large that the whole panel does. */
function scrollerOf(box: HTMLElement): HTMLElement {
  for (let parent: HTMLElement | null = box; parent; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return box;
}

function bringIn(box: HTMLElement, range: Range): void {
  const [place, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
  // the buttons of the voice stay at the top, over what scrolls under them
  const covered = box.querySelector('.listen')?.getBoundingClientRect().height ?? 0;
  const top = frame.top + covered + EDGE;
  if (place.top >= top && place.bottom <= frame.bottom - EDGE) return;
  // the title stands above the buttons: nothing has to move for it
  if (box.scrollTop === 0 && place.bottom < top) return;
  const wanted = Math.max(covered + EDGE, SHARE * frame.height);
  box.scrollTo({ top: box.scrollTop + place.top - frame.top - wanted, behavior: prefersStills() ? 'instant' : 'smooth' });
}
