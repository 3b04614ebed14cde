import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { type Engine, loadEngine } from '../../narrative/engine.ts';
import { decodeRun, replayCodeAtOnce } from '../../narrative/run-code.ts';
import type { Turn } from '../../narrative/turn.ts';
import { embedPath } from '../../newsroom/embed/addresses.ts';
import type { Cut } from '../../newsroom/embed/cut.ts';
import type { LocalRecord } from '../../record/model/localise.ts';
import { richEmbed } from '../discovery/listings.ts';
import { cardFile } from '../discovery/site-cards.ts';
import { classicBundle } from '../embed/classic-bundle.ts';
import { editionDay } from '../embed/edition-day.ts';
import { embedHtml, titleOf } from '../embed/embed-html.tsx';
import { allCuts, readCuts } from '../embed/read-cuts.ts';
import { siteRoot } from '../pages/site.ts';
import type { ChapterStart } from '../routes/read-routes.ts';

const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
const CSS = ['reader/page.css', 'record/record.css', 'newsroom/embed/embed.css'];
const SRC = new URL('../../', import.meta.url);

export interface EmbedPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

/** As the novel's own page says where its files are. */
interface Index {
  readonly version: string;
  readonly title: string;
  readonly author?: string;
  readonly ours: boolean;
  readonly files: Readonly<Record<Language, readonly [string, string?]>>;
  readonly data: Readonly<Record<Language, string>>;
}

interface Words {
  readonly starts: readonly ChapterStart[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly record: LocalRecord;
}

/**
 * Scenes for other people's pages: a folder each, below `/embed/`, and the classic scripts that they run. Made of the
 * finished site, so that it stands behind the story's own plugin.
 */
export function embedPlugin(options: EmbedPluginOptions): Plugin {
  const site = siteRoot(options.site);
  return {
    name: 'archivese-embed',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const index = indexIn(bundle);
      if (index === undefined || !index.ours) return;
      const put = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const putHashed = (name: string, source: string) => {
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
        const fileName = `assets/${name}.${hash}.js`;
        put(fileName, source);
        return fileName;
      };
      put('embed.js', await classicBundle('src/newsroom/embed/host.ts'));
      put('embed/boot.js', await classicBundle('src/newsroom/embed/boot.ts'));
      const play = putHashed('embed-play', await classicBundle('src/app/embed/main.tsx'));
      const stage = putHashed('embed-stage', await classicBundle('src/app/embed/stage.ts'));
      const css = CSS.map((path) => readFileSync(new URL(path, SRC), 'utf8')).join('\n');
      const cuts = readCuts(dirname(resolve(options.story)));
      for (const lang of LANGUAGES) {
        const parts = index.files[lang].filter((name) => name !== undefined);
        for (const name of [...parts, index.data[lang]]) {
          put(`${name}.js`, asScript(name, textOf(bundle, name)));
        }
        const [json = '', rest] = parts.map((name) => textOf(bundle, name));
        const engine = loadEngine({ version: index.version, json, rest });
        const words = JSON.parse(textOf(bundle, index.data[lang])) as Words;
        const starts = new Map(
          words.starts
            .filter(({ as }) => as === 'careful')
            .map(({ chapter, code }) => [chapter, { code, turns: turnsAt(engine, code) }]),
        );
        for (const cut of allCuts([...starts.keys()], cuts)) {
          const start = starts.get(cut.chapter ?? 0);
          if (start === undefined) throw new Error(`No way leads to chapter ${cut.chapter}`);
          const html = embedHtml({
            cut,
            lang,
            turns: start.turns,
            record: words.record,
            notes: words.notes,
            edition: editionDay(process.env),
            still: stillOf(cut, bundle),
            site,
            css,
            data: {
              code: start.code,
              version: index.version,
              title: index.title,
              author: index.author,
              story: index.files[lang],
              words: index.data[lang],
              play,
              stage,
            },
          });
          const path = embedPath(cut, lang);
          put(`${path}index.html`, html);
          if (site === undefined) continue;
          const image = cardFile(cut.chapter ?? 'novel', lang);
          const told = richEmbed({ title: titleOf(cut, lang), site, path, image });
          put(`${path}oembed.json`, `${JSON.stringify(told, null, 2)}\n`);
        }
      }
    },
  };
}

/** A text that hands itself over by its name, for those who may run what they may not read. */
function asScript(name: string, text: string): string {
  return `archiveseFiles.take(${JSON.stringify(name)},${JSON.stringify(text)})\n`;
}

function indexIn(bundle: Rollup.OutputBundle): Index | undefined {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') return undefined;
  const json = /<script type="application\/json" id="story-index">(.*?)<\/script>/.exec(
    String(page.source),
  )?.[1];
  return json === undefined ? undefined : (JSON.parse(json) as Index);
}

function textOf(bundle: Rollup.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build has made no ${name}`);
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

function turnsAt(engine: Engine, code: string): readonly Turn[] {
  const decoded = decodeRun(code);
  if (!decoded.ok) throw new Error(`${code} is no run code`);
  const { session, lost } = replayCodeAtOnce(engine, decoded.value);
  if (lost.length > 0) throw new Error(`The story no longer goes the way of ${code}`);
  return [...session.turns];
}

/** A picture of the chapter's first place, where one was made (`npm run stills`). */
function stillOf({ chapter }: Cut, bundle: Rollup.OutputBundle): string | undefined {
  const name = join('media', 'stills', `chapter-${chapter ?? 0}.webp`);
  return bundle[name] === undefined ? undefined : name;
}
