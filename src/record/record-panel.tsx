/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { LocalRecord } from './model/localise.ts';
import { type Answered, type ReplyRow, replyRows } from './model/replies.ts';
import type { RecordStrings } from './record-strings.ts';
import { CardStatement, ClaimStatement, type Heading, type StatementProps } from './statement.tsx';

export interface RecordPanelProps {
  readonly record: LocalRecord;
  readonly strings: RecordStrings;
  /** Claims, cards and replies met so far, in order; repeats are welcome. See `metIn`. */
  readonly met: readonly string[];
  /** Address of the full record. */
  readonly page?: string | undefined;
  /** Of the heading; another where two stand on one page. */
  readonly id?: string;
}

/** What the article reports of what was met so far, who says so, and who answered. */
export function RecordPanel({
  record,
  strings,
  met,
  page,
  id = 'record-title',
}: RecordPanelProps): VNode {
  const rows = replyRows(record, met);
  const shared = { record, strings, page };
  return (
    <section class="record" aria-labelledby={id}>
      <h2 id={id}>{strings.title}</h2>
      {strings.intro !== '' && <p>{strings.intro}</p>}
      {rows.length === 0 ? (
        <p class="record-empty">{strings.empty}</p>
      ) : (
        <ol class="record-rows">
          {rows.map((row) => (
            <li key={idOf(row)} class="record-row">
              <Pair row={row} {...shared} heading="h3" />
              <Beside row={row} {...shared} heading="h4" />
            </li>
          ))}
        </ol>
      )}
      <footer class="record-source">
        <p>
          <span class="record-source-name">{strings.source}</span> {record.article.citation}
        </p>
        {page !== undefined && (
          <p>
            <a href={page} target="_blank" rel="noopener">
              {strings.full}
            </a>
          </p>
        )}
      </footer>
    </section>
  );
}

function idOf(row: Answered): string {
  return row.kind === 'claim' ? row.claim.id : row.card.id;
}

const BELOW = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h5' } as const satisfies Record<
  Heading,
  Heading
>;

/** What is said and what was answered, side by side where there is room, at one size. */
export function Pair({ row, ...props }: StatementProps & { readonly row: Answered }): VNode {
  const { strings, heading } = props;
  const Level = BELOW[heading];
  const speaks = row.kind === 'claim' && row.claim.kind === 'reported';
  return (
    <div class={row.replies.length > 0 ? 'record-pair' : 'record-pair is-alone'}>
      {row.kind === 'claim' ? (
        <ClaimStatement {...props} claim={row.claim} />
      ) : (
        <CardStatement {...props} card={row.card} />
      )}
      {row.replies.length > 0 && (
        <div class="record-answers">
          <Level class="record-answers-title">{strings.answer}</Level>
          {row.replies.map((reply) => (
            <ClaimStatement key={reply.id} {...props} heading={BELOW[Level]} claim={reply} />
          ))}
        </div>
      )}
      {row.replies.length === 0 && speaks && <p class="record-no-answer">{strings.noAnswer}</p>}
    </div>
  );
}

/** Other accounts and known facts, one click away and with their own replies. */
function Beside({ row, ...props }: StatementProps & { readonly row: ReplyRow }): VNode | null {
  if (row.beside.length === 0) return null;
  const ids = row.beside.map(idOf).join(', ');
  return (
    <details class="record-beside">
      <summary>
        {props.record.words.beside}: {ids}
      </summary>
      {row.beside.map((other) => (
        <Pair key={idOf(other)} {...props} row={other} />
      ))}
    </details>
  );
}
