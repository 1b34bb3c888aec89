/** Room above what is brought to the top, CSS pixels. */
const MARGIN = 14;

/** Scrolls the panel, and only its own box, so that a part of it is read first. */
export function scrollToTop(element: HTMLElement | null): void {
  const body = element?.closest('.panel-body');
  if (body && element) body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - MARGIN;
}

/** The same, and the keys go there too. */
export function bringToTop(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  scrollToTop(element);
}
