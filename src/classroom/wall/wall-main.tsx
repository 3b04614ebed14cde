import { render } from 'preact';
import { WallApp } from './wall-app.tsx';
import { openWallSource } from './wall-store.ts';

/** The wall's own program, on its own page. */
async function start(): Promise<void> {
  const host = document.getElementById('wall');
  if (host === null) return;
  const root = new URL(host.dataset.root ?? './', location.href).href;
  const lang = document.documentElement.lang.startsWith('es') ? 'es' : 'en';
  const [words, hinges, source] = await Promise.all([
    lang === 'es'
      ? import('../../i18n/wall-es.ts').then(({ wall }) => wall)
      : import('../../i18n/wall-en.ts').then(({ wall }) => wall),
    lang === 'es'
      ? import('../../i18n/classroom-es.ts').then(({ classroom }) => classroom.hinges)
      : import('../../i18n/classroom-en.ts').then(({ classroom }) => classroom.hinges),
    openWallSource(root, lang),
  ]);
  if (!source.ok) {
    host.textContent = words.refused[source.error];
    return;
  }
  render(
    <WallApp
      lang={lang}
      words={words}
      hinges={hinges}
      source={source.value}
      novel={lang === 'es' ? `${root}es/` : root}
      saveFile={saveFile}
    />,
    host,
  );
  host.dataset.wall = 'ready';
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

start();
