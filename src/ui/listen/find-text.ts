/**
 * Where a text stands in a box: the first text node after `after` that holds nothing else.
 *
 * The same words may stand there more than once ("Theory"), so each search goes on behind the last find.
 */
export function findText(box: Element, text: string, after: Text | null): Text | null {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  // a node that was drawn anew is no longer in the box: then from the top
  if (after && box.contains(after)) walker.currentNode = after;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() === text) return node;
  }
  return null;
}
