import { render } from 'preact';
import { classroom as classEn } from '../../i18n/classroom-en.ts';
import { classroom as classEs } from '../../i18n/classroom-es.ts';
import { wall as en } from '../../i18n/wall-en.ts';
import { wall as es } from '../../i18n/wall-es.ts';
import { WallApp } from './wall-app.tsx';
import { openWallSource } from './wall-store.ts';

const WORDS = {
  en: { words: en, hinges: classEn.hinges },
  es: { words: es, hinges: classEs.hinges },
} as const;

/** The wall's own program, on its own page. */
async function start(): Promise<void> {
  const host = document.getElementById('wall');
  if (host === null) return;
  const root = new URL(host.dataset.root ?? './', location.href).href;
  const lang = document.documentElement.lang.startsWith('es') ? 'es' : 'en';
  const { words, hinges } = WORDS[lang];
  // While developing it is a module.
  const address = host.dataset.worker ?? '';
  const type = address.endsWith('.ts') ? 'module' : 'classic';
  const source = await openWallSource(root, lang, () => new Worker(address, { type }));
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
      endingName={(id) => source.value.endings[id]?.[lang] ?? id}
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
