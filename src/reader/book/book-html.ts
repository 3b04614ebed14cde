import { formatDate } from '../../i18n/format.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import { type Inline, parseInline } from '../inline.ts';
import type { Book, BookChapter, BookLine, BookPart } from './book.ts';

/** What stands in an endnote: prose, in the reader's language. */
export interface NoteText {
  readonly text: string;
  /** Who says so and when; the source of a public fact. */
  readonly source: string;
  /** The answers that belong to it. */
  readonly replies: readonly string[];
}

export interface BookWords {
  readonly strings: Strings;
  readonly title: string;
  readonly noteOf: (id: string) => NoteText | undefined;
  /** Where the endnotes are: a file of the EPUB, or nothing on one page. */
  readonly notesFile: string;
  /** The file of a chapter, by its index; nothing where all stands on one page. */
  readonly chapterFile: (index: number) => string;
}

/** One chapter as XHTML, without the page around it. */
export function chapterXhtml({ number, parts }: BookChapter, words: BookWords): string {
  const { strings } = words;
  const title = number === undefined ? words.title : (strings.chapterTitles[number] ?? '');
  const over =
    number === undefined ? '' : `<p class="over">${xml(fill(strings.chapter, { n: number }))}</p>`;
  return `<section epub:type="chapter" role="doc-chapter"><header>${over}<h1>${xml(title)}</h1></header>
${parts.map((part) => partXhtml(part, words)).join('\n')}
</section>`;
}

/** The whole book on one page, as one element that stays out of sight until it is printed. */
export function bookPage(
  book: Book,
  subtitle: string,
  imprint: readonly string[],
  words: BookWords,
): string {
  const title = `<section class="title"><h1>${xml(words.title)}</h1><p>${xml(subtitle)}</p><div class="imprint">${imprint.map((line) => `<p>${xml(line)}</p>`).join('')}</div></section>`;
  const chapters = book.chapters.map((chapter) => chapterXhtml(chapter, words)).join('');
  const notes = book.notes.length > 0 ? notesXhtml(book, words) : '';
  return `<div xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" class="book">${title}${chapters}${notes}</div>`;
}

/** All endnotes, each with the answers that belong to it at the same size. */
export function notesXhtml({ notes }: Book, words: BookWords): string {
  const { strings, noteOf, chapterFile } = words;
  const items = notes.map(({ number, id, chapter }) => {
    const note = noteOf(id);
    const replies = (note?.replies ?? []).map((reply) => `<p>${inline(reply)}</p>`).join('');
    const answers =
      replies === '' ? '' : `<p class="who">${xml(strings.record.answer)}</p>${replies}`;
    const back = `<a role="doc-backlink" href="${chapterFile(chapter)}#call-${number}">${number}</a>`;
    return `<li id="note-${number}" epub:type="endnote"><p>${back}. <span class="entry">${id}</span> ${inline(note?.text ?? '')}</p>
<p class="who">${inline(note?.source ?? '')}</p>${answers}</li>`;
  });
  return `<section epub:type="endnotes" role="doc-endnotes"><h1>${xml(strings.book.notes)}</h1>
<p>${xml(strings.book.notesIntro)}</p>
<ol class="notes">${items.join('\n')}</ol></section>`;
}

function partXhtml(part: BookPart, words: BookWords): string {
  const { strings } = words;
  switch (part.kind) {
    case 'scene': {
      const where = [
        part.date && formatDate(part.date, strings.lang),
        part.place && strings.places[part.place],
      ].filter(Boolean);
      return `<p class="scene">${xml(where.join(' · '))}</p>`;
    }
    case 'choice':
      return `<p class="choice">${inline(part.text)}</p>`;
    case 'prose':
      return `<p>${lineXhtml(part, words)}</p>`;
    case 'document':
      return `<blockquote class="${part.document}"><p class="what">${xml(strings.documents[part.document] ?? '')}</p>${lines(part.lines, words)}</blockquote>`;
    case 'panel':
      return `<aside class="panel"><p class="what">${xml(strings.panels[part.panel] ?? '')}</p>${lines(part.lines, words)}</aside>`;
  }
}

function lines(all: readonly BookLine[], words: BookWords): string {
  return all.map((line) => `<p>${lineXhtml(line, words)}</p>`).join('');
}

function lineXhtml({ text, notes }: BookLine, { notesFile }: BookWords): string {
  const calls = notes.map(({ number, first }) => {
    const mark = first ? ` id="call-${number}"` : '';
    return `<a class="call"${mark} epub:type="noteref" role="doc-noteref" href="${notesFile}#note-${number}">${number}</a>`;
  });
  return inline(text) + calls.join('');
}

function inline(text: string): string {
  return parseInline(text).map(inlineXhtml).join('');
}

function inlineXhtml(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return xml(node.text);
    case 'break':
      return '<br/>';
    default:
      return `<${node.kind}>${node.children.map(inlineXhtml).join('')}</${node.kind}>`;
  }
}

export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
