/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { CompanionPage } from '../../newsroom/companion/companion-page.tsx';
import { linkedData } from '../../newsroom/companion/linked-data.ts';
import type { CompanionParts } from '../../newsroom/companion/parts.tsx';
import { pageLinks } from '../pages/site.ts';
import { staticPage, upFrom } from '../pages/static-page.ts';

/** Where the page stands, from the site's root. */
export const COMPANION_PATHS = { en: 'record/', es: 'es/registro/' } as const;

export interface CompanionHtml {
  readonly parts: Omit<CompanionParts, 'novel' | 'other'>;
  readonly css: string;
  /** Site's absolute root, where it is known. */
  readonly site: string | undefined;
  /** Tags of the head that others have made: cards. */
  readonly head: readonly string[];
}

/** The page, whole. */
export function companionHtml({ parts, css, site, head }: CompanionHtml): string {
  const { text, record } = parts;
  const { lang } = record;
  const path = COMPANION_PATHS[lang];
  const up = upFrom(path);
  const other = up + COMPANION_PATHS[lang === 'en' ? 'es' : 'en'];
  const data = linkedData({ ...parts, url: site && site + path });
  const alternates = [
    { lang: 'en', path: COMPANION_PATHS.en },
    { lang: 'es-MX', path: COMPANION_PATHS.es },
  ] as const;
  return staticPage({
    lang,
    title: `${text.title}. ${text.subtitle}`,
    description: text.description,
    css,
    head: [
      ...pageLinks(path, alternates, { site, up }),
      ...head,
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ],
    body: renderToString(<CompanionPage {...parts} novel="../" other={other} />),
    up,
  });
}
