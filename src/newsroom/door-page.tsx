/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { fill, type Strings } from '../i18n/strings.ts';

export interface DoorPageProps {
  readonly strings: Strings;
  readonly chapter: number;
  /** What kind of work it is. */
  readonly kind: string;
  /** Claims and cards that its scenes rest on, in order. */
  readonly entries: readonly string[];
  /** From here to the novel in the same language. */
  readonly novel: string;
  /** To the record. */
  readonly record: string;
  /** To the same door in the other language. */
  readonly other: string;
}

/** The address of one chapter, to be sent to somebody: what it is, and the ways in. */
export function DoorPage(props: DoorPageProps): VNode {
  const { strings, chapter, kind, entries, novel, record, other } = props;
  const { door, subtitle, tagline, invented, chapterTitles } = strings;
  const otherLanguage = strings.lang === 'en' ? 'es-MX' : 'en';
  return (
    <>
      <header class="masthead">
        <nav aria-label={strings.otherLanguage}>
          <a href={other} hreflang={otherLanguage} lang={otherLanguage}>
            {strings.otherLanguage}
          </a>
        </nav>
        <p class="stamp">Archívese</p>
        <p class="subtitle">
          {subtitle}. {tagline}
        </p>
        <p class="kind">{kind}.</p>
      </header>
      <main>
        <h1 class="door-title">
          <span>{fill(strings.chapter, { n: chapter })}</span> {chapterTitles[chapter]}
        </h1>
        <p>{invented}</p>
        <ul class="ways">
          <li>
            <a href={`${novel}?chapter=${chapter}`}>{door.here}</a>
          </li>
          <li>
            <a href={novel}>{door.start}</a>
          </li>
          <li>
            <a href={record}>{door.record}</a>
          </li>
        </ul>
        {entries.length > 0 && (
          <>
            <h2>{door.rests}</h2>
            <p class="entry-more">
              {entries.map((id, at) => (
                <>
                  {at > 0 && ' '}
                  <span class="listed">
                    <a href={`${record}#${id}`}>{id}</a>
                    {at < entries.length - 1 && ','}
                  </span>
                </>
              ))}
            </p>
          </>
        )}
      </main>
    </>
  );
}
