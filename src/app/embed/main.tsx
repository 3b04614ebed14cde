import { effect } from '@preact/signals';
import { render } from 'preact';
import { EMBED_WORDS } from '../../i18n/embed-words.ts';
import { decodeRun, encodeRun } from '../../narrative/run-code.ts';
import { seedOf } from '../../narrative/seed.ts';
import { fullPageFrom, readEmbedData } from '../../newsroom/embed/embed-data.ts';
import { EmbedScene } from '../../newsroom/embed/embed-scene.tsx';
import { ownScroll } from '../../newsroom/embed/own-scroll.ts';
import { browserRest } from '../browser-rest.ts';
import { goOn } from '../go-on.ts';
import { openLibrary } from '../library.ts';
import { openPlay } from '../play.ts';
import type { Words } from '../words.ts';
import { openScriptFiles } from './script-files.ts';
import { showStage } from './show-stage.ts';

/** Plays on in a frame, from where the page stands, with the choice that was made already. */
async function start(): Promise<void> {
  const page = document.documentElement;
  const data = readEmbedData(document);
  const root = new URL(data.root, location.href).href;
  const files = openScriptFiles(root);
  const { lang, cut, story, title, author, version } = data;
  const index = { version, title, author, ours: true, root, scenes: [], data: {} };
  const library = openLibrary({ ...index, files: { [lang]: story } }, files.text);
  const code = decodeRun(data.code);
  if (!code.ok) throw new Error('The page has no beginning');
  const [play, words] = await Promise.all([
    openPlay(
      { library, rest: browserRest, now: () => performance.now() },
      lang,
      seedOf(code.value.seed),
    ),
    files.text(data.words).then((text) => JSON.parse(text) as Words),
  ]);
  await play.loadCode(code.value);
  const begin = play.shown.value.session.last.index;
  const host = document.getElementById('reader');
  if (host === null) throw new Error('The page has no place for words');

  /** The way on in full page leads to the very place. */
  const address = () => {
    const { session } = play.shown.value;
    if (session.last.index === begin) return root + fullPageFrom(data);
    return `${root}${lang === 'es' ? 'es/' : ''}#r=${encodeRun(session.playthrough)}`;
  };
  const choose = async (id: string) => {
    const before = play.shown.value.session.last.index;
    await play.choose(id);
    if (play.shown.value.session.last.index > before) ownScroll(window);
  };
  effect(() => {
    render(
      <EmbedScene
        words={EMBED_WORDS[lang]}
        turns={play.shown.value.turns}
        start={begin}
        cut={cut}
        record={words.record}
        notes={words.notes}
        taken={play.waiting.value}
        onChoose={choose}
        onGoOn={async () => {
          await goOn(play, words.record);
          ownScroll(window);
        }}
        full={address()}
      />,
      host,
    );
    sayWhere(address());
  });
  page.dataset.session = 'ready';
  const { kept } = page.dataset;
  if (kept !== undefined) await choose(kept);
  await showStage(play, { root, stage: data.stage, onChoose: choose });
}

function sayWhere(address: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-full]')) {
    link.href = address;
  }
  const shown = document.querySelector('[data-full-address] code');
  if (shown?.textContent) shown.textContent = address;
}

start().catch((cause) => {
  const note = document.getElementById('status-line');
  if (note) note.hidden = false;
  console.warn(cause);
});
