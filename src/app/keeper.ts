import { effect, type Signal, signal } from '@preact/signals';
import type { Session } from '../narrative/session.ts';
import type { SavedMark, SaveLabel } from '../saves/save-record.ts';
import type { Saves } from '../saves/saves.ts';
import { afterWords, whenIdle } from './after-words.ts';
import type { Play, Shown } from './play.ts';

const RUN_KEY = 'archivese.run';

/** Keeps the reader's place while she reads. */
export interface Keeper {
  /** Whether the last place is kept; `undefined` before the first. */
  readonly kept: Signal<boolean | undefined>;
  /** The run that this tab writes; a fork gets a new one, so that no other place is overwritten. */
  readonly runId: () => string;
  fork(): void;
  /** Writes now: before the page goes away. */
  flush(): Promise<void>;
}

export interface KeeperDeps {
  readonly play: Play;
  readonly saves: Saves;
  readonly newId: () => string;
  /** The tab's own memory; may throw. */
  readonly tab: () => Storage;
}

export function openKeeper({ play, saves, newId, tab }: KeeperDeps): Keeper {
  const kept = signal<boolean | undefined>(undefined);
  // Who has chosen already, before this was there, begins anew: the tab's old place must not be written over.
  const fresh = play.shown.value.session.last.index > 0;
  let run = (fresh ? undefined : readRun(tab)) ?? newId();
  let writing = Promise.resolve();
  let pending: Shown | undefined;
  let mark: Mark | undefined;

  const write = () => {
    if (pending === undefined) return;
    const shown = pending;
    pending = undefined;
    const { playthrough } = shown.session;
    const known = markBefore(shown, mark);
    const id = run;
    writing = writing.then(async () => {
      kept.value = await saves.autosave(id, playthrough, labelOf(shown), known);
      if (kept.value) noteRun(tab, id);
    });
  };
  effect(() => {
    const shown = play.shown.value;
    if (shown.session.playthrough.choices.length > 0) {
      pending = shown;
      afterWords(write);
    }
    whenIdle(() => {
      if (play.shown.value === shown) mark = markAfter(shown);
    });
  });
  // Who leaves at once takes the last choice along.
  addEventListener('pagehide', write);
  return {
    kept,
    runId: () => run,
    fork() {
      run = newId();
    },
    flush() {
      write();
      return writing;
    },
  };
}

/** What Ink remembers after a turn: with the next choice it leads to the turn behind that. */
interface Mark extends SavedMark {
  readonly session: Session;
  readonly turn: number;
}

function markAfter({ session, language }: Shown): Mark | undefined {
  const state = session.mark();
  if (state === undefined) return undefined;
  return { session, turn: session.last.index, language, state };
}

function markBefore(shown: Shown, mark: Mark | undefined): SavedMark | undefined {
  const { language, session } = shown;
  if (shown.mark !== undefined) return { language, state: shown.mark };
  const isBefore = mark?.session === session && mark.turn === session.last.index - 1;
  return isBefore ? { language, state: mark.state } : undefined;
}

export function labelOf({ standing }: Shown): SaveLabel {
  return { chapter: standing.chapter, place: standing.place, date: standing.date };
}

/** The run that this tab was in before it was reloaded. */
export function readRun(tab: () => Storage): string | undefined {
  try {
    return tab().getItem(RUN_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function noteRun(tab: () => Storage, id: string): void {
  try {
    tab().setItem(RUN_KEY, id);
  } catch {
    // A reload will offer the place instead of opening it.
  }
}
