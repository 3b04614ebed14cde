/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { formatDate } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import { LabelShape } from '../../record/label-shape.tsx';
import { LABELS } from '../../record/model/claim.ts';
import { ClaimsPart, PublicPart } from './claims-part.tsx';
import { SECTIONS } from './companion.ts';
import { CountsPart } from './counts-part.tsx';
import { CorrectionsPart, OpenPart, TrustPart } from './desk-parts.tsx';
import { type CompanionParts, Part, Prose } from './parts.tsx';
import { ChronologyPart, SilencesPart, TensionsPart } from './rows-part.tsx';

/** The record as a page by itself: what it says needs neither script nor novel. */
export function CompanionPage(parts: CompanionParts): VNode {
  const { text, record, strings, novel, other, version } = parts;
  const { words } = text;
  const otherLanguage = strings.lang === 'en' ? 'es-MX' : 'en';
  return (
    <>
      <a class="skip" href="#record">
        {words.skip}
      </a>
      <header class="masthead">
        <nav aria-label={words.novel}>
          <a href={novel}>{words.play}</a>
          <a href={other} hreflang={otherLanguage} lang={otherLanguage}>
            {words.other}
          </a>
        </nav>
        <h1>{text.title}</h1>
        <p class="subtitle">{text.subtitle}</p>
        <p class="kind">
          {text.kind}. {record.article.author}, {record.article.paper},{' '}
          <time dateTime={record.article.date}>
            {formatDate(record.article.date, strings.lang).replace(/^[^,]*, /, '')}
          </time>
          . {fill(words.version, { version })}.
        </p>
      </header>
      <main id="record" tabIndex={-1}>
        <nav class="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{words.contents}</h2>
          <ol>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{text.sections[id]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <AboutPart {...parts} />
        <LabelsPart {...parts} />
        <ChronologyPart {...parts} />
        <ClaimsPart {...parts} />
        <PublicPart {...parts} />
        <CountsPart {...parts} />
        <TensionsPart {...parts} />
        <SilencesPart {...parts} />
        <Part id="method" text={text}>
          <Prose of={[...record.provenance, ...text.method]} />
        </Part>
        <CorrectionsPart {...parts} />
        <TrustPart {...parts} />
        <OpenPart {...parts} />
      </main>
      <footer>
        <p>
          <cite>{record.article.citation}</cite>
        </p>
        <p>{words.print}</p>
      </footer>
    </>
  );
}

function AboutPart({ text, record }: CompanionParts): VNode {
  const { about, citation } = record.article;
  return (
    <Part id="about" text={text}>
      <Prose of={text.about} />
      <p>
        {about}. <cite>{citation}</cite>
      </p>
      <h3>{record.words.invented}</h3>
      <ul>
        {record.real.points.map(({ id, text: words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      <h3>{record.words.known}</h3>
      <p>{record.real.known}</p>
    </Part>
  );
}

function LabelsPart({ text, record }: CompanionParts): VNode {
  return (
    <Part id="labels" text={text}>
      <Prose of={text.labels} />
      <dl class="real-labels">
        {LABELS.map((label) => (
          <div key={label} class={`statement statement-${label}`}>
            <dt class="statement-label">
              <LabelShape label={label} />
              <span>{record.labels[label].name}</span>
            </dt>
            <dd>{record.labels[label].sentence}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
