import { CARD_SIZE } from '../../newsroom/cards/card-svg.ts';
import { escapeHtml } from './page-html.ts';

export interface CardTags {
  readonly lang: 'en' | 'es';
  readonly type: 'website' | 'article' | 'book';
  readonly title: string;
  readonly description: string;
  /** Of the page, from the site's root. */
  readonly path: string;
  /** Of the drawn card, from the site's root. */
  readonly image: string;
  /** What the card says, for those who do not see it. */
  readonly alt: string;
  /** The site's absolute root. Without one, nothing that needs an address is written. */
  readonly site: string | undefined;
}

/** Open Graph and Twitter: how a link to the page looks elsewhere. */
export function cardTags(card: CardTags): string[] {
  const { lang, type, title, description, path, image, alt, site } = card;
  const og: [string, string][] = [
    ['og:type', type],
    ['og:site_name', 'Archívese'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', lang === 'es' ? 'es_MX' : 'en_US'],
    ['og:locale:alternate', lang === 'es' ? 'en_US' : 'es_MX'],
  ];
  if (site !== undefined) {
    og.push(
      ['og:url', site + path],
      ['og:image', site + image],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(CARD_SIZE.width)],
      ['og:image:height', String(CARD_SIZE.height)],
      ['og:image:alt', alt],
    );
  }
  return [
    ...og.map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
    ),
    `<meta name="twitter:card" content="${site === undefined ? 'summary' : 'summary_large_image'}">`,
  ];
}
