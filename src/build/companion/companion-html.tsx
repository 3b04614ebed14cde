/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { CompanionPage } from '../../newsroom/companion/companion-page.tsx';
import { linkedData } from '../../newsroom/companion/linked-data.ts';
import type { CompanionParts } from '../../newsroom/companion/parts.tsx';
import { contentPolicy, escapeHtml, minifyCss } from '../pages/page-html.ts';
import { pageLinks } from '../pages/site.ts';

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

/** The page, whole: no script, its styles with their hash in the policy. */
export function companionHtml({ parts, css, site, head }: CompanionHtml): string {
  const { text, record } = parts;
  const { lang } = record;
  const path = COMPANION_PATHS[lang];
  const up = '../'.repeat(path.split('/').length - 1);
  const styles = minifyCss(css);
  const other = up + COMPANION_PATHS[lang === 'en' ? 'es' : 'en'];
  const data = linkedData({ ...parts, url: site && site + path });
  const body = renderToString(<CompanionPage {...parts} novel="../" other={other} />);
  return [
    '<!doctype html>',
    `<html lang="${lang === 'es' ? 'es-MX' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">`,
    `<title>${escapeHtml(`${text.title}. ${text.subtitle}`)}</title>`,
    `<meta name="description" content="${escapeHtml(text.description)}">`,
    '<meta name="theme-color" content="#11141f">',
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    ...pageLinks(
      path,
      [
        { lang: 'en', path: COMPANION_PATHS.en },
        { lang: 'es-MX', path: COMPANION_PATHS.es },
      ],
      { site, up },
    ),
    ...head,
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
