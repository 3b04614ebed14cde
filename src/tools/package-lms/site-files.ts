import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { PackedDecision } from '../../lms/package-data.ts';

/** File name from the site's root -> contents. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Site {
  readonly files: Files;
  readonly decisions: readonly PackedDecision[];
  /** Where chapters are begun by themselves. */
  readonly starts: readonly {
    readonly chapter: number;
    readonly as: string;
    readonly code: string;
  }[];
}

/**
 * Compressed copies, which no LMS sends; Opus, beside the AAC that every browser plays; what only the web reads; scenes
 * for other people's pages; and the copy that is kept in a browser, which would outlive the course.
 */
const STAYS =
  /\.(?:br|gz|webm|webmanifest)$|^sitemap\.xml$|^cards\/|oembed\.json$|^_headers$|^(?:es\/)?embed[./]|^assets\/embed-|\.(?:txt|json)\.js$|^media\/stills\/|^sw\.js$|^offline\.json$/;
const SOUNDS = 'media/sound/sounds.json';
const DECISIONS = 'teach/decisions.json';

/** Reads a built site. @throws Error where it is not the novel's. */
export function readSite(folder: string): Site {
  const files = new Map<string, Uint8Array>();
  for (const path of filesBelow(resolve(folder))) {
    const name = relative(resolve(folder), path).replaceAll('\\', '/');
    if (!STAYS.test(name)) files.set(name, readFileSync(path));
  }
  const sounds = files.get(SOUNDS);
  if (sounds !== undefined) files.set(SOUNDS, new TextEncoder().encode(oneFormat(textOf(sounds))));
  const words = [...files.keys()].find((name) => /^assets\/words\.en\.\w+\.json$/.test(name));
  const { starts } = jsonOf<Pick<Site, 'starts'>>(files, words ?? 'assets/words.en.json');
  const { decisions } = jsonOf<Pick<Site, 'decisions'>>(files, DECISIONS);
  return { files, decisions, starts };
}

/** Every sound's one file, whatever the page asks for: packages are half as large so. */
function oneFormat(sounds: string): string {
  const entries = JSON.parse(sounds) as Readonly<Record<string, { readonly m4a: string }>>;
  const same = Object.entries(entries).map(([id, entry]) => [id, { ...entry, webm: entry.m4a }]);
  return JSON.stringify(Object.fromEntries(same));
}

function jsonOf<T>(files: Files, name: string): T {
  const contents = files.get(name);
  if (contents === undefined) throw new Error(`The built site has no ${name}`);
  return JSON.parse(textOf(contents)) as T;
}

export function textOf(contents: Uint8Array): string {
  return new TextDecoder().decode(contents);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
