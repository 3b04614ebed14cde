import { effect, type Signal, signal } from '@preact/signals';
import type { SaveLabel } from '../saves/save-record.ts';
import type { Saves } from '../saves/saves.ts';
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

  const write = (shown: Shown) => {
    const { playthrough } = shown.session;
    if (playthrough.choices.length === 0) return;
    const id = run;
    writing = writing.then(async () => {
      kept.value = await saves.autosave(id, playthrough, labelOf(shown));
      if (kept.value) noteRun(tab, id);
    });
  };
  effect(() => write(play.shown.value));
  return {
    kept,
    runId: () => run,
    fork() {
      run = newId();
    },
    flush: () => writing,
  };
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
