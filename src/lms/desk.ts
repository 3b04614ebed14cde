import type { Course, Made, Report } from './course.ts';
import { type Outbox, together } from './outbox.ts';

/** How a course stands to what was done: it has all of it, some of it waits here, or nothing is recorded. */
export type Standing = 'taken' | 'waiting' | 'unrecorded';

export interface DeskDeps {
  readonly course: Course;
  readonly outbox: Outbox;
  readonly later: (work: () => void, ms: number) => void;
  readonly onStanding: (standing: Standing) => void;
}

export interface Desk {
  /** Where she is now; nothing is sent for that alone. */
  note(place: Omit<Report, 'made'>): void;
  /** A decision: it is sent, with the place. */
  decide(made: Made): void;
  /** Sends what there is. @returns when the course has answered, or failed to. */
  send(): Promise<void>;
  leave(): void;
}

const FIRST_WAIT_MS = 4000;
const LONGEST_WAIT_MS = 60_000;

/** Keeps what a course has to know until the course has it: here, and in this browser. */
export function openDesk({ course, outbox, later, onStanding }: DeskDeps): Desk {
  const before = outbox.read();
  let base = course.kept?.code ?? '';
  let made: readonly Made[] = before?.made ?? [];
  let place: Omit<Report, 'made'> | undefined;
  let sending: Promise<void> | undefined;
  let changed = made.length > 0;
  let wait = FIRST_WAIT_MS;

  const keep = () => {
    if (place === undefined || !course.records) return;
    if (changed) outbox.write({ ...place, base, made });
    else outbox.clear();
  };

  async function sendOnce(): Promise<void> {
    if (place === undefined || !course.records) return;
    const report = { ...place, made };
    changed = false;
    const taken = await course.send(report);
    if (taken) {
      base = report.code;
      const gone = new Set(report.made.map(({ uuid }) => uuid));
      made = made.filter(({ uuid }) => !gone.has(uuid));
      wait = FIRST_WAIT_MS;
      keep();
    } else {
      changed = true;
      keep();
      later(() => changed && send(), wait);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    }
    onStanding(taken ? 'taken' : 'waiting');
  }

  function send(): Promise<void> {
    // One after another: two answers at once could be about each other's report.
    sending = (sending ?? Promise.resolve()).then(sendOnce);
    return sending;
  }

  if (!course.records) onStanding('unrecorded');
  return {
    note(next) {
      const same = place?.code === next.code && place.finished === next.finished;
      place = next;
      if (same || (next.code === base && next.finished === (course.kept?.finished ?? false)))
        return;
      changed = true;
      keep();
    },
    decide(each) {
      made = together(made, [each]);
      changed = true;
      keep();
      send();
    },
    send,
    leave() {
      if (place === undefined) return;
      const taken = course.leave({ ...place, made });
      if (taken) {
        changed = false;
        made = [];
      }
      keep();
    },
  };
}
