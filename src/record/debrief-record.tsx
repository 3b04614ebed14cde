import type { VNode } from 'preact';
import { fill, type Strings } from '../i18n/strings.ts';
import type { LocalRecord } from './model/localise.ts';
import { RecordPanel } from './record-panel.tsx';

/** Every claim of the article, those of this way first; cards of the public record where they were met. */
export function DebriefRecord({
  record,
  strings,
  met,
  page,
}: {
  readonly record: LocalRecord;
  readonly strings: Strings;
  /** Claims, cards and replies met, in order. */
  readonly met: readonly string[];
  /** Address of the full record. */
  readonly page?: string | undefined;
}): VNode {
  const { intro, met: metTitle, unmet: unmetTitle } = strings.debrief.record;
  const claims = Object.keys(record.claims);
  const unmet = claims.filter((id) => !met.includes(id));
  return (
    <>
      <p>{fill(intro, { n: claims.length })}</p>
      <RecordPanel
        record={record}
        strings={{ ...strings.record, title: metTitle }}
        met={met}
        page={page}
      />
      {unmet.length > 0 && (
        <RecordPanel
          record={record}
          strings={{ ...strings.record, title: unmetTitle, intro: '' }}
          met={unmet}
          page={page}
          id="record-unmet"
        />
      )}
    </>
  );
}
