/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { fill, type Strings } from '../../i18n/strings.ts';
import { AssignmentMaker } from './assignment-maker.tsx';
import type { Block, Sheet } from './sheets.ts';
import type { TeachText } from './teach.ts';

export interface TeachPageProps {
  readonly text: TeachText;
  readonly sheets: readonly Sheet[];
  readonly strings: Strings;
  readonly version: string;
  /** Addresses from this page. */
  readonly novel: string;
  readonly record: string;
  readonly other: string;
  readonly pdf: string;
  readonly wall: string;
  readonly root: string;
}

/** The teacher's door: lessons and handouts on one page, whole without a script but for the maker of links. */
export function TeachPage(props: TeachPageProps): VNode {
  const { text, sheets, strings, version, novel, record, other, pdf } = props;
  const { words, maker } = text;
  const otherLanguage = strings.lang === 'en' ? 'es-MX' : 'en';
  return (
    <>
      <a class="skip" href="#lessons">
        {words.skip}
      </a>
      <header class="masthead">
        <nav aria-label={words.nav}>
          <a href={novel}>{words.play}</a>
          <a href={record}>{words.record}</a>
          <a href={props.wall}>{words.wall}</a>
          <a href={other} hreflang={otherLanguage} lang={otherLanguage}>
            {words.other}
          </a>
        </nav>
        <h1>{text.title}</h1>
        <p class="subtitle">{text.subtitle}</p>
        <p class="kind">
          {fill(words.version, { version })}. {words.licence}
        </p>
      </header>
      <main id="lessons" tabIndex={-1}>
        <nav class="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{words.contents}</h2>
          <p>
            <a href={pdf} type="application/pdf" data-pdf>
              {words.pdf}
            </a>
          </p>
          <ol>
            <li>
              <a href="#make">{maker.title}</a>
            </li>
            {sheets.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
          <p class="screen-only">{words.print}</p>
        </nav>
        <AssignmentMaker maker={maker} strings={strings} root={props.root} />
        {sheets.map((sheet) => (
          <section
            key={sheet.id}
            id={sheet.id}
            class={`part sheet${sheet.teacher ? ' is-teacher' : ''}`}
            aria-labelledby={`${sheet.id}-title`}
          >
            <p class="sheet-head" aria-hidden="true">
              {words.sheet} · {fill(words.version, { version })}
            </p>
            <h2 id={`${sheet.id}-title`}>{sheet.title}</h2>
            {sheet.teacher && <p class="teacher-only">{words.teacher_only}</p>}
            {sheet.blocks.map((block, i) => (
              <BlockView key={`${sheet.id}-${i}`} block={block} record={record} />
            ))}
          </section>
        ))}
      </main>
      <footer>
        <p>{strings.invented}</p>
      </footer>
    </>
  );
}

function BlockView({ block, record }: { readonly block: Block; readonly record: string }): VNode {
  const said = (text: string) => withEntries(text, record);
  switch (block.kind) {
    case 'p':
      return <p>{said(block.text)}</p>;
    case 'h':
      return <h3>{said(block.text)}</h3>;
    case 'ul':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{said(item)}</li>
          ))}
        </ul>
      );
    case 'ol':
      return (
        <ol start={block.start}>
          {block.items.map((item) => (
            <li key={item}>{said(item)}</li>
          ))}
        </ol>
      );
    case 'table':
      return <TableView {...block} said={said} />;
    case 'cards':
      return (
        <ul class="sheet-cards">
          {block.cards.map(({ title, text, under }) => (
            <li key={title}>
              <strong>{said(title)}</strong>
              <p>{said(text)}</p>
              {under.map((line) => (
                <p key={line} class="under">
                  {said(line)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      );
    case 'letters':
      return (
        <ul class="sheet-letters">
          {block.letters.map((letter) => (
            <li key={letter}>{letter}</li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <dl class="sheet-terms">
          {block.terms.map(({ term, about }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      );
    case 'link':
      return (
        <p>
          <a class="action" href={block.address}>
            {block.text}
          </a>
        </p>
      );
    case 'lines':
      return (
        <div class="sheet-lines" aria-hidden="true">
          {Array.from({ length: block.count }, (_, i) => (
            <hr key={`line-${i}`} />
          ))}
        </div>
      );
  }
}

function TableView({
  head,
  rows,
  said,
}: Extract<Block, { kind: 'table' }> & {
  readonly said: (text: string) => ComponentChildren;
}): VNode {
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          {head.map((cell, i) =>
            cell.trim() === '' ? <td key={`head-${i}`} /> : <th scope="col">{cell}</th>,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th scope="row">{said(cell)}</th>
              ) : (
                <td key={`cell-${i}`} data-label={head[i]}>
                  {said(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An entry of the record that a text names is a link to it. */
function withEntries(text: string, record: string): ComponentChildren {
  return text.split(/\b([FW]\d{2})\b/).map((piece, at) =>
    at % 2 === 1 ? (
      <a key={at} href={`${record}#${piece}`}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
