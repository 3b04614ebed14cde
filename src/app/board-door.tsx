import { computed, type Signal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { BoardDialog } from '../dossier/board-dialog.tsx';
import { readBoard } from '../dossier/model/board.ts';
import '../dossier/board.css';
import type { Strings } from '../i18n/strings.ts';
import { isLast, type Turn } from '../narrative/turn.ts';
import type { PageView } from './page-view.tsx';
import type { Play } from './play.ts';
import type { Words } from './words.ts';

export interface BoardDoorDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly words: Signal<Words | undefined>;
  readonly strings: { readonly value: Strings };
  readonly portraits: string;
}

export interface BoardDoor {
  open(): void;
  /** What stands behind an offer: the board's door where names are on offer, the end's words at the end. */
  behindOffer(turn: Turn): VNode | null;
  dialog(): VNode | null;
}

/** The way to the board of twenty-seven, from the words, the keys and the picture. */
export function openBoardDoor({ play, view, words, strings, portraits }: BoardDoorDeps): BoardDoor {
  const isOpen = signal(false);
  const board = computed(() =>
    readBoard(play.shown.value.session.window, words.value?.names ?? {}),
  );
  const exists = () => play.shown.value.session.window.has('lineage') && isMet(play);
  const open = () => {
    if (exists()) isOpen.value = true;
  };
  return {
    open,
    behindOffer(turn) {
      const names = turn.offer.filter((choice) => choice.name !== undefined);
      const { board: said, endOfPart, theEnd } = strings.value;
      if (names.length > 0) {
        return (
          <p class="board-door">
            <button type="button" onClick={open} data-board-open aria-haspopup="dialog">
              {said.open}
            </button>
          </p>
        );
      }
      return isLast(turn) ? (
        <div class="the-end" id="offer" tabIndex={-1}>
          <p>
            {play.shown.value.standing.ending === undefined && words.value ? endOfPart : theEnd}
          </p>
        </div>
      ) : null;
    },
    dialog: () =>
      isOpen.value ? (
        <BoardDialog
          rows={board.value.rows}
          shifts={board.value.shifts}
          strings={strings.value.board}
          offer={play.shown.value.session.last.offer}
          portraits={portraits}
          onChoose={(id) => {
            isOpen.value = false;
            view.choose(id);
          }}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      ) : null,
  };
}

/** The board hangs from the moment when a first name is on offer. */
function isMet(play: Play): boolean {
  return play.shown.value.turns.some((turn) =>
    turn.offer.some((choice) => choice.name !== undefined),
  );
}
