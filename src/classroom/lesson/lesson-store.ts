import * as v from 'valibot';
import type { Noted } from '../report/noted.ts';
import { LONGEST_LINE } from '../report/report.ts';
import { TIE_RULES } from '../vote/tally.ts';

/** What a lesson is, for as long as its tab is open. */
export interface LessonState {
  /** The assignment as the link had it. */
  readonly task: string | undefined;
  /** Whether a class reads on one screen. */
  readonly present: boolean;
  readonly tieRule: (typeof TIE_RULES)[number];
  /** People in the room; `undefined` where nobody said. */
  readonly size: number | undefined;
}

export const NO_LESSON: LessonState = {
  task: undefined,
  present: false,
  tieRule: 'again',
  size: undefined,
};

const LESSON_KEY = 'archivese.lesson';
const NOTES_KEY = 'archivese.notes';
/** The oldest go first. */
const MOST_NOTES = 500;

const LessonSchema = v.object({
  task: v.optional(v.pipe(v.string(), v.maxLength(200))),
  present: v.fallback(v.boolean(), false),
  tieRule: v.fallback(v.picklist(TIE_RULES), 'again'),
  size: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
});

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const NotesSchema = v.array(
  v.tuple([
    v.string(),
    v.object({
      reason: v.optional(line),
      vote: v.optional(
        v.object({
          ballots: v.pipe(v.array(v.array(v.pipe(v.number(), v.integer()))), v.minLength(1)),
          decided: v.picklist(['most', 'lot', 'teacher']),
          minority: v.optional(line),
        }),
      ),
    }),
  ]),
);

/** Keeps a lesson with its tab, and reasons and votes with the browser. Storage that is refused is lived without. */
export interface LessonStore {
  lesson(): LessonState | undefined;
  keepLesson(lesson: LessonState): void;
  readonly notes: ReadonlyMap<string, Noted>;
  /** Adds to what is noted of a step. */
  note(key: string, noted: Noted): void;
}

export interface LessonStoreDeps {
  /** The tab's own memory; may throw. */
  readonly tab: () => Storage;
  /** The browser's; may throw. */
  readonly browser: () => Storage;
}

export function openLessonStore({ tab, browser }: LessonStoreDeps): LessonStore {
  let known: LessonState | undefined;
  const notes = new Map<string, Noted>(read(browser, NOTES_KEY, NotesSchema) ?? []);
  return {
    lesson() {
      const found = known ?? read(tab, LESSON_KEY, LessonSchema);
      return found && { ...found, task: found.task, size: found.size };
    },
    keepLesson(lesson) {
      known = lesson;
      write(tab, LESSON_KEY, lesson);
    },
    notes,
    note(key, noted) {
      // A second tab may have written meanwhile.
      for (const [other, kept] of read(browser, NOTES_KEY, NotesSchema) ?? []) {
        if (!notes.has(other)) notes.set(other, kept);
      }
      const before = notes.get(key);
      notes.delete(key);
      notes.set(key, { ...before, ...noted });
      for (const oldest of [...notes.keys()].slice(0, -MOST_NOTES)) notes.delete(oldest);
      write(browser, NOTES_KEY, [...notes]);
    },
  };
}

function read<Schema extends v.GenericSchema>(
  storage: () => Storage,
  key: string,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const found = v.safeParse(schema, JSON.parse(storage().getItem(key) ?? 'null'));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    storage().setItem(key, JSON.stringify(value));
  } catch {
    // The report can be saved to a file all the same, as long as the page is open.
  }
}
