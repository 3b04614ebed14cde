import type { LocalRecord } from '../../record/model/localise.ts';
import type { CompanionText } from './companion.ts';

/**
 * The page for programs that read: what it is, what it is about, what it rests on. It reviews no claim, and says so to
 * nobody: `ClaimReview` is for those who have checked one.
 * @param url Absolute address of the page; `undefined` where the site has none yet.
 */
export function linkedData({
  record: { lang, article, corrections },
  text,
  version,
  url,
}: {
  readonly record: Pick<LocalRecord, 'lang' | 'article' | 'corrections'>;
  readonly text: Pick<CompanionText, 'title' | 'subtitle' | 'description'>;
  readonly version: string;
  readonly url: string | undefined;
}) {
  const person = (name: string) => ({ '@type': 'Person', name });
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(url !== undefined && { url }),
    name: text.title,
    alternativeHeadline: text.subtitle,
    description: text.description,
    inLanguage: lang === 'es' ? 'es-MX' : 'en',
    version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    about: {
      '@type': 'NewsArticle',
      description: article.about,
      datePublished: article.date,
      author: person(article.author),
      contributor: article.with.map(person),
      publisher: { '@type': 'NewsMediaOrganization', name: article.paper },
    },
    isPartOf: {
      '@type': ['Game', 'CreativeWork'],
      name: 'Archívese',
      genre: lang === 'es' ? 'Ficción interactiva' : 'Interactive fiction',
      inLanguage: ['en', 'es-MX'],
    },
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, claim, why }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: `${claim}: ${why}`,
      })),
    }),
  };
}
