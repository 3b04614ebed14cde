import type { VNode } from 'preact';
import { OFFLINE_WORDS } from '../../i18n/offline-words.ts';
import type { Language } from '../library.ts';

/** A newer edition waits. It comes when the reader says so, and finds her where she is. */
export function UpdateNotice({
  language,
  onLoad,
  onLater,
}: {
  readonly language: Language;
  readonly onLoad: () => void;
  readonly onLater: () => void;
}): VNode {
  const words = OFFLINE_WORDS[language];
  return (
    <aside class="update-notice" aria-labelledby="update-title">
      <p>
        <strong id="update-title">{words.update}</strong> {words.updateAbout}
      </p>
      <button type="button" data-update onClick={onLoad}>
        {words.load}
      </button>{' '}
      <button type="button" onClick={onLater}>
        {words.later}
      </button>
    </aside>
  );
}
