import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { novelHead } from '../discovery/novel-head.ts';
import { type BuiltStory, buildStory, type Language } from '../ink/build-story.ts';
import { formatFinding, hasErrors } from '../ink/finding.ts';
import { readStory, type StorySource } from '../ink/read-story.ts';
import { firstScreen, openingTurn, STRINGS } from '../pages/first-screen.tsx';
import { pageHtml } from '../pages/page-html.ts';
import { siteRoot } from '../pages/site.ts';
import { readRoutes, startsOf } from '../routes/read-routes.ts';
import { debriefData } from './debrief-data.ts';
import { storyData } from './story-data.ts';
import { storyImages } from './story-images.ts';

const BOOT = new URL('../../app/boot.js', import.meta.url);
/** The opening chapter, then all others. */
const PART_NAMES = ['first', 'rest'];
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const CRITICAL_CSS = new URL('../../reader/page.css', import.meta.url);

export interface StoryPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

interface Ready {
  readonly source: StorySource;
  readonly built: BuiltStory;
  /** File name from the site's root -> contents. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly index: Index;
}

interface Index {
  readonly version: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly theme: string | undefined;
  readonly ours: boolean;
  /** Places and close-ups in the order in which the story names them: what to fetch ahead. */
  readonly scenes: readonly string[];
  readonly files: Partial<Record<Language, readonly string[]>>;
  readonly data: Partial<Record<Language, string>>;
}

/** Compiles the story, checks it, puts it beside the program and its first words into the pages. */
export function storyPlugin({ story, site: given }: StoryPluginOptions): Plugin {
  const site = siteRoot(given);
  let ready: Ready | undefined;
  const prepare = () => {
    ready ??= prepareStory(resolve(story));
    return ready;
  };
  return {
    name: 'archivese-story',
    enforce: 'post',
    buildStart() {
      ready = undefined;
      const { source, built } = prepare();
      for (const { name } of source.files) this.addWatchFile(resolve(source.folder, name));
      for (const finding of built.findings) this.warn(formatFinding(finding));
      if (hasErrors(built.findings)) this.error('The story has errors; they are listed above.');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\/(?:es\/)?/, '') ?? '';
        const file = prepare().files.get(path);
        if (file !== undefined) {
          response.setHeader('Content-Type', TYPES[extname(path)] ?? '');
          response.end(file);
        } else {
          if (/^es\/?$/.test(path) || request.url === '/es/') request.url = '/index.html';
          next();
        }
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (context.server === undefined) return html;
        const spanish = context.originalUrl?.startsWith('/es') ?? false;
        return page(prepare(), html, { language: spanish ? 'es' : 'en', site, modules: undefined });
      },
    },
    generateBundle(_options, bundle) {
      const made = prepare();
      for (const [fileName, source] of made.files)
        this.emitFile({ type: 'asset', fileName, source });
      const template = bundle['index.html'];
      if (template?.type !== 'asset') return;
      const html = String(template.source);
      const pageIn = (language: Language) =>
        page(made, html, { language, site, modules: modulesOf(bundle, `/i18n/${language}.ts`) });
      template.source = pageIn('en');
      if (made.built.languages.es !== undefined) {
        const source = pageIn('es');
        this.emitFile({ type: 'asset', fileName: 'es/index.html', source });
      }
    },
  };
}

function prepareStory(path: string): Ready {
  const source = readStory(path);
  const built = buildStory(source);
  const files = new Map<string, string | Uint8Array>();
  const put = (name: string, contents: string, ending = 'json') => {
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
    const fileName = `assets/${name}.${hash}.${ending}`;
    files.set(fileName, contents);
    return fileName;
  };
  const index: Index = {
    version: built.version,
    ...titleOf(built),
    ours: source.ours,
    scenes: scenesOf(built),
    files: {},
    data: {},
  };
  const starts = source.ours ? startsOf(built, readRoutes(source.folder)) : [];
  for (const [language, { parts }] of Object.entries(built.languages)) {
    index.files[language as Language] = parts.map((part, i) =>
      put(`story.${language}.${PART_NAMES[i]}`, part, 'txt'),
    );
    const debrief = source.ours
      ? put(`debrief.${language}`, JSON.stringify(debriefData(source, language as Language)))
      : '';
    const data = storyData(source, language as Language, { starts, debrief, put });
    if (data !== undefined) {
      index.data[language as Language] = put(`words.${language}`, JSON.stringify(data));
    }
  }
  files.set('boot.js', bootScript());
  for (const [name, contents] of storyImages(source, built.facts)) files.set(name, contents);
  return { source, built, files, index };
}

/** The classic script that runs before all else, without its comments and indents. */
function bootScript(): string {
  return readFileSync(BOOT, 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
}

function scenesOf({ facts }: BuiltStory): string[] {
  const named = facts.tags.filter(
    ({ key, value }) => (key === 'place' || key === 'on') && value !== 'none',
  );
  return [...new Set(named.map(({ value }) => value))];
}

function titleOf({ languages, facts }: BuiltStory): Pick<Index, 'title' | 'author' | 'theme'> {
  const tags = languages.en?.story.globalTags ?? [];
  const tagValue = (key: string) =>
    tags
      .map((tag) => /^\s*(\w+)\s*:\s*(.*)$/.exec(tag))
      .find((match) => match?.[1]?.toLowerCase() === key)?.[2]
      ?.trim();
  const loose = facts.tags.find((tag) => tag.key.toLowerCase() === 'title')?.value;
  return {
    title: tagValue('title') ?? loose ?? 'A story',
    author: tagValue('author'),
    theme: tagValue('theme'),
  };
}

/** The script that a module of ours was put into. */
function modulesOf(bundle: Rollup.OutputBundle, module: string): string[] {
  return Object.values(bundle).flatMap((each) =>
    each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(module)) ? each.fileName : [],
  );
}

interface PageOptions {
  readonly language: Language;
  readonly site: string | undefined;
  /** Scripts to fetch at once; `undefined` while developing. */
  readonly modules: readonly string[] | undefined;
}

function page(
  { built, index }: Ready,
  template: string,
  { language, site, modules }: PageOptions,
): string {
  const strings = STRINGS[language];
  const root = language === 'en' ? './' : '../';
  const [early] = index.files[language] ?? [];
  const [first] = built.languages[language]?.parts ?? [];
  const turn = first === undefined ? undefined : openingTurn(built.version, first);
  const hasBoth = index.files.es !== undefined;
  const body = firstScreen(turn, {
    strings,
    title: index.title,
    author: index.author,
    ours: index.ours,
    other: hasBoth ? (language === 'en' ? './es/' : '../') : undefined,
  });
  const html = pageHtml({
    template,
    strings,
    title: index.ours ? `${index.title}. ${strings.subtitle}` : index.title,
    description: index.ours ? `${strings.tagline} ${strings.invented}` : index.title,
    criticalCss: readFileSync(CRITICAL_CSS, 'utf8'),
    body,
    index: { ...index, root },
    preloads: early === undefined ? [] : [`${root}${early}`],
    modules: (modules ?? []).map((name) => `${root}${name}`),
    root,
    theme: index.theme,
    head: novelHead({ language, site, title: index.title, ours: index.ours, hasBoth }),
  });
  // While developing, styles come in by script and the policy would stop them.
  return modules === undefined
    ? html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    : html;
}
