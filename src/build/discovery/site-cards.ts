import { fill, type Strings } from '../../i18n/strings.ts';
import type { Card } from '../../newsroom/cards/card-svg.ts';
import type { Alternate } from '../pages/site.ts';

export type Language = 'en' | 'es';
/** What has a card and an address: the novel, one of its chapters, the record. */
export type Subject = 'novel' | 'record' | number;

const ROOTS = { en: '', es: 'es/' } as const;
const CHAPTER = { en: 'chapter/', es: 'es/capitulo/' } as const;
const RECORD = { en: 'record/', es: 'es/registro/' } as const;

/** Where a subject's page stands, from the site's root. */
export function pathOf(subject: Subject, lang: Language): string {
  if (subject === 'novel') return ROOTS[lang];
  return subject === 'record' ? RECORD[lang] : `${CHAPTER[lang]}${subject}/`;
}

/** The same page in both languages. */
export function alternatesOf(subject: Subject): readonly Alternate[] {
  return [
    { lang: 'en', path: pathOf(subject, 'en') },
    { lang: 'es-MX', path: pathOf(subject, 'es') },
  ];
}

export function cardFile(subject: Subject, lang: Language): string {
  return `cards/${lang}/${typeof subject === 'number' ? `chapter-${subject}` : subject}.png`;
}

/** @param record the title and the second line of the record's own card. */
export function cardOf(
  subject: Subject,
  strings: Strings,
  record: { readonly title: string; readonly below: string },
): Card {
  const { subtitle, tagline, door, chapterTitles } = strings;
  const common = { kind: door.kind, stamp: 'Archívese' };
  const count = chapterTitles.length;
  if (subject === 'record') return { ...common, ...record, over: undefined, chapters: undefined };
  if (subject === 'novel') {
    const chapters = { count, marked: undefined };
    const over = tagline.replace(/\.$/, '');
    return { ...common, over, title: subtitle, below: door.below, chapters };
  }
  return {
    ...common,
    over: fill(strings.chapter, { n: subject }),
    title: chapterTitles[subject] ?? '',
    below: subtitle,
    chapters: { count, marked: subject },
  };
}

/** What a card says, in one line. */
export function cardText({ stamp, over, title, below, banner, kind }: Card): string {
  const parts = [stamp, over, title, banner, below, kind];
  return parts
    .flatMap((part) => part?.replace(/\.$/, '') ?? [])
    .join('. ')
    .concat('.');
}
