import { embedPathOf } from './addresses.ts';
import { heightIn } from './protocol.ts';

/**
 * `embed.js`: the element `<archivese-scene chapter="2" lang="es" cut="90s">` for pages of others. It holds a frame,
 * gives it the height that it reports, and does nothing else; what stands inside the element is there for those who
 * have no script.
 */
const ROOT = new URL('.', (document.currentScript as HTMLScriptElement).src);
const NAMES = {
  en: 'Archívese: interactive fiction based on reported events',
  es: 'Archívese: ficción interactiva basada en hechos reportados',
};
/** Until the frame has said how high it is, in pixels. */
const FIRST_HEIGHT = 640;
/** Its own origin, so that the picture comes from everywhere; windows, so that “in full page” opens one. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms';

class ArchiveseScene extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  readonly #listen = ({ source, data }: MessageEvent) => {
    if (this.#frame === undefined || source !== this.#frame.contentWindow) return;
    const height = heightIn(data);
    if (height !== undefined) this.#frame.style.height = `${height}px`;
  };

  connectedCallback(): void {
    addEventListener('message', this.#listen);
    if (this.#frame !== undefined) return;
    const lang = this.lang || this.closest<HTMLElement>('[lang]')?.lang || 'en';
    const asked = { chapter: this.getAttribute('chapter'), lang, cut: this.getAttribute('cut') };
    const address = new URL(embedPathOf(asked), ROOT);
    const theme = this.getAttribute('theme');
    if (theme !== null) address.searchParams.set('theme', theme);
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = this.title || NAMES[lang.startsWith('es') ? 'es' : 'en'];
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.setAttribute('sandbox', this.getAttribute('sandbox') ?? SANDBOX);
    frame.allow = 'fullscreen';
    // By the object model: a policy against inline styles forbids the attribute alone.
    Object.assign(frame.style, {
      display: 'block',
      width: '100%',
      height: `${FIRST_HEIGHT}px`,
      border: '0',
    });
    frame.src = address.href;
    this.#frame = frame;
    this.style.display = 'block';
    this.replaceChildren(frame);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
  }
}

if (customElements.get('archivese-scene') === undefined) {
  customElements.define('archivese-scene', ArchiveseScene);
}
