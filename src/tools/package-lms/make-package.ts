import { type ZipOptions, type Zippable, zipSync } from 'fflate';
import { en } from '../../i18n/en.ts';
import { es } from '../../i18n/es.ts';
import type { PackageData } from '../../lms/package-data.ts';
import { coursePage, DISK_PROGRAM, DISK_SCRIPT } from './course-pages.ts';
import { decisionKey } from './decision-key.ts';
import { manifestOf, titlesOf } from './manifests.ts';
import type { PackageWish } from './options.ts';
import { type Site, textOf } from './site-files.ts';

/** The zip's own clock begins here: the same files are the same bytes, whenever and wherever they are packed. */
const DAY_ONE = new Date(1980, 0, 1);
/** Compressed already. */
const STORED = /\.(?:m4a|webp|png|woff2)$/;

export function packageName({ format, chapter, lang }: PackageWish): string {
  return `archivese-${format}${chapter === undefined ? '' : `-chapter${chapter}`}-${lang}.zip`;
}

/** Every file of a package, by name. @throws Error where the site has no such chapter. */
export function packageFiles(site: Site, wish: PackageWish): Map<string, Uint8Array> {
  const data = dataOf(site, wish);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>();
  for (const [name, contents] of site.files) {
    const html = name.endsWith('.html') ? textOf(contents) : undefined;
    files.set(
      name,
      html === undefined ? contents : bytesOf(coursePage({ name, html, data, lrs: wish.lrs })),
    );
  }
  files.set(DISK_SCRIPT, bytesOf(DISK_PROGRAM));
  files.set('decisions.txt', bytesOf(decisionKey(site.decisions)));
  const launch = wish.lang === 'en' ? 'index.html' : 'es/index.html';
  const titles = titlesOf(wish, { en: en.chapterTitles, es: es.chapterTitles });
  const [name, manifest] = manifestOf({ wish, titles, launch, files: [...files.keys()].sort() });
  files.set(name, bytesOf(manifest));
  return files;
}

/** The package as a zip: sorted, undated, the manifest at its root. */
export function makePackage(site: Site, wish: PackageWish): Uint8Array {
  const entries: Zippable = {};
  for (const [name, contents] of [...packageFiles(site, wish)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const level: ZipOptions['level'] = STORED.test(name) ? 0 : 9;
    entries[name] = [contents, { level, mtime: DAY_ONE }];
  }
  return zipSync(entries);
}

function dataOf({ decisions, starts }: Site, { format, chapter, as }: PackageWish): PackageData {
  const start = starts.find((each) => each.chapter === chapter && each.as === as);
  // Chapter 0 is the opening itself.
  if (chapter !== undefined && chapter > 0 && start === undefined) {
    throw new Error(`Nobody has gone to chapter ${chapter} as the ${as} one`);
  }
  return { format, chapter, start: chapter === 0 ? undefined : start?.code, decisions };
}
