import * as v from 'valibot';
import type { Made, Report } from './course.ts';

/** What a course has not taken yet, kept in this browser until it has. */
export interface Waiting extends Report {
  /** The last place that the course is known to have; empty for none. */
  readonly base: string;
}

const made = v.object({
  uuid: v.string(),
  id: v.string(),
  option: v.string(),
  letter: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
const waiting = v.object({
  code: v.string(),
  where: v.string(),
  finished: v.boolean(),
  base: v.string(),
  made: v.array(made),
});

export interface Outbox {
  read(): Waiting | undefined;
  write(waiting: Waiting): void;
  clear(): void;
}

/** @param storage may throw: then the memory of the page is all that there is. */
export function openOutbox(key: string, storage: () => Storage): Outbox {
  const name = `archivese.course.${key}`;
  const safely = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      safely(() => {
        const read = v.safeParse(waiting, JSON.parse(storage().getItem(name) ?? 'null'));
        return read.success ? read.output : undefined;
      }),
    write: (what) => {
      safely(() => storage().setItem(name, JSON.stringify(what)));
    },
    clear: () => {
      safely(() => storage().removeItem(name));
    },
  };
}

/**
 * Where a learner goes on: what this browser still had to send wins where it follows from what the course has.
 * @param kept the course's code; empty for none.
 */
export function placeToGoOn(kept: string, waiting: Waiting | undefined): string {
  if (waiting === undefined) return kept;
  // A code's last two symbols are its check.
  const follows = waiting.base === kept || waiting.code.startsWith(kept.slice(0, -2));
  return follows ? waiting.code : kept;
}

/** Decisions by their own name, each once, in the order in which they came. */
export function together(...lists: readonly (readonly Made[])[]): Made[] {
  return [...new Map(lists.flat().map((each) => [each.uuid, each])).values()];
}
