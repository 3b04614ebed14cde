import { type Signal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { DebriefDialog, type DebriefPage } from '../dossier/debrief/debrief-dialog.tsx';
import { FilePage } from '../dossier/debrief/file-page.tsx';
import { RoadPage } from '../dossier/debrief/road-page.tsx';
import '../dossier/debrief/debrief.css';
import { readOficio } from '../dossier/model/oficio.ts';
import { roadOf } from '../dossier/model/road.ts';
import type { Strings } from '../i18n/strings.ts';
import { isLast, type Turn } from '../narrative/turn.ts';
import { DebriefRecord } from '../record/debrief-record.tsx';
import { DivergencePage } from '../record/divergence-page.tsx';
import { divergenceOf } from '../record/model/divergence.ts';
import type { LocalRecord } from '../record/model/localise.ts';
import { metIn } from '../record/provenance-of.ts';
import { recordPage } from './library.ts';
import type { Play } from './play.ts';
import type { DebriefWords, Words } from './words.ts';

export interface DebriefDoorDeps {
  readonly play: Play;
  readonly words: Signal<Words | undefined>;
  readonly strings: { readonly value: Strings };
  /** The site's root, absolute. */
  readonly root: string;
  /** As the story's index has it. */
  readonly file: string | undefined;
  readonly backTo: (turnIndex: number) => void;
  readonly announce: (text: string) => void;
  readonly saveOficio: (text: string) => void;
  /** The decision report, as a page. */
  readonly report: () => VNode;
}

export interface DebriefDoor {
  /** Behind the last passage of an ending. */
  behindOffer(turn: Turn): VNode | null;
  dialog(): VNode | null;
}

/** The way to the five pages after the end. What they tell is fetched when the first of them is opened. */
export function openDebriefDoor(deps: DebriefDoorDeps): DebriefDoor {
  const { play, words, strings, root, file, backTo, announce, saveOficio } = deps;
  const told = signal<DebriefWords | undefined>(undefined);
  const open = async () => {
    const address = words.value?.debrief;
    if (address === undefined) return;
    try {
      const response = await fetch(root + address);
      told.value = (await response.json()) as DebriefWords;
    } catch {
      announce(strings.value.errors.network);
    }
  };
  // Only a story of ours comes to this.
  const fullRecord = ({ lang }: LocalRecord) => recordPage({ ours: true, root, file }, lang);
  const close = () => {
    told.value = undefined;
  };

  function page(which: DebriefPage, after: DebriefWords): VNode | null {
    const { turns, session, standing } = play.shown.value;
    const { names = {}, record } = words.value ?? {};
    switch (which) {
      case 'file': {
        const oficio = readOficio(session.window, names, after.truths);
        return <FilePage oficio={oficio} strings={strings.value} onSave={saveOficio} />;
      }
      case 'record': {
        const met = metIn(turns.flatMap((turn) => turn.beats));
        return record ? (
          <DebriefRecord
            record={record}
            strings={strings.value}
            met={met}
            page={fullRecord(record)}
          />
        ) : null;
      }
      case 'divergence': {
        const rows = divergenceOf(after.divergence, session.window, standing.ending);
        return record ? (
          <DivergencePage
            rows={rows}
            record={record}
            strings={strings.value}
            page={fullRecord(record)}
          />
        ) : null;
      }
      case 'report':
        return deps.report();
      case 'road':
        return (
          <RoadPage
            decisions={roadOf(turns, after.shares)}
            strings={strings.value}
            onBack={(turnIndex) => {
              close();
              backTo(turnIndex);
            }}
          />
        );
    }
  }

  return {
    behindOffer: (turn) => {
      const id = play.shown.value.standing.ending;
      const ending = words.value?.endings?.[id ?? ''];
      return isLast(turn) && id !== undefined ? (
        <p class="debrief-door">
          <button type="button" onClick={open} data-debrief-open aria-haspopup="dialog">
            {strings.value.debrief.open}
          </button>{' '}
          {ending && <a href={root + ending.path}>{ending.title}</a>}
        </p>
      ) : null;
    },
    dialog: () => {
      const after = told.value;
      return after === undefined ? null : (
        <DebriefDialog strings={strings.value} onClose={close}>
          {(which) => page(which, after)}
        </DebriefDialog>
      );
    },
  };
}
