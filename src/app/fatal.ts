import { interfaceWords } from './interface-words.ts';

/** The last resort: plain words and the way out, under the words that are there already. */
export async function showFatal(cause: unknown): Promise<void> {
  const language = document.documentElement.lang.startsWith('es') ? 'es' : 'en';
  const message = cause instanceof Error ? cause.message : String(cause);
  // Not even these may be there; then the title of the novel stands over what went wrong.
  const errors = await interfaceWords(language).then(
    (strings) => strings.errors,
    () => undefined,
  );
  const box = document.createElement('div');
  box.className = 'fatal';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = errors?.title ?? document.title;
  const text = document.createElement('p');
  if (errors === undefined) text.textContent = message;
  else text.textContent = navigator.onLine ? `${errors.story} (${message})` : errors.network;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = errors?.tryAgain ?? '↻';
  again.addEventListener('click', () => location.reload());
  box.append(title, text, again);
  document.getElementById('reader')?.append(box);
}
