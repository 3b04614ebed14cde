/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { fill } from '../../i18n/strings.ts';
import type { LocalClaim } from '../../record/model/localise.ts';
import { Pair } from '../../record/record-panel.tsx';
import { type CompanionParts, EntryLinks, Part } from './parts.tsx';

/** Every claim of the article, in its order, with its answers beside it in full. */
export function ClaimsPart(parts: CompanionParts): VNode {
  const { text, record } = parts;
  const { intro, damaged, groups } = text.claims;
  return (
    <Part id="claims" text={text}>
      <p>{intro}</p>
      <p>{damaged}</p>
      {groups.map(({ from, title }, at) => {
        const before = groups[at + 1]?.from;
        const claims = Object.values(record.claims).filter(
          ({ id }) => id >= from && (before === undefined || id < before),
        );
        return (
          <section key={from} class="record" aria-labelledby={`from-${from}`}>
            <h3 id={`from-${from}`}>{title}</h3>
            {claims.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} parts={parts} />
            ))}
          </section>
        );
      })}
    </Part>
  );
}

/** The cards of the public record. */
export function PublicPart(parts: CompanionParts): VNode {
  const { text, record, strings } = parts;
  return (
    <Part id="public" text={text}>
      <p>{text.public.intro}</p>
      <div class="record">
        {Object.values(record.cards).map((card) => (
          <article key={card.id} id={card.id} class="entry">
            <Pair
              row={{ kind: 'card', card, replies: inFull(parts, card.replies) }}
              record={record}
              strings={strings.record}
              heading="h3"
              page=""
            />
            <dl class="entry-more">
              <Chapters id={card.id} parts={parts} />
            </dl>
          </article>
        ))}
      </div>
    </Part>
  );
}

function ClaimEntry({
  claim,
  parts,
}: {
  readonly claim: LocalClaim;
  readonly parts: CompanionParts;
}): VNode {
  const { id, beside } = claim;
  const { record, strings, text } = parts;
  const answersTo = [...Object.values(record.claims), ...Object.values(record.cards)]
    .filter(({ replies }) => replies.includes(id))
    .map((each) => each.id);
  return (
    <article id={id} class="entry">
      <Pair
        row={{ kind: 'claim', claim, replies: inFull(parts, claim.replies) }}
        record={record}
        strings={strings.record}
        heading="h4"
        page=""
      />
      <dl class="entry-more">
        {answersTo.length > 0 && (
          <More name={text.words.replies_to}>
            <EntryLinks ids={answersTo} record={record} />
          </More>
        )}
        {beside.length > 0 && (
          <More name={record.words.beside}>
            <EntryLinks ids={beside} record={record} />
          </More>
        )}
        <Chapters id={id} parts={parts} cardOnly={claim.cardOnly === true} />
      </dl>
    </article>
  );
}

function inFull({ record }: CompanionParts, ids: readonly string[]): LocalClaim[] {
  return ids.flatMap((id) => record.claims[id] ?? []);
}

function More({ name, children }: { readonly name: string; readonly children: unknown }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children as VNode}</dd>
    </div>
  );
}

/** Where the novel plays on it: each a link to the chapter, begun by itself. */
function Chapters({
  id,
  parts: { chapters, text, strings, novel },
  cardOnly = false,
}: {
  readonly id: string;
  readonly parts: CompanionParts;
  readonly cardOnly?: boolean;
}): VNode {
  const { words } = text;
  const found = chapters.get(id) ?? [];
  return (
    <More name={words.chapters}>
      {found.length === 0 && (cardOnly ? words.card_only : words.no_chapter)}
      {found.map((n, at) => (
        <>
          {at > 0 && '; '}
          <a href={`${novel}?chapter=${n}`}>
            {fill(words.chapter, { n, title: strings.chapterTitles[n] ?? '' })}
          </a>
        </>
      ))}
    </More>
  );
}
