import type { WordRange } from '#src/explain/read-aloud.ts';

/** Shows on the page what is read now. */
export interface Marks {
  /** @param word letters of the node's text; null marks all of it alone */
  show(node: Text, word: WordRange | null): void;
  clear(): void;
}

const PIECE = 'read-piece';
const WORD = 'read-word';

export const rangeOf = (node: Text, { start, end }: WordRange): Range => {
  const from = node.data.length - node.data.trimStart().length;
  const range = document.createRange();
  range.setStart(node, Math.min(node.length, from + start));
  range.setEnd(node, Math.min(node.length, from + end));
  return range;
};

/** Piece and word, with the CSS Custom Highlight API: nothing is added to the page. */
function highlights(): Marks {
  const set = (name: string, range: Range | null): void => {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  };
  return {
    show: (node, word) => {
      set(PIECE, rangeOf(node, { start: 0, end: node.length }));
      set(WORD, word && rangeOf(node, word));
    },
    clear: () => {
      set(PIECE, null);
      set(WORD, null);
    },
  };
}

/** The paragraph alone, where the browser knows no highlights. */
function paragraphs(): Marks {
  let marked: HTMLElement | null = null;
  const clear = (): void => {
    delete marked?.dataset['readNow'];
    marked = null;
  };
  return {
    show: ({ parentElement }) => {
      if (parentElement === marked) return;
      clear();
      marked = parentElement;
      if (marked) marked.dataset['readNow'] = '';
    },
    clear,
  };
}

export const createMarks = (): Marks => ('highlights' in CSS && typeof Highlight === 'function' ? highlights() : paragraphs());
