import { CARD_SIZE } from '../../newsroom/cards/card-svg.ts';
import type { Alternate } from '../pages/site.ts';

/** Of a frame whose height nobody adjusts, in pixels. */
const FRAME_SIZE = { width: 640, height: 720 } as const;

/** One page in each of its languages, the first of them for those who have chosen none. */
export type Pages = readonly Alternate[];

/** Every page with its other language, for those who look for pages. @param site absolute root. */
export function sitemap(pages: readonly Pages[], site: string): string {
  const urls = pages.flatMap((languages) =>
    languages.map(({ path }) => {
      const links = languages.map(
        ({ lang, path: other }) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${site}${other}"/>`,
      );
      return `<url><loc>${site}${path}</loc>${links.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * What a page that holds a link to the novel may show in its place. A file cannot heed `maxwidth`: the card is of one
 * size, and whoever shows it scales it.
 * @see https://oembed.com
 */
export function oembed({
  title,
  site,
  image,
}: {
  readonly title: string;
  readonly site: string;
  readonly image: string;
}) {
  return {
    version: '1.0',
    type: 'link',
    title,
    provider_name: 'Archívese',
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: site + image,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  } as const;
}

/**
 * A scene that can be held in a page: of the one size that a file can name, and high enough to scroll by itself.
 * @param path of the scene, from the root. @param image of the card, from the root.
 * @see https://oembed.com
 */
export function richEmbed({
  title,
  site,
  path,
  image,
}: {
  readonly title: string;
  readonly site: string;
  readonly path: string;
  readonly image: string;
}) {
  const { width, height } = FRAME_SIZE;
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    ...oembed({ title, site, image }),
    type: 'rich',
    width,
    height,
    html: `<iframe src="${site}${path}" title="${name}" width="100%" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`,
  } as const;
}

/** How the novel stands among a device's own programs. @param up from the manifest to the site's root. */
export function webManifest({
  lang,
  name,
  description,
  up,
}: {
  readonly lang: 'en' | 'es';
  readonly name: string;
  readonly description: string;
  readonly up: string;
}) {
  return {
    id: lang === 'es' ? 'archivese-es' : 'archivese',
    name,
    short_name: 'Archívese',
    description,
    lang: lang === 'es' ? 'es-MX' : 'en',
    start_url: './',
    scope: up,
    display: 'standalone',
    background_color: '#11141f',
    theme_color: '#11141f',
    categories: ['books', 'entertainment', 'education'],
    icons: [
      { src: `${up}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${up}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${up}icon-512.png`, sizes: '512x512', type: 'image/png' },
    ],
  };
}
