/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { type Sheet, sheetsOf } from '../../classroom/teach/sheets.ts';
import { TeachPage } from '../../classroom/teach/teach-page.tsx';
import type { Language } from '../ink/build-story.ts';
import type { StorySource } from '../ink/read-story.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { pageLinks } from '../pages/site.ts';
import { faceRules, staticPage, upFrom } from '../pages/static-page.ts';
import { sheetSources } from './read-teach.ts';
import { type TeachPdf, teachPdf } from './teach-pdf.ts';

/** Where the door stands, from the site's root. */
export const TEACH_PATHS = { en: 'teach/', es: 'es/docentes/' } as const;
export const TEACH_ALTERNATES = [
  { lang: 'en', path: TEACH_PATHS.en },
  { lang: 'es-MX', path: TEACH_PATHS.es },
] as const;
const PDF_NAMES = { en: 'archivese-teach.pdf', es: 'archivese-docentes.pdf' } as const;
/** Beside the page. */
const WALLS = { en: 'wall/', es: 'muro/' } as const;
const RECORDS = { en: 'record/', es: 'es/registro/' } as const;
const NOVELS = { en: '', es: 'es/' } as const;

export interface TeachOptions {
  readonly source: StorySource;
  readonly language: Language;
  /** Site's absolute root, where it is known. */
  readonly site: string | undefined;
  /** Files that the build has made, for the faces among them. */
  readonly files: readonly string[];
  readonly css: string;
  /** The script that makes links, from the site's root. */
  readonly script: string;
  readonly version: string;
}

/** The page, whole. */
export function teachHtml({
  source,
  language,
  site,
  files,
  css,
  script,
  version,
}: TeachOptions): string {
  const path = TEACH_PATHS[language];
  const up = upFrom(path);
  const sources = sheetSources(source, language, up + NOVELS[language]);
  const { title, subtitle, description } = sources.text;
  return staticPage({
    lang: language,
    title: `${title}. ${subtitle}`,
    description,
    css: `${faceRules(files, up)}\n${css}`,
    head: [
      ...pageLinks(path, TEACH_ALTERNATES, { site, up }),
      `<script src="${up}${script}" defer></script>`,
    ],
    body: renderToString(
      <TeachPage
        text={sources.text}
        sheets={sheetsOf(sources)}
        strings={STRINGS[language]}
        version={version}
        novel={up + NOVELS[language]}
        record={up + RECORDS[language]}
        other={up + TEACH_PATHS[language === 'en' ? 'es' : 'en']}
        pdf={PDF_NAMES[language]}
        wall={WALLS[language]}
        root={up}
      />,
    ),
    up,
  });
}

/** The same sheets on paper. @returns file name from the site's root, and contents. */
export async function teachPaper(
  source: StorySource,
  lang: Language,
  version: string,
): Promise<readonly [string, Uint8Array]> {
  const sources = sheetSources(source, lang, '');
  const { title, subtitle, words } = sources.text;
  const sheets: readonly Sheet[] = sheetsOf(sources);
  const foot = `${words.sheet} ${version}`;
  const parts: TeachPdf = {
    lang,
    title,
    subtitle,
    teacherOnly: words.teacher_only,
    foot,
    sheets,
  };
  return [TEACH_PATHS[lang] + PDF_NAMES[lang], await teachPdf(parts)];
}
