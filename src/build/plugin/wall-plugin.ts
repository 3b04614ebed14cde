import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { wall as en } from '../../i18n/wall-en.ts';
import { wall as es } from '../../i18n/wall-es.ts';
import { classicBundle } from '../embed/classic-bundle.ts';
import { readStory } from '../ink/read-story.ts';
import { escapeHtml } from '../pages/page-html.ts';
import { pageLinks } from '../pages/site.ts';
import { faceRules, staticPage, upFrom } from '../pages/static-page.ts';

const MAIN = 'src/classroom/wall/wall-main.tsx';
const WORKER = 'src/classroom/wall/wall-worker.ts';
const CSS = new URL('../../classroom/wall/wall.css', import.meta.url);
const PATHS = { en: 'teach/wall/', es: 'es/docentes/muro/' } as const;
const WORDS = { en, es } as const;
type Language = keyof typeof PATHS;
const LANGUAGES: readonly Language[] = ['en', 'es'];

export interface WallPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

/** The class wall: a page with a program of its own; a stranger's story has none. */
export function wallPlugin({ story, site }: WallPluginOptions): Plugin {
  const isOurs = () => readStory(resolve(story)).ours;
  return {
    name: 'archivese-wall',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1);
        const lang = LANGUAGES.find((each) => PATHS[each] === path);
        if (lang === undefined || !isOurs()) return next();
        const html = wallPage(lang, { site, files: [], main: MAIN, worker: WORKER });
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html.replace(' defer', ' type="module"'));
      });
    },
    async generateBundle(_options, bundle) {
      if (!isOurs()) return;
      const files = Object.keys(bundle);
      // Builds of their own: as a part of the novel's they would cut the first program in pieces.
      const put = async (name: string, entry: string) => {
        const source = await classicBundle(entry);
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
        const fileName = `${PATHS.en}${name}.${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      const main = await put('wall', MAIN);
      const worker = await put('follow', WORKER);
      for (const lang of LANGUAGES) {
        const source = wallPage(lang, { site, files, main, worker });
        this.emitFile({ type: 'asset', fileName: `${PATHS[lang]}index.html`, source });
      }
    },
  };
}

interface WallPage {
  readonly site: string | undefined;
  /** That the build has made, for the faces among them. */
  readonly files: readonly string[];
  /** Its program, and that of its threads, from the site's root. */
  readonly main: string;
  readonly worker: string;
}

function wallPage(lang: Language, { site, files, main, worker }: WallPage): string {
  const words = WORDS[lang];
  const path = PATHS[lang];
  const up = upFrom(path);
  const other = lang === 'en' ? 'es' : 'en';
  const alternates = [
    { lang: 'en', path: PATHS.en },
    { lang: 'es-MX', path: PATHS.es },
  ] as const;
  const otherTag = other === 'es' ? 'es-MX' : 'en';
  return staticPage({
    lang,
    title: `${words.title}. Archívese`,
    description: words.description,
    css: `${faceRules(files, up)}\n${readFileSync(CSS, 'utf8')}`,
    head: [
      ...pageLinks(path, alternates, { site, up }),
      `<script src="${up}${main}" defer></script>`,
    ],
    body: [
      '<header><nav>',
      `<a href="${up}${lang === 'es' ? 'es/' : ''}">${escapeHtml(words.toNovel)}</a>`,
      `<a href="${up}${PATHS[other]}" hreflang="${otherTag}" lang="${otherTag}">${words.otherLanguage}</a>`,
      '</nav></header>',
      '<main>',
      `<h1>${escapeHtml(words.title)}</h1>`,
      `<p>${escapeHtml(words.intro)}</p>`,
      `<noscript><p>${escapeHtml(words.noScript)}</p></noscript>`,
      `<div id="wall" data-root="${up}" data-worker="${up}${worker}"></div>`,
      '</main>',
    ].join('\n'),
    up,
  });
}
