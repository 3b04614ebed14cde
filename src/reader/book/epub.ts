import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { BOOK_CSS } from './book-css.ts';
import { type BookWords, chapterXhtml, notesXhtml, xml } from './book-html.ts';

export interface EpubDeps extends Omit<BookWords, 'notesFile' | 'chapterFile'> {
  readonly book: Book;
  readonly author: string;
  readonly subtitle: string;
  /** What the book says of itself behind the title: version, run code, the notice that it is fiction. */
  readonly imprint: readonly string[];
  /** Unique for this playthrough. */
  readonly id: string;
  readonly modified: Date;
}

const CHAPTER = (index: number) => `chapter-${index}.xhtml`;
const NOTES = 'notes.xhtml';
/** The earliest date that a zip can hold: the same playthrough gives the same bytes but for the date in its package. */
const ZIP_DATE = new Date('1980-01-01T00:00:00');

/** A playthrough as an EPUB 3 file. */
export function epubOf(deps: EpubDeps): Uint8Array {
  const { book } = deps;
  const words: BookWords = { ...deps, notesFile: NOTES, chapterFile: CHAPTER };
  const pages = new Map<string, string>([
    ['title.xhtml', page(deps, titlePage(deps))],
    ...book.chapters.map((chapter, i): [string, string] => [
      CHAPTER(i),
      page(deps, chapterXhtml(chapter, words)),
    ]),
    ...(book.notes.length > 0
      ? [[NOTES, page(deps, notesXhtml(book, words))] as [string, string]]
      : []),
  ]);
  const text = (content: string) => strToU8(content);
  const files: Zippable = {
    // First and uncompressed, so that a reader knows the file by its first bytes.
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(CONTAINER),
    'OEBPS/content.opf': text(packageOf(deps, [...pages.keys()])),
    'OEBPS/nav.xhtml': text(page(deps, navOf(deps))),
    'OEBPS/book.css': text(BOOK_CSS),
    ...Object.fromEntries([...pages].map(([name, content]) => [`OEBPS/${name}`, text(content)])),
  };
  return zipSync(files, { mtime: ZIP_DATE, level: 9 });
}

function page({ strings, title }: EpubDeps, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${languageOf(strings.lang)}" lang="${languageOf(strings.lang)}">
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

function titlePage({ title, subtitle, imprint }: EpubDeps): string {
  const lines = imprint.map((line) => `<p>${xml(line)}</p>`).join('');
  return `<section epub:type="titlepage" class="title"><h1>${xml(title)}</h1><p>${xml(subtitle)}</p><div class="imprint">${lines}</div></section>`;
}

function navOf({ strings, book, title }: EpubDeps): string {
  const chapters = book.chapters.map(({ number }, i) => {
    const name = number === undefined ? title : `${number}. ${strings.chapterTitles[number] ?? ''}`;
    return `<li><a href="${CHAPTER(i)}">${xml(name)}</a></li>`;
  });
  const notes =
    book.notes.length > 0 ? `<li><a href="${NOTES}">${xml(strings.book.notes)}</a></li>` : '';
  return `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${xml(strings.book.contents)}</h1><ol>${chapters.join('')}${notes}</ol></nav>`;
}

function packageOf(
  { id, title, subtitle, author, strings, modified }: EpubDeps,
  pages: readonly string[],
): string {
  const item = (name: string, more = '') =>
    `<item id="${name.replace('.', '-')}" href="${name}" media-type="${name.endsWith('css') ? 'text/css' : 'application/xhtml+xml'}"${more}/>`;
  const stamp = modified.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(strings.lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(id)}</dc:identifier>
<dc:title>${xml(`${title}. ${subtitle}`)}</dc:title>
<dc:language>${languageOf(strings.lang)}</dc:language>
<dc:creator>${xml(author)}</dc:creator>
<meta property="dcterms:modified">${stamp}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>${item('nav.xhtml', ' properties="nav"')}${item('book.css')}${pages.map((name) => item(name)).join('')}</manifest>
<spine>${pages.map((name) => `<itemref idref="${name.replace('.', '-')}"/>`).join('')}</spine>
</package>
`;
}

function languageOf(lang: string): string {
  return lang === 'es' ? 'es-MX' : 'en';
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
