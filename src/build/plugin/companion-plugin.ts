import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { chaptersOf } from '../companion/chapters-of.ts';
import { COMPANION_PATHS, companionHtml } from '../companion/companion-html.tsx';
import { readCompanion } from '../companion/read-companion.ts';
import { cardFile, cardOf, cardText } from '../discovery/site-cards.ts';
import type { Language } from '../ink/build-story.ts';
import { readStory, type StorySource } from '../ink/read-story.ts';
import { cardTags } from '../pages/card-tags.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { siteRoot } from '../pages/site.ts';
import { faceRules, upFrom } from '../pages/static-page.ts';
import { recordOf } from './story-data.ts';

const CSS = ['../../newsroom/companion/companion.css', '../../record/record.css'];

export interface CompanionPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

/** Writes the record as a page by itself, in both languages; a stranger's story has none. */
export function companionPlugin(options: CompanionPluginOptions): Plugin {
  const story = resolve(options.story);
  const site = siteRoot(options.site);
  return {
    name: 'archivese-companion',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1);
        const language = languages.find((each) => COMPANION_PATHS[each] === path);
        const source = language && readStory(story);
        if (source === undefined || !source.ours || language === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(companionPage(source, language, { site, files: [] }));
      });
    },
    generateBundle(_options, bundle) {
      const source = readStory(story);
      if (!source.ours) return;
      const files = Object.keys(bundle);
      for (const language of languages) {
        const fileName = `${COMPANION_PATHS[language]}index.html`;
        const html = companionPage(source, language, { site, files });
        this.emitFile({ type: 'asset', fileName, source: html });
      }
    },
  };
}

const languages: readonly Language[] = ['en', 'es'];

/**
 * @param files that the build has made, for the faces among them.
 * @throws Error where a text or an entry of the record is not whole.
 */
export function companionPage(
  source: StorySource,
  language: Language,
  { site, files }: { readonly site: string | undefined; readonly files: readonly string[] },
): string {
  const css = CSS.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'));
  const words = readCompanion(source.folder, language);
  const { title, subtitle: below, description } = words.text;
  const path = COMPANION_PATHS[language];
  const strings = STRINGS[language];
  return companionHtml({
    parts: {
      ...words,
      record: recordOf(source, language),
      strings,
      chapters: chaptersOf(source.files),
      version: versionOfPackage(),
    },
    css: [faceRules(files, upFrom(path)), ...css].join('\n'),
    site,
    head: cardTags({
      lang: language,
      type: 'article',
      title: `${title}. ${below}`,
      description,
      path,
      image: cardFile('record', language),
      alt: cardText(cardOf('record', strings, { title, below })),
      site,
    }),
  });
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}
