import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { wall as en } from '../../i18n/wall-en.ts';
import { wall as es } from '../../i18n/wall-es.ts';
import { readStory } from '../ink/read-story.ts';
import { escapeHtml } from '../pages/page-html.ts';
import { pageLinks } from '../pages/site.ts';
import { faceRules, staticPage, upFrom } from '../pages/static-page.ts';

const MAIN = 'src/classroom/wall/wall-main.tsx';
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
  let program: string | undefined;
  let isBuild = false;
  return {
    name: 'archivese-wall',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      program = undefined;
      if (isBuild && isOurs()) program = this.emitFile({ type: 'chunk', id: MAIN, name: 'wall' });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1);
        const lang = LANGUAGES.find((each) => PATHS[each] === path);
        if (lang === undefined || !isOurs()) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(wallPage(lang, { site, files: [], program: `/${MAIN}` }));
      });
    },
    generateBundle(_options, bundle) {
      if (program === undefined) return;
      const files = Object.keys(bundle);
      const chunk = this.getFileName(program);
      for (const lang of LANGUAGES) {
        const html = wallPage(lang, { site, files, program: upFrom(PATHS[lang]) + chunk });
        this.emitFile({ type: 'asset', fileName: `${PATHS[lang]}index.html`, source: html });
      }
    },
  };
}

interface WallPage {
  readonly site: string | undefined;
  /** That the build has made, for the faces among them. */
  readonly files: readonly string[];
  /** Address of its script, from the page. */
  readonly program: string;
}

function wallPage(lang: Language, { site, files, program }: WallPage): string {
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
      `<script type="module" crossorigin src="${program}"></script>`,
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
      `<div id="wall" data-root="${up}"></div>`,
      '</main>',
    ].join('\n'),
    up,
  });
}
