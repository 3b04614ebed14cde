import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import { seedOf } from '../narrative/seed.ts';

/** One kept place. Nothing in it is in a language; the words are made again from the story. */
export interface SaveRecord {
  readonly schema: 1;
  readonly id: string;
  readonly kind: 'auto' | 'named';
  /** As the player named it; empty for an autosave. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly playthrough: Playthrough;
  readonly label: SaveLabel;
  /** Only beside an autosave, and in no file. */
  readonly mark?: SavedMark | undefined;
}

/**
 * Ink's own memory from before the last choice, so that the place can be shown before the way there has been told again.
 * It holds the last words in one language, and counts only for the version of the story that the playthrough names.
 */
export interface SavedMark {
  readonly language: 'en' | 'es';
  readonly state: string;
}

/** Enough to show a row without opening the story. */
export interface SaveLabel {
  readonly chapter: number | undefined;
  readonly place: string | undefined;
  readonly date: string | undefined;
}

/** Longer than any run; a file with more is no save of ours. */
const MOST_CHOICES = 4096;
const word = v.pipe(v.string(), v.maxLength(200));

const RecordSchema = v.object({
  schema: v.literal(1),
  id: word,
  kind: v.picklist(['auto', 'named']),
  name: word,
  savedAt: v.pipe(v.number(), v.finite()),
  playthrough: v.object({
    storyVersion: word,
    seed: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(2 ** 24 - 1),
      v.transform(seedOf),
    ),
    choices: v.pipe(v.array(word), v.maxLength(MOST_CHOICES)),
  }),
  label: v.pipe(
    v.object({
      chapter: v.optional(v.pipe(v.number(), v.integer())),
      place: v.optional(word),
      date: v.optional(word),
    }),
    v.transform(({ chapter, place, date }): SaveLabel => ({ chapter, place, date })),
  ),
  // It only saves time: one that cannot be read is no damage.
  mark: v.fallback(
    v.optional(v.object({ language: v.picklist(['en', 'es']), state: v.string() })),
    undefined,
  ),
});

export type SaveProblem = 'not_json' | 'foreign' | 'damaged';

/** Reads what a store or a file held. */
export function parseSave(data: unknown): Result<SaveRecord, SaveProblem> {
  const read = v.safeParse(RecordSchema, data);
  if (read.success) return ok(read.output);
  const looksOurs = typeof data === 'object' && data !== null && 'playthrough' in data;
  return fail(looksOurs ? 'damaged' : 'foreign');
}

/** What stands around the saves in a file, so that a foreign file is known as one. */
const FILE_KIND = 'archivese-saves';

export function exportSaves(records: readonly SaveRecord[]): string {
  const saves = records.map(({ mark: _here, ...record }) => record);
  return `${JSON.stringify({ kind: FILE_KIND, schema: 1, saves }, undefined, 1)}\n`;
}

/** @returns the saves of a file; a file of which one save is damaged gives the others. */
export function importSaves(text: string): Result<SaveRecord[], SaveProblem> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('not_json');
  }
  if (typeof data !== 'object' || data === null) return fail('foreign');
  if (!('kind' in data) || data.kind !== FILE_KIND || !('saves' in data)) return fail('foreign');
  if (!Array.isArray(data.saves)) return fail('damaged');
  const read = data.saves.map(parseSave).filter((each) => each.ok);
  return read.length === 0 ? fail('damaged') : ok(read.map((each) => each.value));
}
