import type { LocalCard, LocalClaim, LocalRecord } from './localise.ts';

/** A claim or a card with what was answered to it. */
export type Answered =
  | { readonly kind: 'claim'; readonly claim: LocalClaim; readonly replies: readonly LocalClaim[] }
  | { readonly kind: 'card'; readonly card: LocalCard; readonly replies: readonly LocalClaim[] };

/** A row of the record panel. */
export type ReplyRow = Answered & {
  /** What is to be read with it, each with its own replies; one step deep. */
  readonly beside: readonly Answered[];
};

type Entries = Pick<LocalRecord, 'claims' | 'cards'>;

/**
 * The rows of the claims and cards met so far, in the order in which they were first met.
 * A reply has no row of its own where it already stands beside what it answers.
 * @param met The values of the story's `claim`, `record` and `reply` cues, in order; repeats are welcome.
 *   Ids that the record does not know are passed over: the build has refused them already.
 */
export function replyRows(record: Entries, met: readonly string[]): ReplyRow[] {
  const ids = [...new Set(met)];
  const answering = new Set(ids.flatMap((id) => repliesOf(record, id)));
  const shown = new Set(ids.filter((id) => !answering.has(id)));
  return [...shown].flatMap((id) => {
    const row = answered(record, id);
    return row === undefined ? [] : [{ ...row, beside: besideOf(record, id, shown) }];
  });
}

/** A competing account is always repeated beside a claim; a known fact only where it has no row. */
function besideOf(record: Entries, id: string, shown: ReadonlySet<string>): Answered[] {
  return (record.claims[id]?.beside ?? [])
    .filter((other) => other in record.claims || !shown.has(other))
    .flatMap((other) => answered(record, other) ?? []);
}

function answered(record: Entries, id: string): Answered | undefined {
  const replies = repliesOf(record, id).flatMap((reply) => record.claims[reply] ?? []);
  const claim = record.claims[id];
  if (claim !== undefined) return { kind: 'claim', claim, replies };
  const card = record.cards[id];
  return card === undefined ? undefined : { kind: 'card', card, replies };
}

function repliesOf(record: Entries, id: string): readonly string[] {
  return (record.claims[id] ?? record.cards[id])?.replies ?? [];
}
