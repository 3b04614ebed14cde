/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../i18n/format.ts';
import { fill } from '../i18n/strings.ts';
import { LabelShape } from './label-shape.tsx';
import type { Label } from './model/claim.ts';
import type { LocalCard, LocalClaim, LocalRecord } from './model/localise.ts';
import type { RecordStrings } from './record-strings.ts';

export interface StatementProps {
  readonly record: LocalRecord;
  readonly strings: RecordStrings;
  readonly heading: Heading;
  /** Address of the full record, where every entry has its place; empty on that page itself. */
  readonly page?: string | undefined;
}
/** The level at which a statement's own heading stands. */
export type Heading = 'h2' | 'h3' | 'h4' | 'h5';

/** A claim or a reply: the same size and the same parts for both. */
export function ClaimStatement({
  claim,
  ...props
}: StatementProps & { readonly claim: LocalClaim }): VNode {
  const { strings, record } = props;
  return (
    <Frame
      {...props}
      id={claim.id}
      label={claim.kind}
      status={claim.status}
      withdrawn={claim.withdrawn === true}
    >
      <Text withdrawn={claim.withdrawn === true}>{claim.claim}</Text>
      {claim.damage !== undefined && <p class="statement-damage">{claim.damage}</p>}
      <dl class="statement-facts">
        <Fact name={strings.whoSays}>{claim.who}</Fact>
        <Fact name={strings.when}>{claim.when}</Fact>
      </dl>
      {claim.note !== undefined && <p class="statement-note">{claim.note}</p>}
      <Corrected id={claim.id} record={record} />
    </Frame>
  );
}

/** A card of the public record. */
export function CardStatement({
  card,
  ...props
}: StatementProps & { readonly card: LocalCard }): VNode {
  const { strings, record } = props;
  return (
    <Frame {...props} id={card.id} label="public" withdrawn={card.withdrawn === true}>
      <Text withdrawn={card.withdrawn === true}>{card.fact}</Text>
      <dl class="statement-facts">
        <Fact name={strings.publicSource}>{card.source}</Fact>
        <Fact name={strings.when}>{formatDate(card.date, record.lang)}</Fact>
        <Fact name={strings.confidence}>{record.confidence[card.confidence]}</Fact>
      </dl>
      {card.note !== undefined && <p class="statement-note">{card.note}</p>}
      <Corrected id={card.id} record={record} />
    </Frame>
  );
}

function Frame({
  id,
  label,
  status,
  withdrawn,
  record,
  strings,
  page,
  heading: Level,
  children,
}: StatementProps & {
  readonly id: string;
  readonly label: Label;
  /** On what footing it is said. */
  readonly status?: string;
  readonly withdrawn: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class={`statement statement-${label}`}>
      <Level class="statement-label">
        <LabelShape label={label} />
        <span>{record.labels[label].name}</span>
        {status !== undefined && <span class="statement-status">{status}</span>}
        <Permalink id={id} page={page} strings={strings} />
        {withdrawn && <strong class="statement-withdrawn">{record.words.withdrawn}</strong>}
      </Level>
      {children}
    </div>
  );
}

/** The number, and where there is a page of the full record, a small link to the entry's place on it. */
function Permalink({
  id,
  page,
  strings,
}: Pick<StatementProps, 'page' | 'strings'> & { readonly id: string }): VNode {
  if (page === undefined) return <span class="statement-id">{id}</span>;
  if (page === '') {
    return (
      <a class="statement-id" href={`#${id}`}>
        {id}
      </a>
    );
  }
  // In a tab of its own: what is being read stays where it is.
  return (
    <a
      class="statement-id"
      href={`${page}#${id}`}
      target="_blank"
      rel="noopener"
      aria-label={fill(strings.permalink, { id })}
    >
      {id}
    </a>
  );
}

function Text({
  withdrawn,
  children,
}: {
  readonly withdrawn: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return <p class="statement-text">{withdrawn ? <s>{children}</s> : children}</p>;
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Corrected({
  id,
  record,
}: {
  readonly id: string;
  readonly record: LocalRecord;
}): VNode | null {
  const own = record.corrections.filter(({ claim }) => claim === id);
  if (own.length === 0) return null;
  return (
    <>
      {own.map(({ date, said, why }) => (
        <p key={date} class="statement-note">
          {formatDate(date, record.lang)}. {record.words.said}: {said} {record.words.why}: {why}
        </p>
      ))}
    </>
  );
}
