import { signal } from '@preact/signals';

/** One quiet line, seen by the eye for a while and spoken politely by a screen reader. */
export const statusLine = signal<
  { readonly text: string; readonly kind: 'status' | 'caption' } | undefined
>(undefined);

const SHOWN_MS = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(text: string, kind: 'status' | 'caption' = 'status'): void {
  const region = document.getElementById('status');
  if (region !== null) region.textContent = text;
  statusLine.value = { text, kind };
  clearTimeout(timer);
  timer = setTimeout(() => {
    statusLine.value = undefined;
    if (region !== null) region.textContent = '';
  }, SHOWN_MS);
}
