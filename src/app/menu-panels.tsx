import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import { MENU_TABS, type MenuTab } from '../i18n/strings.ts';
import { noticesOf } from '../record/notices-of.tsx';
import { ProvenanceMark } from '../record/provenance-mark.tsx';
import { metIn as entriesMetIn, provenanceOf } from '../record/provenance-of.ts';
import { RealPanel } from '../record/real-panel.tsx';
import { RecordPanel } from '../record/record-panel.tsx';
import '../record/record.css';
import { effect } from '@preact/signals';
import type { PictureDoor } from './conductor.ts';
import { toPassage } from './focus.ts';
import { goOn } from './go-on.ts';
import { type Language, type Library, recordPage } from './library.ts';
import { metIn } from './met.ts';
import type { OfflineDoor } from './offline/offline-door.tsx';
import type { PageView } from './page-view.tsx';
import { ChaptersPanel } from './panels/chapters-panel.tsx';
import { Menu } from './panels/menu.tsx';
import { SavesPanel } from './panels/saves-panel.tsx';
import { SettingsPanel } from './panels/settings-panel.tsx';
import {
  CreditsPanel,
  GlossaryPanel,
  NotesPanel,
  PeoplePanel,
  RecapPanel,
} from './panels/simple-panels.tsx';
import type { Places } from './places.ts';
import type { Play } from './play.ts';
import type { Words } from './words.ts';

export interface MenuDeps {
  readonly play: Play;
  readonly library: Library;
  readonly view: PageView;
  readonly words: Signal<Words | undefined>;
  readonly places: Places;
  readonly tab: Signal<MenuTab | undefined>;
  /** The copy that is kept in the browser, where there is one. */
  readonly offline: Signal<OfflineDoor | undefined>;
  readonly picture: Signal<PictureDoor | undefined>;
  readonly onLanguage: (language: Language) => void;
  /** The decision report, as a page. */
  readonly report: () => VNode;
}

/** What a stranger's story has no use for. */
const OURS: readonly MenuTab[] = [
  'chapters',
  'report',
  'people',
  'glossary',
  'real',
  'record',
  'notes',
  'credits',
];

/** Fills the menu with its panels, and gives the page the marks of the record. */
export function openMenu(deps: MenuDeps): { view(): VNode } {
  const { play, library, view, words, places, tab, picture, offline, onLanguage } = deps;
  const tabs = MENU_TABS.filter((each) => library.index.ours || !OURS.includes(each));

  // One function per record: as long as it stays the same, no passage is drawn again for it.
  effect(() => {
    const record = words.value?.record;
    const { mark } = view.extras.peek();
    if (record === undefined || mark !== undefined) return;
    view.extras.value = {
      ...view.extras.peek(),
      mark: markOf(words),
      notices: (turns) => words.value?.record && noticesOf(turns, words.value.record),
      onGoOn: async () => {
        await goOn(play, words.value?.record);
        toPassage('step');
      },
    };
  });

  /** The picture stands behind the menu. */
  const atPicture = (show: () => void) => () => {
    document.querySelector<HTMLDialogElement>('dialog.menu')?.close();
    toPassage('moved');
    show();
  };

  function panel(which: MenuTab): VNode | null {
    const strings = view.strings.value;
    const shown = play.shown.value;
    const met = metIn(shown.turns);
    const common = { strings, met, words: words.value };
    const record = words.value?.record;
    switch (which) {
      case 'recap':
        return (
          <RecapPanel
            strings={strings}
            met={met}
            shown={shown}
            onMap={picture.value && atPicture(picture.value.lookAtMap)}
          />
        );
      case 'chapters':
        return (
          <ChaptersPanel
            strings={strings}
            starts={words.value?.starts ?? []}
            onStart={async ({ code }) => {
              document.querySelector<HTMLDialogElement>('dialog.menu')?.close();
              await places.startAt(code);
            }}
          />
        );
      case 'report':
        return (
          <section>
            <h2>{strings.tabs.report}</h2>
            {deps.report()}
          </section>
        );
      case 'people':
        return <PeoplePanel {...common} />;
      case 'glossary':
        return <GlossaryPanel {...common} />;
      case 'real':
        return record ? <RealPanel record={record} /> : <p>{strings.status.loading}</p>;
      case 'record': {
        const entries = entriesMetIn(shown.turns.flatMap((turn) => turn.beats));
        return record ? (
          <RecordPanel
            record={record}
            strings={strings.record}
            met={entries}
            page={recordPage(library.index, record.lang)}
          />
        ) : (
          <p>{strings.status.loading}</p>
        );
      }
      case 'saves':
        return (
          <SavesPanel
            strings={strings}
            places={places}
            onDone={() => {
              // Closed at once: a page behind a dialog takes no focus.
              document.querySelector<HTMLDialogElement>('dialog.menu')?.close();
              toPassage('moved');
            }}
          />
        );
      case 'settings':
        return (
          <SettingsPanel
            strings={strings}
            settings={view.settings}
            languages={library.languages}
            language={shown.language}
            onLanguage={onLanguage}
          >
            {offline.value?.panel()}
          </SettingsPanel>
        );
      case 'notes':
        return <NotesPanel {...common} />;
      case 'credits':
        return (
          <CreditsPanel
            strings={strings}
            version={library.index.version}
            onTitles={picture.value && atPicture(picture.value.playTitles)}
          />
        );
    }
  }

  return {
    view: () => (
      <Menu open={tab} strings={view.strings.value} tabs={tabs}>
        {panel}
      </Menu>
    ),
  };
}

function markOf(words: Signal<Words | undefined>) {
  return (beat: Parameters<typeof provenanceOf>[0]): VNode | null => {
    const record = words.value?.record;
    return record === undefined ? null : (
      <ProvenanceMark provenance={provenanceOf(beat, record.claims)} labels={record.labels} />
    );
  };
}
