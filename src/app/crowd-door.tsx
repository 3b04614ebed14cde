import { type Signal, signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import type { CrowdDialogProps } from '../dossier/crowd-dialog.tsx';
import type { CrowdList } from '../dossier/model/crowd-list.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Turn } from '../narrative/turn.ts';
import { isLast } from '../narrative/turn.ts';
import { visitOf } from '../narrative/visit.ts';
import type { PageView } from './page-view.tsx';
import type { Play } from './play.ts';
import type { CrowdEntry, Words } from './words.ts';

export interface CrowdDoorDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly words: Signal<Words | undefined>;
  readonly strings: { readonly value: Strings };
  /** The site's root, absolute. */
  readonly root: string;
  readonly announce: (text: string) => void;
}

export interface CrowdDoor {
  /** Behind an offer in a place that is full of people. */
  behindOffer(turn: Turn): VNode | null;
  dialog(): VNode | null;
}

interface Opened {
  readonly entry: CrowdEntry;
  readonly list: CrowdList;
  readonly Dialog: ComponentType<CrowdDialogProps>;
}

/** The way to the list of who is here and what each does now, for whoever reads a place instead of looking at it. */
export function openCrowdDoor(deps: CrowdDoorDeps): CrowdDoor {
  const { play, view, words, strings, root, announce } = deps;
  const opened = signal<Opened | undefined>(undefined);

  const here = (): CrowdEntry | undefined => {
    const { place, hour, on } = play.shown.value.standing;
    if (on !== undefined) return undefined;
    return words.value?.crowds.find((each) => each.place === place && each.hour === hour);
  };
  const open = async (entry: CrowdEntry) => {
    try {
      const [{ CrowdDialog }, list] = await Promise.all([
        import('../dossier/crowd-dialog.tsx'),
        fetch(root + entry.address).then((response) => response.json() as Promise<CrowdList>),
      ]);
      opened.value = { entry, list, Dialog: CrowdDialog };
    } catch {
      announce(strings.value.errors.network);
    }
  };
  const close = () => {
    opened.value = undefined;
  };

  return {
    behindOffer(turn) {
      const entry = here();
      if (entry === undefined || isLast(turn)) return null;
      return (
        <p class="board-door">
          <button type="button" onClick={() => open(entry)} data-crowd-open aria-haspopup="dialog">
            {entry.title}
          </button>
        </p>
      );
    },
    dialog() {
      const { value } = opened;
      if (value === undefined) return null;
      const { turns, session } = play.shown.value;
      const { Dialog, entry, list } = value;
      return (
        <Dialog
          title={entry.title}
          list={list}
          step={visitOf(turns).steps}
          offer={session.last.offer}
          strings={strings.value}
          onChoose={(id) => {
            close();
            view.choose(id);
          }}
          onClose={close}
        />
      );
    },
  };
}
