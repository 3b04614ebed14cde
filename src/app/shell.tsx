import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { systemClock } from '../base/clock.ts';
import type { MenuTab, Strings } from '../i18n/strings.ts';
import { openBrowserStore } from '../saves/browser-store.ts';
import { openMemoryStore } from '../saves/memory-store.ts';
import { openSaves } from '../saves/saves.ts';
import { openSeen } from '../saves/seen.ts';
import { applySettings } from '../settings/apply-settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { afterWords, whenIdle } from './after-words.ts';
import { Bar, StatusLine } from './bar.tsx';
import { openBoardDoor } from './board-door.tsx';
import { openConductor, type PictureDoor } from './conductor.ts';
import { openCrowdDoor } from './crowd-door.tsx';
import { openDebriefDoor } from './debrief-door.tsx';
import { FaultNote } from './fault-note.tsx';
import { toPassage } from './focus.ts';
import { loadFonts } from './fonts.ts';
import { honourInky } from './guest-story.ts';
import { openKeeper } from './keeper.ts';
import { listenToKeys } from './keyboard.ts';
import { openLessonDoor } from './lesson/lesson-door.tsx';
import type { Language, Library } from './library.ts';
import { openMenu } from './menu-panels.tsx';
import type { OfflineDoor } from './offline/offline-door.tsx';
import { openPackage } from './package-door.ts';
import type { PageView } from './page-view.tsx';
import { roadUnder } from './panels/road-words.tsx';
import { openPlaces } from './places.ts';
import type { Play } from './play.ts';
import { restorePlace } from './restore.tsx';
import { announce } from './status.ts';
import { openWords, type Words } from './words.ts';
import './shell.css';

export interface ShellDeps {
  readonly play: Play;
  readonly library: Library;
  readonly view: PageView;
  readonly settings: SettingsStore;
}

/** All that comes after the first words: places, menu, keys, fonts; then the picture and the sound. */
export async function openShell({
  play,
  library,
  view,
  settings: store,
}: ShellDeps): Promise<void> {
  const { settings, strings } = view;
  const ours = library.index.ours;
  const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

  effect(() => {
    applySettings(document.documentElement, settings.value);
    store.write(settings.value);
  });
  effect(() => {
    // Not with every turn: a browser styles the whole page anew when its language is set, even to what it was.
    document.documentElement.lang = strings.value.lang === 'es' ? 'es-MX' : 'en';
  });
  effect(() => {
    document.title = titleOf(play, strings.value, library);
  });

  const browserStore = await openBrowserStore();
  const saves = openSaves({ store: browserStore ?? openMemoryStore(), clock: systemClock, newId });
  const keeper = openKeeper({ play, saves, newId, tab: () => sessionStorage });
  const places = openPlaces({
    play,
    saves,
    keeper,
    lasting: browserStore !== undefined,
    strings: () => strings.value,
    random: Math.random,
    imprint: () => ({
      record: words.value?.record,
      title: library.index.title,
      author: library.index.author ?? library.index.title,
      version: library.index.version,
    }),
    onStart: (start) => {
      view.extras.value = { ...view.extras.value, start };
    },
  });
  const seen = openSeen(() => localStorage);
  effect(() => {
    const { turns, change } = play.shown.value;
    const told = change.kind === 'step' ? [change.turn] : turns;
    afterWords(() => {
      for (const turn of told) seen.note(turn);
    });
  });

  const words = signal<Words | undefined>(undefined);
  const wordsOf = openWords(library.index);
  const loadWords = async (language: Language) => {
    words.value = await wordsOf(language).catch(() => words.value);
  };

  const wordsNow = () => wordsOf(play.shown.value.language).catch(() => undefined);

  const tab = signal<MenuTab | undefined>(undefined);
  const openTab = (which: MenuTab) => {
    tab.value = which;
  };
  const speak = async (language: Language) => {
    try {
      await Promise.all([view.speak(language), loadWords(language)]);
      announce(strings.value.status.language);
      toPassage('moved');
      pinIcon();
      history.replaceState(null, '', addressIn(language, library));
    } catch {
      announce(strings.value.errors.network);
    }
  };
  const other = computed(() =>
    library.languages.find((language) => language !== play.shown.value.language),
  );
  const portraits = `${library.index.root}media/portraits/`;
  const board = openBoardDoor({ play, view, words, strings, portraits });
  const lesson = openLessonDoor({
    play,
    library,
    words,
    strings,
    saveFile: places.downloadText,
    choose: view.choose,
    openReport: () => openTab('report'),
    hasKeys: () => settings.value.keys,
    random: Math.random,
  });
  const crowd = openCrowdDoor({ play, view, words, strings, root: library.index.root, announce });
  const debrief = openDebriefDoor({
    play,
    words,
    strings,
    root: library.index.root,
    file: library.index.file,
    backTo: (turnIndex) => places.backTo(turnIndex),
    announce,
    saveOficio: (text) => places.downloadText('archivese-oficio.txt', text),
    report: lesson.report,
  });
  const goBack = () => {
    const { index } = play.shown.value.session.last;
    if (index > 0) places.backTo(index - 1);
  };

  view.extras.value = {
    ...view.extras.value,
    onReal: ours ? () => openTab('real') : undefined,
    onReturn: (turnIndex) => places.backTo(turnIndex),
    isFolded: seen.hasRead,
    underHead: ours ? (turn) => roadUnder(turn, play, strings.value) : undefined,
    noteText: (id) => words.value?.notes.find((note) => note.id === id)?.text,
    gate: lesson.gate,
    isPaused: lesson.isPaused,
    behindOffer: (turn) => (
      <>
        <FaultNote strings={strings.value} faults={turn.faults} code={places.code()} />
        {!lesson.isPaused(turn) && crowd.behindOffer(turn)}
        {!lesson.isPaused(turn) && board.behindOffer(turn)}
        {debrief.behindOffer(turn)}
        {lesson.behindOffer(turn)}
      </>
    ),
  };

  const bar = document.getElementById('bar');
  const panels = document.getElementById('panels');
  if (bar === null || panels === null) return;
  // The link that stood here without a program gives way to the buttons.
  bar.replaceChildren();
  const offline = signal<OfflineDoor | undefined>(undefined);
  const picture = signal<PictureDoor | undefined>(undefined);
  const menu = openMenu({
    play,
    library,
    view,
    words,
    places,
    tab,
    picture,
    offline,
    onLanguage: speak,
    report: lesson.report,
  });
  const conductor = openConductor({
    play,
    scenes: library.index.scenes,
    view,
    announce,
    openBoard: board.open,
    root: library.index.root,
    picture,
    titles: signal(false),
    isFirstVisit: ours && seen.isFirstVisit,
  });
  effect(() => {
    const language = other.value;
    render(
      <Bar
        strings={strings.value}
        otherLanguage={language === undefined ? undefined : language === 'es' ? 'es-MX' : 'en'}
        unsaved={
          play.shown.value.session.last.index > 0 &&
          (!places.lasting || keeper.kept.value === false)
        }
        onUnsaved={() => openTab('saves')}
        canGoBack={play.shown.value.session.last.index > 0}
        sound={settings.value.sound}
        onBack={goBack}
        onLanguage={() => language !== undefined && speak(language)}
        onSound={() => {
          settings.value = { ...settings.value, sound: !settings.value.sound };
        }}
        onMenu={() => openTab(play.shown.value.session.last.index > 0 ? 'recap' : 'settings')}
      />,
      bar,
    );
  });
  effect(() =>
    render(
      <>
        {menu.view()}
        {crowd.dialog()}
        {board.dialog()}
        {debrief.dialog()}
        {offline.value?.notice()}
        {lesson.dialog()}
        <StatusLine />
      </>,
      panels,
    ),
  );
  listenToKeys(
    {
      choose: (index) => {
        const choice = play.shown.value.session.last.offer.filter(({ name }) => name === undefined)[
          index
        ];
        if (choice !== undefined && !choice.closed) view.choose(choice.id);
      },
      back: goBack,
      menu: () => openTab('recap'),
      board: board.open,
    },
    () => settings.value.keys,
  );

  if (await lesson.begin()) keeper.fork();
  else if (!(await openPackage({ play, places, view }))) {
    await restorePlace({ play, saves, places, view, strings, words: wordsNow });
  }
  const pictured = conductor.start();
  await loadWords(play.shown.value.language);
  await play.complete().catch(() => announce(strings.value.status.offline));
  if (!ours) honourInky({ play, view, places, folder: `${library.index.root}story/` });
  document.documentElement.dataset.shell = 'ready';
  // The faces last: a system's face stands in for them, and nothing stands in for the picture.
  await pictured;
  loadFonts(settings);
  if (document.documentElement.dataset.offline === undefined) return;
  // Fetched with the last of the page, and opened when nobody waits for anything.
  const offlineDoor = await import('./offline/offline-door.tsx').catch(() => undefined);
  whenIdle(() => {
    offline.value = offlineDoor?.openOfflineDoor({
      root: library.index.root,
      language: () => play.shown.value.language,
      keepPlace: keeper.flush,
      announce,
    });
  });
}

function titleOf(play: Play, strings: Strings, { index }: Library): string {
  if (!index.ours) return index.title;
  const { chapter } = play.shown.value.standing;
  const title = chapter === undefined ? undefined : strings.chapterTitles[chapter];
  return title === undefined ? index.title : `${title} · ${index.title}`;
}

/** The icon's address is told from the page's; it must not move when the page's does. */
function pinIcon(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    link.setAttribute('href', link.href);
  }
}

/** The address of the same novel in the other language. */
function addressIn(language: Language, { index }: Library): string {
  const { pathname } = language === 'es' ? new URL('es/', index.root) : new URL(index.root);
  return pathname + (index.file ?? '') + location.search;
}
