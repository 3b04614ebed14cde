/** @jsxImportSource preact */
import { h, type VNode } from 'preact';
import type { EmbedWords } from '../../i18n/embed-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';

export interface EmbedPageProps {
  readonly words: EmbedWords;
  /** The scene's words as they are drawn: HTML of `EmbedScene`. */
  readonly scene: string;
  /** ISO day of this copy. */
  readonly edition: string;
  readonly version: string;
  /** Whose reporting the fiction is based on. */
  readonly citation: string;
  /** A picture of the place, where there is one, and what it shows. */
  readonly still: { readonly src: string; readonly alt: string } | undefined;
  /** From here to the novel's own page, to the record, to the same frame in the other language. */
  readonly full: string;
  readonly record: string;
  readonly other: string;
}

/** A frame's page as it stands before any script: what it is, a picture, the first words, and the way out. */
export function EmbedPage(props: EmbedPageProps): VNode {
  const { words, scene, edition, version, citation, still, full, record, other } = props;
  const { reader } = words;
  const otherLanguage = reader.lang === 'en' ? 'es-MX' : 'en';
  const day = formatDate(edition, reader.lang).replace(/^[^,]*, /, '');
  return (
    <>
      <header>
        <div class="embed-head">
          <h1 class="stamp">Archívese</h1>
          <p class="kind">{reader.door.kind}</p>
          <p class="edition">
            <time dateTime={edition}>{fill(words.edition, { date: day })}</time> ·{' '}
            {fill(words.version, { version })} · {reader.lang === 'en' ? 'English' : 'Español'} ·{' '}
            <a href={other} hreflang={otherLanguage} lang={otherLanguage}>
              {reader.otherLanguage}
            </a>
          </p>
        </div>
        <div class="picture" id="stage">
          {still && (
            <img src={still.src} alt={still.alt} width={800} height={450} decoding="async" />
          )}
        </div>
      </header>
      {h('main', { id: 'reader', dangerouslySetInnerHTML: { __html: scene } })}
      <p class="notice" id="status-line" role="alert" hidden>
        {words.failed}
      </p>
      <footer class="embed-foot">
        <p class="notice no-script">{words.noScript}</p>
        <p class="ways">
          <a data-full href={full} target="_blank" rel="noopener">
            {words.full}
          </a>
          <button type="button" data-provenance-switch aria-pressed="true">
            {reader.settings.provenance}
          </button>
        </p>
        <p class="notice" data-full-address hidden>
          {words.fullAddress} <code />
        </p>
        <p>
          {reader.invented} <a href={record}>{words.record}</a>.
        </p>
        <p>{fill(words.based, { citation })}</p>
      </footer>
    </>
  );
}
