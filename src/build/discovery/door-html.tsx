/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { fill } from '../../i18n/strings.ts';
import { DoorPage } from '../../newsroom/door-page.tsx';
import { cardTags } from '../pages/card-tags.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { pageLinks } from '../pages/site.ts';
import { faceRules, staticPage, upFrom } from '../pages/static-page.ts';
import { alternatesOf, cardFile, cardOf, cardText, type Language, pathOf } from './site-cards.ts';

export interface DoorHtml {
  readonly chapter: number;
  readonly lang: Language;
  /** The site's absolute root, where it is known. */
  readonly site: string | undefined;
  /** Files that the build has made, for the faces among them. */
  readonly files: readonly string[];
  readonly css: string;
  /** Entry of the record -> chapters that rest on it. */
  readonly rests: ReadonlyMap<string, readonly number[]>;
}

/** The address of one chapter: a page that can be sent and that has a card of its own. */
export function doorHtml({ chapter, lang, site, files, css, rests }: DoorHtml): string {
  const strings = STRINGS[lang];
  const path = pathOf(chapter, lang);
  const up = upFrom(path);
  const name = `${fill(strings.chapter, { n: chapter })}. ${strings.chapterTitles[chapter]}`;
  const title = `${name}. Archívese`;
  const description = `${strings.subtitle}. ${strings.tagline} ${strings.invented}`;
  const alt = cardText(cardOf(chapter, strings, { title: '', below: '' }));
  const image = cardFile(chapter, lang);
  const entries = [...rests].filter(([, chapters]) => chapters.includes(chapter));
  return staticPage({
    lang,
    title,
    description,
    css: `${faceRules(files, up)}\n${css}`,
    head: [
      ...pageLinks(path, alternatesOf(chapter), { site, up }),
      ...cardTags({ lang, type: 'website', title, description, path, image, alt, site }),
    ],
    body: renderToString(
      <DoorPage
        strings={strings}
        chapter={chapter}
        kind={strings.door.kind}
        entries={entries.map(([id]) => id).sort()}
        novel={up + pathOf('novel', lang)}
        record={up + pathOf('record', lang)}
        other={up + pathOf(chapter, lang === 'en' ? 'es' : 'en')}
      />,
    ),
    up,
  });
}
