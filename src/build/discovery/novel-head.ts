import { cardTags } from '../pages/card-tags.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { pageLinks } from '../pages/site.ts';
import { alternatesOf, cardFile, cardOf, cardText, type Language, pathOf } from './site-cards.ts';

export interface NovelHead {
  readonly language: Language;
  /** The site's absolute root, where it is known. */
  readonly site: string | undefined;
  readonly title: string;
  readonly ours: boolean;
  /** Whether there is a page in the other language. */
  readonly hasBoth: boolean;
}

/** What the novel's own pages tell those who link to them. A stranger's story is not ours to make cards of. */
export function novelHead({ language, site, title, ours, hasBoth }: NovelHead): string[] {
  const path = pathOf('novel', language);
  const up = language === 'en' ? './' : '../';
  const links = pageLinks(path, hasBoth ? alternatesOf('novel') : [], { site, up });
  if (!ours) return links;
  const strings = STRINGS[language];
  const card = cardOf('novel', strings, { title: '', below: '' });
  const found = `type="application/json+oembed" href="${site}${path}oembed.json"`;
  return [
    ...links,
    '<link rel="manifest" href="manifest.webmanifest">',
    ...(site === undefined ? [] : [`<link rel="alternate" ${found} title="${title}">`]),
    ...cardTags({
      lang: language,
      type: 'book',
      title: `${title}. ${strings.subtitle}`,
      description: `${strings.tagline} ${strings.invented}`,
      path,
      image: cardFile('novel', language),
      alt: cardText(card),
      site,
    }),
  ];
}
