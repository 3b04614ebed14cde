import { computed, type Signal, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import type { Beat, Turn } from '../narrative/turn.ts';
import { Page, type PageProps } from '../reader/page.tsx';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { holdPassage, toPassage } from './focus.ts';
import { interfaceWords } from './interface-words.ts';
import type { Language, Library } from './library.ts';
import { openPageGrowth } from './page-growth.ts';
import type { Play } from './play.ts';

/** What arrives later and is drawn into the page when it is there. */
export interface PageExtras {
  readonly mark?: ((beat: Beat) => VNode | null) | undefined;
  readonly noteText?: ((id: string) => string | undefined) | undefined;
  readonly underHead?: ((turn: Turn) => VNode | null) | undefined;
  readonly onReal?: (() => void) | undefined;
  readonly isFolded?: ((turn: Turn) => boolean) | undefined;
  readonly behindOffer?: ((turn: Turn) => VNode | null) | undefined;
  readonly welcome?: VNode | undefined;
  /** What the record's corrections mean for these turns. */
  readonly notices?: ((turns: readonly Turn[]) => PageProps['noticeOf']) | undefined;
  /** Past a scene that was taken down. */
  readonly onGoOn?: (() => void) | undefined;
  /** Asked before every choice, whoever makes it: whether it is taken now. */
  readonly gate?: ((id: string) => boolean) | undefined;
  /** Whether the choices are kept back for a while. */
  readonly isPaused?: ((turn: Turn) => boolean) | undefined;
  /** Where a chapter was begun by itself: the passages before are folded behind what they come to. */
  readonly start?: number | undefined;
  /** Called before the page goes back, so that the way that was gone is kept. */
  readonly onReturn?: ((turnIndex: number) => void) | undefined;
}

export interface PageView {
  /** @returns what draws all that is told, into the host; call it within an effect. */
  drawIn(host: Element): () => void;
  /** The one way in which a choice is made, whoever asks: button, key, hotspot, board. */
  choose(id: string): Promise<void>;
  /** Tells the story, and all that is around it, in another language. @throws Error without network. */
  speak(language: Language): Promise<void>;
  readonly extras: Signal<PageExtras>;
  readonly settings: Signal<Settings>;
  readonly strings: { readonly value: Strings };
}

export interface PageViewDeps {
  readonly play: Play;
  readonly library: Library;
  /** In the language that the page begins in. */
  readonly strings: Strings;
  readonly settings: SettingsStore;
  /** Gives the thread back. */
  readonly rest: () => Promise<void>;
}

export function createPageView({
  play,
  library,
  strings,
  settings: store,
  rest,
}: PageViewDeps): PageView {
  const extras = signal<PageExtras>({});
  const settings = signal(store.read());
  const known: Partial<Record<Language, Strings>> = { [play.shown.value.language]: strings };
  const spoken = computed(() => known[play.shown.value.language] ?? strings);
  const { index } = library;

  async function choose(id: string): Promise<void> {
    if (extras.value.gate?.(id) === false) return;
    const before = play.shown.value.session.last.index;
    await play.choose(id);
    if (play.shown.value.session.last.index > before) toPassage('step');
  }

  function page(turns: readonly Turn[], since: number): VNode {
    const last = turns.at(-1);
    const {
      mark,
      noteText,
      underHead,
      onReal,
      isFolded,
      behindOffer,
      welcome,
      onReturn,
      start,
      notices,
      onGoOn,
    } = extras.value;
    return (
      <Page
        strings={spoken.value}
        turns={turns}
        since={since}
        title={index.title}
        author={index.author}
        ours={index.ours}
        numbered={settings.value.keys}
        taken={play.waiting.value}
        onChoose={choose}
        onReal={onReal}
        onReturn={onReturn}
        mark={settings.value.provenance ? mark : undefined}
        noteText={noteText}
        underHead={underHead}
        isFolded={settings.value.skip ? isFolded : undefined}
        imageUrl={(source) => `${index.root}story/${source}`}
        welcome={welcome}
        start={start}
        noticeOf={notices?.(turns)}
        onGoOn={onGoOn}
        paused={last && extras.value.isPaused?.(last)}
      >
        {last && behindOffer?.(last)}
      </Page>
    );
  }
  function drawIn(host: Element): () => void {
    const grow = openPageGrowth({
      paint: (turns, since) => render(page(turns, since), host),
      hold: holdPassage,
      rest,
    });
    return () => grow(play.shown.value.turns);
  }

  async function speak(language: Language): Promise<void> {
    const [words] = await Promise.all([interfaceWords(language), library.whole(language)]);
    known[language] = words;
    await play.speak(language);
  }

  return { drawIn, choose, speak, extras, settings, strings: spoken };
}
