import { effect } from '@preact/signals';
import { seedFrom, seedOf } from '../narrative/seed.ts';
import { browserSettings } from '../settings/settings-store.ts';
import { browserRest } from './browser-rest.ts';
import { showFatal } from './fatal.ts';
import { interfaceWords } from './interface-words.ts';
import { type Language, openLibrary, type StoryIndex } from './library.ts';
import { createPageView } from './page-view.tsx';
import { openPlay } from './play.ts';

/** The first program: words and choices, nothing else. All that is heavier comes after it, by itself. */
async function start(): Promise<void> {
  const root = document.documentElement;
  const index = readIndex();
  const language: Language = root.lang.startsWith('es') ? 'es' : 'en';
  const library = openLibrary(index, async (url) => {
    const response = await fetch(index.root + url);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.text();
  });
  const query = new URLSearchParams(location.search);
  const [play, strings] = await Promise.all([
    openPlay(
      { library, rest: browserRest, now: () => performance.now() },
      language,
      seedIn(query) ?? seedFrom(Math.random()),
    ),
    interfaceWords(language),
  ]);
  const settings = browserSettings(() => localStorage);
  const view = createPageView({ play, library, strings, settings, rest: browserRest });
  const host = document.getElementById('reader');
  if (host === null) throw new Error('The page has no place for words');
  effect(view.drawIn(host));
  root.dataset.session = 'ready';

  const kept = root.dataset.kept ?? query.get('c') ?? undefined;
  if (kept !== undefined) await view.choose(kept);
  // A choice in the address is taken once, not with every reload.
  if (query.has('c')) history.replaceState(null, '', location.pathname + location.hash);
  const { openShell } = await import('./shell.tsx');
  await openShell({ play, library, view, settings });
}

function readIndex(): StoryIndex {
  const index = JSON.parse(
    document.getElementById('story-index')?.textContent ?? '{}',
  ) as StoryIndex;
  // The page's address changes with its language; the files stay where they are.
  return { ...index, root: new URL(index.root, location.href).href };
}

function seedIn(query: URLSearchParams) {
  const seed = Number(query.get('seed') ?? Number.NaN);
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 24 ? seedOf(seed) : undefined;
}

start().catch(showFatal);
