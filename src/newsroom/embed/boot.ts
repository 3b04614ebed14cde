import { embedPathOf } from './addresses.ts';
import { readEmbedData } from './embed-data.ts';
import { reportHeight } from './report-height.ts';

/**
 * `embed/boot.js`: what a frame does before anybody touches it. It says how high it is; with the first choice it
 * fetches the program that plays on. A classic script: a frame of opaque origin is refused every module.
 */
const root = document.documentElement;
const THEMES = ['light', 'dark', 'sepia', 'contrast'];

function boot(): void {
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme') ?? '';
  if (THEMES.includes(theme)) root.dataset.theme = theme;
  if (moved(query)) return;
  reportHeight(window);
  addEventListener('click', onClick);
  addEventListener('submit', (event) => event.preventDefault());
}

/** `/embed/?chapter=2&lang=es&cut=90s` is the folder that it names. */
function moved(query: URLSearchParams): boolean {
  if (!['chapter', 'lang', 'cut'].some((key) => query.has(key))) return false;
  const { root: up } = readEmbedData(document);
  const asked = {
    chapter: query.get('chapter'),
    lang: query.get('lang') ?? root.lang,
    cut: query.get('cut'),
  };
  const address = new URL(embedPathOf(asked), new URL(up, location.href));
  for (const [key, value] of query) {
    if (!(key in asked)) address.searchParams.append(key, value);
  }
  if (address.pathname === location.pathname) return false;
  location.replace(address);
  return true;
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('a[data-full]')) showAddress();
  const mark = target?.closest<HTMLButtonElement>('button[data-provenance-switch]');
  if (mark) toggleMarks(mark);
  const choice = target?.closest<HTMLButtonElement>('button[data-choice]');
  if (!choice || root.dataset.session === 'ready') return;
  event.preventDefault();
  if (root.dataset.kept !== undefined) return;
  root.dataset.kept = choice.value;
  choice.dataset.taken = '';
  choice.setAttribute('aria-disabled', 'true');
  loadPlay();
}

function loadPlay(): void {
  const { root: up, play } = readEmbedData(document);
  const script = document.createElement('script');
  script.src = up + play;
  script.addEventListener('error', () => {
    delete root.dataset.kept;
    for (const each of document.querySelectorAll<HTMLElement>('[data-taken]')) {
      delete each.dataset.taken;
      each.removeAttribute('aria-disabled');
    }
    const note = document.getElementById('status-line');
    if (note) note.hidden = false;
  });
  document.head.append(script);
}

/** Where the host lets no window be opened, the address can still be read and copied. */
function showAddress(): void {
  if (self.origin !== 'null') return;
  const link = document.querySelector<HTMLAnchorElement>('a[data-full]');
  const shown = document.querySelector<HTMLElement>('[data-full-address]');
  if (!link || !shown) return;
  shown.hidden = false;
  const code = shown.querySelector('code');
  if (code) code.textContent = link.href;
}

function toggleMarks(button: HTMLButtonElement): void {
  const on = root.dataset.provenance !== 'on';
  root.dataset.provenance = on ? 'on' : 'off';
  button.setAttribute('aria-pressed', String(on));
}

boot();
