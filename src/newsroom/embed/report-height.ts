import { asksForHeight, childIdIn, heightMessages } from './protocol.ts';

/** Less than this is a rounding, in pixels. */
const LEAST_CHANGE = 2;

/** Tells the host how high the page is, whenever that changes, and when the host asks. Heeds nothing else. */
export function reportHeight(window: Window & typeof globalThis): void {
  const { document, parent } = window;
  if (parent === window) return;
  const childId = childIdIn(new URLSearchParams(window.location.search));
  let told = 0;
  let isDue = false;

  const height = () => document.documentElement.getBoundingClientRect().height;
  const tell = () => {
    told = height();
    // To whoever holds the frame: its origin cannot be known, and a height is no secret.
    for (const message of heightMessages(told, childId)) parent.postMessage(message, '*');
  };
  const look = () => {
    if (isDue) return;
    isDue = true;
    window.requestAnimationFrame(() => {
      isDue = false;
      if (Math.abs(height() - told) >= LEAST_CHANGE) tell();
    });
  };
  new window.ResizeObserver(look).observe(document.documentElement);
  window.addEventListener('load', tell);
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, childId)) tell();
  });
  tell();
}
