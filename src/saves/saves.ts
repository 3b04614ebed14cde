import type { Clock } from '../base/clock.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import { parseSave, type SavedMark, type SaveLabel, type SaveRecord } from './save-record.ts';

/** Where bytes are kept. An adapter throws where the browser refuses. */
export interface SaveStore {
  all(): Promise<{ readonly key: string; readonly value: unknown }[]>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface SaveList {
  /** Newest first, three at most. */
  readonly autos: readonly SaveRecord[];
  /** Newest first. */
  readonly named: readonly SaveRecord[];
  /** What could not be read is kept as it is and can be taken out as a file. */
  readonly unreadable: readonly { readonly key: string; readonly text: string }[];
}

export interface Saves {
  /**
   * Keeps the place of one run; another run, in another tab, has a place of its own.
   * @returns whether it is kept.
   */
  autosave(
    runId: string,
    playthrough: Playthrough,
    label: SaveLabel,
    mark?: SavedMark,
  ): Promise<boolean>;
  /** @returns the new save, or `undefined` where nothing can be kept. */
  save(name: string, playthrough: Playthrough, label: SaveLabel): Promise<SaveRecord | undefined>;
  /** Puts a record in as it is: an undo of `remove`, or one from a file. */
  restore(record: SaveRecord): Promise<boolean>;
  remove(record: SaveRecord): Promise<boolean>;
  list(): Promise<SaveList>;
}

export interface SavesDeps {
  readonly store: SaveStore;
  readonly clock: Clock;
  /** A fresh name that no other save has. */
  readonly newId: () => string;
}

const AUTOSAVES = 3;
const NEWEST_FIRST = (a: SaveRecord, b: SaveRecord) => b.savedAt - a.savedAt;

export function openSaves({ store, clock, newId }: SavesDeps): Saves {
  const keep = async (record: SaveRecord): Promise<boolean> => {
    try {
      await store.put(record.id, record);
      return true;
    } catch {
      return false;
    }
  };
  const list = async (): Promise<SaveList> => {
    const records: SaveRecord[] = [];
    const unreadable: { key: string; text: string }[] = [];
    for (const { key, value } of await store.all().catch(() => [])) {
      const read = parseSave(value);
      if (read.ok) records.push(read.value);
      else unreadable.push({ key, text: textOf(value) });
    }
    records.sort(NEWEST_FIRST);
    return {
      autos: records.filter((record) => record.kind === 'auto'),
      named: records.filter((record) => record.kind === 'named'),
      unreadable,
    };
  };
  return {
    list,
    async autosave(runId, playthrough, label, mark) {
      const made = make(`auto:${runId}`, 'auto', '', clock.now(), playthrough, label);
      const record = mark === undefined ? made : { ...made, mark };
      // The new one first: a full disk must not cost the old one.
      if (!(await keep(record))) return false;
      const { autos } = await list();
      for (const old of autos.slice(AUTOSAVES)) await store.remove(old.id).catch(() => undefined);
      return true;
    },
    async save(name, playthrough, label) {
      const record = make(`named:${newId()}`, 'named', name, clock.now(), playthrough, label);
      return (await keep(record)) ? record : undefined;
    },
    restore: keep,
    async remove(record) {
      try {
        await store.remove(record.id);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function make(
  id: string,
  kind: SaveRecord['kind'],
  name: string,
  savedAt: number,
  playthrough: Playthrough,
  label: SaveLabel,
): SaveRecord {
  return { schema: 1, id, kind, name, savedAt, playthrough, label };
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, undefined, 1) ?? String(value);
  } catch {
    return String(value);
  }
}
