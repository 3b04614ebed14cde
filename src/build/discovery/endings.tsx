/** @jsxImportSource preact */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ENDING_WORDS } from '../../i18n/ending-words.ts';
import type { Card } from '../../newsroom/cards/card-svg.ts';
import { EndingPage } from '../../newsroom/ending-page.tsx';
import { cardTags } from '../pages/card-tags.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { type Alternate, pageLinks } from '../pages/site.ts';
import { faceRules, staticPage, upFrom } from '../pages/static-page.ts';
import { cardText, type Language, pathOf } from './site-cards.ts';

const FOLDERS = { en: 'ending/', es: 'es/final/' } as const;
const slug = v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'is no part of an address'));
const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^E\d\d$/)),
    slug: v.strictObject({ en: slug, es: slug }),
    title: v.strictObject({ en: v.string(), es: v.string() }),
    stamp: v.optional(v.picklist(['counterfactual', 'future'])),
  }),
);

/** An ending as a page of its own names it. */
export type Ending = v.InferOutput<typeof schema>[number];

/**
 * The endings of a story (`endings.yaml`).
 * @throws Error that says what is wrong with the file.
 */
export function readEndings(folder: string): Ending[] {
  const path = join(folder, 'endings.yaml');
  return existsSync(path) ? v.parse(schema, parse(readFileSync(path, 'utf8'))) : [];
}

export function endingPath({ slug: names }: Ending, lang: Language): string {
  return `${FOLDERS[lang]}${names[lang]}/`;
}

export function endingAlternates(ending: Ending): readonly Alternate[] {
  return [
    { lang: 'en', path: endingPath(ending, 'en') },
    { lang: 'es-MX', path: endingPath(ending, 'es') },
  ];
}

export function endingCardFile({ id }: Ending, lang: Language): string {
  return `cards/${lang}/ending-${id.toLowerCase()}.png`;
}

/** The stamp stands on the card as well: a picture is sent on without its page. */
export function endingCard({ title, stamp }: Ending, lang: Language): Card {
  const { door, subtitle } = STRINGS[lang];
  const { over, stamps } = ENDING_WORDS[lang];
  return {
    kind: door.kind,
    stamp: 'Archívese',
    over,
    title: title[lang],
    below: subtitle,
    banner: stamps[stamp ?? 'invented'],
    chapters: undefined,
  };
}

export interface EndingHtml {
  readonly ending: Ending;
  readonly lang: Language;
  /** The site's absolute root, where it is known. */
  readonly site: string | undefined;
  /** Files that the build has made, for the faces among them. */
  readonly files: readonly string[];
  readonly css: string;
  /** What is known of the matter. */
  readonly known: string;
}

export function endingHtml({ ending, lang, site, files, css, known }: EndingHtml): string {
  const strings = STRINGS[lang];
  const words = ENDING_WORDS[lang];
  const path = endingPath(ending, lang);
  const up = upFrom(path);
  const stamp = ending.stamp ?? 'invented';
  const title = `${ending.title[lang]}. Archívese`;
  const description = `${words.stamps[stamp]}. ${words.about}`;
  const image = endingCardFile(ending, lang);
  const alt = cardText(endingCard(ending, lang));
  return staticPage({
    lang,
    title,
    description,
    css: `${faceRules(files, up)}\n${css}`,
    head: [
      ...pageLinks(path, endingAlternates(ending), { site, up }),
      ...cardTags({ lang, type: 'website', title, description, path, image, alt, site }),
    ],
    body: renderToString(
      <EndingPage
        strings={strings}
        words={words}
        title={ending.title[lang]}
        stamp={stamp}
        known={known}
        novel={up + pathOf('novel', lang)}
        record={up + pathOf('record', lang)}
        other={up + endingPath(ending, lang === 'en' ? 'es' : 'en')}
      />,
    ),
    up,
  });
}
