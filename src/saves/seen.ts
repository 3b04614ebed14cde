import { hash32 } from '../base/hash.ts';
import type { Turn } from '../narrative/turn.ts';

/** Which lines have been read in any playthrough on this device. */
export interface Seen {
  /** Nothing was read on this device before this page began. */
  readonly isFirstVisit: boolean;
  /** Whether every line of the turn was read before this page began. */
  hasRead(turn: Turn): boolean;
  note(turn: Turn): void;
}

const KEY = 'archivese.seen';
/** Enough for both languages of the whole novel. */
const MOST = 20000;

/** @param storage may throw: then nothing is known of before. */
export function openSeen(storage: () => Storage): Seen {
  const before = read(storage);
  const all = new Set(before);
  return {
    isFirstVisit: before.size === 0,
    hasRead: (turn) => turn.beats.length > 0 && marksOf(turn).every((mark) => before.has(mark)),
    note(turn) {
      const size = all.size;
      for (const mark of marksOf(turn)) all.add(mark);
      if (all.size === size || all.size > MOST) return;
      try {
        storage().setItem(KEY, [...all].join(' '));
      } catch {
        // Nothing is lost but a comfort.
      }
    },
  };
}

function read(storage: () => Storage): Set<string> {
  try {
    return new Set((storage().getItem(KEY) ?? '').split(' ').filter((mark) => mark !== ''));
  } catch {
    return new Set();
  }
}

function marksOf(turn: Turn): string[] {
  return turn.beats.filter(({ text }) => text !== '').map(({ text }) => hash32(text).toString(36));
}
