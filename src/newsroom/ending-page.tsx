/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { EndingWords } from '../i18n/ending-words.ts';
import type { Strings } from '../i18n/strings.ts';

export interface EndingPageProps {
  readonly strings: Strings;
  readonly words: EndingWords;
  readonly title: string;
  readonly stamp: keyof EndingWords['stamps'];
  /** What is known of the matter, as the novel says at each of its ends. */
  readonly known: string;
  /** From here to the novel in the same language, to the record, to the same page in the other language. */
  readonly novel: string;
  readonly record: string;
  readonly other: string;
}

/** The address of an ending, to be sent to somebody: its name and its stamp, before and after, and nothing that spoils it. */
export function EndingPage(props: EndingPageProps): VNode {
  const { strings, words, title, stamp, known, novel, record, other } = props;
  const otherLanguage = strings.lang === 'en' ? 'es-MX' : 'en';
  const banner = <p class={`banner banner-${stamp}`}>{words.stamps[stamp]}.</p>;
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
          {strings.subtitle}. {strings.tagline}
        </p>
        <p class="kind">{strings.door.kind}.</p>
      </header>
      <main>
        {banner}
        <h1 class="door-title">
          <span>{words.over}</span> {title}
        </h1>
        <p>{words.about}</p>
        <p>{strings.invented}</p>
        <ul class="ways">
          <li>
            <a href={novel}>{words.start}</a>
          </li>
          <li>
            <a href={`${novel}?chapter=9`}>{words.end}</a>
          </li>
          <li>
            <a href={record}>{strings.door.record}</a>
          </li>
        </ul>
        <h2>{words.known}</h2>
        <p>{known}</p>
        {stamp === 'invented' ? null : banner}
      </main>
    </>
  );
}
