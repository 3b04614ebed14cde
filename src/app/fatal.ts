import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';

/** The last resort: plain words and the way out, under the words that are there already. */
export function showFatal(cause: unknown): void {
  const strings = document.documentElement.lang.startsWith('es') ? es : en;
  const box = document.createElement('div');
  box.className = 'fatal';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = strings.errors.title;
  const text = document.createElement('p');
  text.textContent = navigator.onLine
    ? `${strings.errors.story} (${cause instanceof Error ? cause.message : String(cause)})`
    : strings.errors.network;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = strings.errors.tryAgain;
  again.addEventListener('click', () => location.reload());
  box.append(title, text, again);
  document.getElementById('reader')?.append(box);
}
