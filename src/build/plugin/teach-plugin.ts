import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import type { Language } from '../ink/build-story.ts';
import { readStory } from '../ink/read-story.ts';
import { siteRoot } from '../pages/site.ts';
import { hasTeach } from '../teach/read-teach.ts';
import { TEACH_PATHS, teachHtml, teachPaper } from '../teach/teach-html.tsx';

const SCRIPT = join(import.meta.dirname, '../../classroom/teach/maker.ts');
const CSS = ['../../newsroom/companion/companion.css', '../../classroom/teach/teach.css'];
const LANGUAGES: readonly Language[] = ['en', 'es'];

export interface TeachPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

/** Writes the teacher's door in both languages, as pages and as PDFs; a stranger's story has none. */
export function teachPlugin(options: TeachPluginOptions): Plugin {
  const story = resolve(options.story);
  const site = siteRoot(options.site);
  return {
    name: 'archivese-teach',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1);
        const language = LANGUAGES.find((each) => TEACH_PATHS[each] === path);
        const source = language && readStory(story);
        if (source === undefined || !hasTeach(source) || language === undefined) return next();
        const script = 'src/classroom/teach/maker.ts';
        const page = teachHtml({
          source,
          language,
          site,
          files: [],
          css: styles(),
          script,
          version: version(),
        });
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page.replace('defer', 'type="module"'));
      });
    },
    async generateBundle(_options, bundle) {
      const source = readStory(story);
      if (!hasTeach(source)) return;
      const files = Object.keys(bundle);
      const code = await makerScript();
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      const script = `assets/maker.${hash}.js`;
      this.emitFile({ type: 'asset', fileName: script, source: code });
      for (const language of LANGUAGES) {
        const page = { source, language, site, files, css: styles(), script, version: version() };
        const fileName = `${TEACH_PATHS[language]}index.html`;
        this.emitFile({ type: 'asset', fileName, source: teachHtml(page) });
        const [name, paper] = await teachPaper(source, language, version());
        this.emitFile({ type: 'asset', fileName: name, source: paper });
      }
    },
  };
}

/** A build of its own: as a part of the novel's it would cut the first program in pieces. */
async function makerScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: SCRIPT, formats: ['iife'], name: 'maker', fileName: 'maker' },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The script of the teacher’s door was not built');
  return chunk.code;
}

/** Read here: Vite tells only plain modules of its own configuration where they stand. */
function styles(): string {
  return CSS.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8')).join('\n');
}

function version(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
