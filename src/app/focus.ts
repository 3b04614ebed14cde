/**
 * For words that come in above what is being read: call before they do.
 * @returns what puts the newest passage back to where it was seen.
 */
export function holdPassage(): () => void {
  const topOf = () => document.getElementById('now')?.getBoundingClientRect().top;
  const before = topOf();
  return () => {
    const after = topOf();
    if (before === undefined || after === undefined || after === before) return;
    scrollBy({ top: after - before, behavior: 'instant' });
  };
}

/**
 * Brings the newest passage under the reader's eyes and to a screen reader's voice: focus once, after the page is
 * whole, then the top of the passage to the top of the column.
 * @param why a step forward may glide; anything else is set at once.
 */
export function toPassage(why: 'step' | 'moved'): void {
  const passage = document.getElementById('now');
  if (passage === null) return;
  passage.focus({ preventScroll: true });
  const calm =
    document.documentElement.dataset.motion === 'less' ||
    (document.documentElement.dataset.motion !== 'full' &&
      matchMedia('(prefers-reduced-motion: reduce)').matches);
  passage.scrollIntoView({
    block: 'start',
    behavior: why === 'step' && !calm ? 'smooth' : 'instant',
  });
}
