/** Until a host has answered with a new height, in milliseconds. */
const PATIENCE_MS = 150;

/**
 * Brings the newest passage to a screen reader's voice, and, in a frame that scrolls by itself, under the reader's
 * eyes. The host is never scrolled, and loses no focus that has gone back to it meanwhile.
 */
export function ownScroll({ document, setTimeout, scrollTo }: Window & typeof globalThis): void {
  const passage = document.getElementById('now');
  if (passage === null) return;
  if (document.hasFocus()) passage.focus({ preventScroll: true });
  setTimeout(() => {
    const { scrollHeight = 0, clientHeight = 0, scrollTop = 0 } = document.scrollingElement ?? {};
    if (scrollHeight <= clientHeight + 1) return;
    scrollTo({ top: scrollTop + passage.getBoundingClientRect().top - 8, behavior: 'instant' });
  }, PATIENCE_MS);
}
