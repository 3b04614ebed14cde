import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { classicBundle } from '../embed/classic-bundle.ts';

const WORKER = 'sw.js';
const PAGES = { '': 'index.html', 'es/': 'es/index.html' } as const;
/** What the first pages need beside `assets`. */
const BESIDE = ['boot.js', 'icon.svg', 'manifest.webmanifest', 'es/manifest.webmanifest'];
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);

/**
 * The copy that is read without a network: a worker with the list of the words, and for the page the list of all that
 * a run needs. Made of the finished site, so that it stands behind all that makes files. A page without
 * `data-offline` registers no worker: packages for a course take the attribute away.
 */
export function offlinePlugin(): Plugin {
  return {
    name: 'archivese-offline',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      if (bundle['index.html'] === undefined) return;
      for (const name of Object.values(PAGES)) markPage(bundle[name]);
      const files = new Map(
        Object.values(bundle).map((each) => [each.fileName, contentsOf(each)] as const),
      );
      const media = Object.fromEntries(
        [...files].flatMap(([name, contents]) =>
          name.startsWith('media/') ? [[name, shortHash(contents)]] : [],
        ),
      );
      const precache = precacheOf(files);
      const build = shortHash(
        JSON.stringify([media, precache.map((path) => shortHash(files.get(fileAt(path)) ?? ''))]),
      );
      const worker = await classicBundle('src/app/offline/worker.ts');
      const put = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      put(WORKER, `const OFFLINE=${JSON.stringify({ build, precache, media })};\n${worker}`);
      put('offline.json', JSON.stringify(listOf(files)));
    },
  };
}

function markPage(page: Rollup.OutputAsset | Rollup.OutputChunk | undefined): void {
  if (page?.type !== 'asset') return;
  page.source = String(page.source).replace('<html ', `<html data-offline="${WORKER}" `);
}

function contentsOf(file: Rollup.OutputAsset | Rollup.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

const fileAt = (path: string) => (path in PAGES ? PAGES[path as keyof typeof PAGES] : path);

/** The words of both languages, the faces that most read in, and every program but the picture's. */
function precacheOf(files: ReadonlyMap<string, unknown>): string[] {
  const pages = Object.entries(PAGES).flatMap(([path, name]) => (files.has(name) ? [path] : []));
  const beside = BESIDE.filter((name) => files.has(name));
  const assets = [...files.keys()].filter(
    (name) => isOfReader(name) && !name.includes('/stage-') && !isForFew(name),
  );
  return [...pages, ...beside, ...assets.sort()];
}

/** Files of the novel's own page; frames in other people's pages have theirs. */
function isOfReader(name: string): boolean {
  return name.startsWith('assets/') && !/\/embed-|\.(?:txt|json)\.js$|\.map$/.test(name);
}

/** Kept when it is chosen. */
function isForFew(name: string): boolean {
  return name.includes('/opendyslexic-');
}

/** Weights as they are sent, in bytes, so that the page can say what it is about to fetch. */
function listOf(files: ReadonlyMap<string, string | Uint8Array>) {
  const rows = (wanted: (name: string) => boolean) =>
    [...files].flatMap(([name, contents]) =>
      wanted(name) ? [[addressOf(name), sentBytes(name, contents)] as const] : [],
    );
  const languageOf = (name: string) =>
    /^assets\/(?:story|words|debrief)\.(en|es)\./.exec(name)?.[1];
  const isSound = (name: string) => /^media\/sound\/.*\.(?:webm|m4a)$/.test(name);
  const isStill = (name: string) => name.startsWith('media/stills/');
  return {
    all: rows(
      (name) =>
        (isOfReader(name) && languageOf(name) === undefined && !isForFew(name)) ||
        BESIDE.includes(name) ||
        (name.startsWith('media/') && !isSound(name) && !isStill(name)),
    ),
    en: rows((name) => languageOf(name) === 'en' || name === 'index.html'),
    es: rows((name) => languageOf(name) === 'es' || name === 'es/index.html'),
    webm: rows((name) => isSound(name) && name.endsWith('.webm')),
    m4a: rows((name) => isSound(name) && name.endsWith('.m4a')),
  };
}

const addressOf = (name: string) => name.replace(/(^|\/)index\.html$/, '$1');

/** Fast enough for a build, and some tenth above what is sent. */
function sentBytes(name: string, contents: string | Uint8Array): number {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  if (!TEXT.has(extname(name))) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function shortHash(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, 8);
}
