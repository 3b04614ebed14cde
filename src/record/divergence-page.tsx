import type { VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import type { DivergenceRow } from './model/divergence.ts';
import type { LocalRecord } from './model/localise.ts';
import { ClaimStatement } from './statement.tsx';

/** Where a story parts from the record: both sides at one size, the claims and their answers below. */
export function DivergencePage({
  rows,
  record,
  strings,
  page,
}: {
  readonly rows: readonly DivergenceRow[];
  readonly record: LocalRecord;
  readonly strings: Strings;
  /** Address of the full record. */
  readonly page?: string | undefined;
}): VNode {
  const { intro, you, record: onRecord, none, known } = strings.debrief.divergence;
  const claimOf = (id: string) => {
    const claim = record.claims[id];
    return claim === undefined ? [] : [claim];
  };
  return (
    <>
      <p>{intro}</p>
      {rows.length === 0 && <p>{none}</p>}
      <ol class="divergence">
        {rows.map((row) => {
          const claims = row.claims.flatMap(claimOf);
          const replies = [...new Set(claims.flatMap((claim) => claim.replies))].flatMap(claimOf);
          return (
            <li key={row.id} data-divergence={row.id}>
              <div class="divergence-pair">
                <div>
                  <h3>{you}</h3>
                  <p>{row.you}</p>
                </div>
                <div>
                  <h3>{onRecord}</h3>
                  <p>{row.record}</p>
                </div>
              </div>
              {[...claims, ...replies].map((claim) => (
                <ClaimStatement
                  key={claim.id}
                  claim={claim}
                  record={record}
                  strings={strings.record}
                  heading="h4"
                  page={page}
                />
              ))}
            </li>
          );
        })}
      </ol>
      <p>{known}</p>
    </>
  );
}
