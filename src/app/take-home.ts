import { fill, type Strings } from '../i18n/strings.ts';
import type { LocalRecord } from '../record/model/localise.ts';
import type { Shown } from './play.ts';

/** What a book is made of, as the page stands. */
export interface TakeHomeDeps {
  readonly shown: Shown;
  readonly strings: Strings;
  readonly record: LocalRecord | undefined;
  readonly title: string;
  readonly author: string;
  readonly version: string;
  readonly code: string;
  /** Address that leads to the same place. */
  readonly link: string;
}

/** The whole way as an EPUB. The binder is fetched only now. */
export async function epubFile(deps: TakeHomeDeps): Promise<Blob> {
  const [{ bookOf }, { epubOf }] = await Promise.all([
    import('../reader/book/book.ts'),
    import('../reader/book/epub.ts'),
  ]);
  const bytes = epubOf({
    ...wordsOf(deps),
    book: bookOf(deps.shown.turns),
    author: deps.author,
    subtitle: deps.strings.subtitle,
    imprint: imprintOf(deps),
    id: `urn:x-archivese:${deps.shown.language}:${deps.code}`,
    modified: new Date(),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/epub+zip' });
}

/** Sets the whole way as a book in place of the page, and opens the browser's print dialog on it. */
export async function printBook(deps: TakeHomeDeps): Promise<void> {
  const [{ bookOf }, { bookPage }, { BOOK_CSS }, { qrPicture }] = await Promise.all([
    import('../reader/book/book.ts'),
    import('../reader/book/book-html.ts'),
    import('../reader/book/book-css.ts'),
    import('./qr/qr-picture.ts'),
  ]);
  const words = { ...wordsOf(deps), notesFile: '', chapterFile: () => '' };
  const markup = bookPage(bookOf(deps.shown.turns), deps.strings.subtitle, imprintOf(deps), words);
  const parsed = new DOMParser().parseFromString(markup, 'application/xhtml+xml').documentElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print { body > :not(.book) { display: none !important } .book { display: block !important } .book section { break-before: page } ${BOOK_CSS} }`,
  );
  const styles = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...styles, sheet];
  const book = document.adoptNode(parsed);
  // On paper a code is of use only to a camera.
  const picture = qrPicture(deps.link, deps.code);
  if (picture !== undefined) book.append(picture);
  document.body.append(book);
  const away = () => {
    book.remove();
    document.adoptedStyleSheets = styles;
  };
  addEventListener('afterprint', away, { once: true });
  print();
}

function wordsOf({ strings, title, record }: TakeHomeDeps) {
  return { strings, title, noteOf: (id: string) => record && noteOf(id, record) };
}

function noteOf(id: string, { claims, cards }: LocalRecord) {
  const claim = claims[id];
  if (claim !== undefined) {
    return {
      text: claim.claim,
      source: [claim.who, claim.when].join(' · '),
      replies: claim.replies.map((reply) => claims[reply]?.claim ?? ''),
    };
  }
  const card = cards[id];
  return card && { text: card.fact, source: card.source, replies: [] };
}

function imprintOf({ strings, version, code }: TakeHomeDeps): string[] {
  const { imprint, code: codeLine } = strings.book;
  return [strings.invented, fill(imprint, { version }), fill(codeLine, { code })];
}
