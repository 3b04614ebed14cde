import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { drawCard } from '../cards/draw-card.ts';
import { chaptersOf } from '../companion/chapters-of.ts';
import { readCompanion } from '../companion/read-companion.ts';
import { doorHtml } from '../discovery/door-html.tsx';
import {
  endingAlternates,
  endingCard,
  endingCardFile,
  endingHtml,
  endingPath,
  readEndings,
} from '../discovery/endings.tsx';
import { oembed, sitemap, webManifest } from '../discovery/listings.ts';
import {
  alternatesOf,
  cardFile,
  cardOf,
  type Language,
  pathOf,
  type Subject,
} from '../discovery/site-cards.ts';
import { readStory, type StorySource } from '../ink/read-story.ts';
import { STRINGS } from '../pages/first-screen.tsx';
import { siteRoot } from '../pages/site.ts';
import { hasTeach } from '../teach/read-teach.ts';
import { TEACH_ALTERNATES } from '../teach/teach-html.tsx';
import { recordOf } from './story-data.ts';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const DOOR_CSS = ['../../newsroom/companion/companion.css', '../../newsroom/door.css'];
const ICON_SIZES = [192, 512];

export interface DiscoveryPluginOptions {
  /** The main ink file, from the project's root. */
  readonly story: string;
  /** The site's absolute root, as it was given. */
  readonly site: string | undefined;
}

/**
 * How the novel is found and shown elsewhere: a door for each chapter, a page for each
 * ending, the manifest, and, where the site's root is
 * known, drawn cards, a map of the site and oEmbed. A stranger's story has none of it.
 */
export function discoveryPlugin(options: DiscoveryPluginOptions): Plugin {
  const site = siteRoot(options.site);
  return {
    name: 'archivese-discovery',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const source = readStory(resolve(options.story));
      if (!source.ours) return;
      const put = (fileName: string, contents: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source: contents });
      const chapters = chaptersIn(source);
      const files = Object.keys(bundle);
      const css = DOOR_CSS.map(read).join('\n');
      const rests = chaptersOf(source.files);
      const endings = readEndings(source.folder);
      for (const lang of LANGUAGES) {
        const { known } = recordOf(source, lang).real;
        for (const ending of endings) {
          const html = endingHtml({ ending, lang, site, files, css, known });
          put(`${endingPath(ending, lang)}index.html`, html);
        }
        for (const chapter of chapters) {
          const html = doorHtml({ chapter, lang, site, files, css, rests });
          put(`${pathOf(chapter, lang)}index.html`, html);
        }
        put(`${pathOf('novel', lang)}manifest.webmanifest`, manifestOf(lang));
      }
      for (const size of ICON_SIZES) put(`icon-${size}.png`, icon(size));
      if (site === undefined) return;
      const subjects: readonly Subject[] = ['novel', 'record', ...chapters];
      const pages = [
        ...subjects.map(alternatesOf),
        ...(hasTeach(source) ? [TEACH_ALTERNATES] : []),
        ...endings.map(endingAlternates),
      ];
      put('sitemap.xml', sitemap(pages, site));
      for (const lang of LANGUAGES) {
        const { title, subtitle: below } = readCompanion(source.folder, lang).text;
        for (const subject of subjects) {
          const card = cardOf(subject, STRINGS[lang], { title, below });
          put(cardFile(subject, lang), await drawCard(card));
        }
        for (const ending of endings) {
          put(endingCardFile(ending, lang), await drawCard(endingCard(ending, lang)));
        }
        const image = cardFile('novel', lang);
        const told = oembed({ title: titleOf(lang), site, image });
        put(`${pathOf('novel', lang)}oembed.json`, `${JSON.stringify(told, null, 2)}\n`);
      }
    },
  };
}

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, path), 'utf8');
}

/** Those that are written. */
function chaptersIn({ files }: StorySource): number[] {
  const found = files.flatMap(({ name }) => /(?:^|\/)chapters\/(\d\d)_/.exec(name)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

function titleOf(lang: Language): string {
  return `Archívese. ${STRINGS[lang].subtitle}`;
}

function manifestOf(lang: Language): string {
  const { tagline, invented } = STRINGS[lang];
  const up = lang === 'en' ? './' : '../';
  const description = `${tagline} ${invented}`;
  const manifest = webManifest({ lang, name: titleOf(lang), description, up });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function icon(size: number): Uint8Array {
  const svg = readFileSync('assets/icon.svg', 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
