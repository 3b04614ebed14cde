/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { Strings } from '../../i18n/strings.ts';
import type { LocalClaim, LocalRecord } from '../../record/model/localise.ts';
import type { CompanionText, Section, SiteText } from './companion.ts';

/** All that the page is made of, in one language. */
export interface CompanionParts {
  readonly record: LocalRecord;
  readonly strings: Strings;
  readonly text: CompanionText;
  readonly site: SiteText;
  /** Claim or card -> the chapters whose scenes rest on it. */
  readonly chapters: ReadonlyMap<string, readonly number[]>;
  readonly version: string;
  /** From this page to the novel in the same language. */
  readonly novel: string;
  /** From this page to the same page in the other language. */
  readonly other: string;
}

/** A part of the page, under its name. */
export function Part({
  id,
  text,
  children,
}: {
  readonly id: Section;
  readonly text: CompanionText;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.sections[id]}</h2>
      {children}
    </section>
  );
}

/** Paragraphs of ours; an entry that they name is a link to it. */
export function Prose({ of }: { readonly of: readonly string[] }): VNode {
  return (
    <>
      {of.map((each) => (
        <p key={each}>{linked(each)}</p>
      ))}
    </>
  );
}

export function linked(text: string): ComponentChildren {
  return text
    .split(/(?<![#\w])([FW]\d{2})\b/)
    .map((piece, at) => (at % 2 === 1 ? <EntryLink key={at} id={piece} /> : piece));
}

function EntryLink({ id }: { readonly id: string }): VNode {
  return (
    <a class="entry-link" href={`#${id}`}>
      {id}
    </a>
  );
}

/** A row of links to entries, each with a comma behind it but the last. */
export function EntryLinks({
  ids,
  record,
}: {
  readonly ids: readonly string[];
  readonly record: LocalRecord;
}): VNode {
  return (
    <>
      {ids.map((id, at) => (
        <>
          {at > 0 && ' '}
          <span class="listed">
            <EntryLink id={id} />
            {isWithdrawn(record, id) && ` (${record.words.withdrawn})`}
            {at < ids.length - 1 && ','}
          </span>
        </>
      ))}
    </>
  );
}

function isWithdrawn({ claims, cards }: LocalRecord, id: string): boolean {
  return (claims[id] ?? cards[id])?.withdrawn === true;
}

/** What a sentence of ours rests on, and, in letters of its own size, what was answered. */
export function Rests({
  ids,
  parts: { record, text },
}: {
  readonly ids: readonly string[];
  readonly parts: CompanionParts;
}): VNode {
  const replies = repliesTo(record, ids);
  return (
    <>
      {replies.length > 0 && (
        <div class="short-answers">
          <p class="short-answers-title">{text.words.answers}</p>
          <ul>
            {replies.map(({ id, claim }) => (
              <li key={id}>
                {text.short_answers[id] ?? claim} <EntryLink id={id} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="rests">
        {text.words.rests}: <EntryLinks ids={ids} record={record} />
      </p>
    </>
  );
}

/** The answers that belong to these entries, each once; those that are told already apart. */
export function repliesTo({ claims, cards }: LocalRecord, ids: readonly string[]): LocalClaim[] {
  const replies = ids.flatMap((id) => (claims[id] ?? cards[id])?.replies ?? []);
  return [...new Set(replies)]
    .filter((id) => !ids.includes(id))
    .sort()
    .flatMap((id) => claims[id] ?? []);
}
