import type { RecordBook } from './claim.ts';

/** A place of the story that rests on the record. */
export interface Mention {
  /** A claim or a card. Replies are not asked: they were given at publication and go with every claim. */
  readonly id: string;
  /** ISO day or month of the scene; `undefined` before the story has set one. */
  readonly date: string | undefined;
  /** Told from today, outside the scene: a chapter's panel, a card before it, the debrief. */
  readonly outside?: boolean | undefined;
}

export interface Anachronism {
  readonly id: string;
  readonly date: string | undefined;
  readonly kind: 'too-early' | 'card-only' | 'unknown' | 'withdrawn';
  /** Ready to be shown behind file and line. */
  readonly message: string;
}

/** Every mention that the record does not bear: too early, not for scenes, not there, taken back. */
export function anachronisms(book: RecordBook, mentions: readonly Mention[]): Anachronism[] {
  return mentions.flatMap((mention) => violation(book, mention) ?? []);
}

function violation(book: RecordBook, mention: Mention): Anachronism | undefined {
  const { id, date, outside = false } = mention;
  const claim = book.claims.get(id);
  const card = book.cards.get(id);
  if (claim === undefined && card === undefined) {
    return { id, date, kind: 'unknown', message: `${id} is not in the record` };
  }
  if (isWithdrawn(book, id)) {
    return { id, date, kind: 'withdrawn', message: `${id} was withdrawn; nothing may rest on it` };
  }
  if (outside) return undefined;
  if (claim?.cardOnly) {
    return {
      id,
      date,
      kind: 'card-only',
      message: `${id} is told in the record, never in a scene`,
    };
  }
  const from = claim === undefined ? card?.date : claim.notBefore;
  if (date === undefined || from === undefined || !isBefore(date, from)) return undefined;
  const message = `${id} cannot be spoken of before ${from}, and the scene is of ${date}`;
  return { id, date, kind: 'too-early', message };
}

export function isWithdrawn(book: Pick<RecordBook, 'corrections'>, id: string): boolean {
  return book.corrections.some(({ claim, withdraw }) => withdraw && claim === id);
}

/**
 * Whether an ISO year, month or day lies before another, as far as both say.
 * A scene dated by its month may play on the month's last day, so `2022-03` is not before `2022-03-24`.
 */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
