/** @jsxImportSource preact */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { en } from '../../i18n/en.ts';
import { es } from '../../i18n/es.ts';
import type { Strings } from '../../i18n/strings.ts';
import { loadEngine } from '../../narrative/engine.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession } from '../../narrative/session.ts';
import type { Turn } from '../../narrative/turn.ts';
import { Page } from '../../reader/page.tsx';

export const STRINGS: Readonly<Record<'en' | 'es', Strings>> = { en, es };

/** Seeds that the opening is played with: what is written into the page must be told in every playthrough. */
const SEEDS = [0, 1, 7, 4242];

/**
 * The opening turn, or `undefined` where it depends on chance: then its words cannot stand in the page.
 */
export function openingTurn(version: string, json: string): Turn | undefined {
  const engine = loadEngine({ version, json });
  const turns = SEEDS.map((seed) => openSession(engine, seedOf(seed)).last);
  return new Set(turns.map((turn) => JSON.stringify(turn))).size === 1 ? turns[0] : undefined;
}

/** The page's body as it stands before any script has run; the reader's own views draw it. */
export function firstScreen(
  turn: Turn | undefined,
  { strings, title, author, ours, other }: FirstScreen,
): string {
  const page = renderToString(
    <Page
      strings={strings}
      turns={turn === undefined ? [] : [turn]}
      title={title}
      author={author}
      ours={ours}
      numbered={true}
    />,
  );
  return renderToString(
    <>
      <a class="skip" href="#now">
        {strings.skipToPassage}
      </a>
      <a class="skip" href="#offer">
        {strings.skipToChoices}
      </a>
      <header class="bar" id="bar">
        {other !== undefined && (
          <a
            href={other}
            hreflang={strings.lang === 'en' ? 'es-MX' : 'en'}
            lang={strings.lang === 'en' ? 'es-MX' : 'en'}
          >
            {strings.otherLanguage}
          </a>
        )}
      </header>
      <div class="stage" id="stage" aria-hidden="true" />
      {h('main', { id: 'reader', dangerouslySetInnerHTML: { __html: page } })}
      <div id="panels" />
      <div class="vh" id="status" role="status" />
    </>,
  );
}

export interface FirstScreen {
  readonly strings: Strings;
  readonly title: string;
  readonly author: string | undefined;
  readonly ours: boolean;
  /** Address of the page in the other language. */
  readonly other: string | undefined;
}
