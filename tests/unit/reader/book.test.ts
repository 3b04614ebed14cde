import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRoutes } from '../../../src/build/routes/read-routes.ts';
import { en } from '../../../src/i18n/en.ts';
import { es } from '../../../src/i18n/es.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { replay } from '../../../src/narrative/replay.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { type Book, bookOf } from '../../../src/reader/book/book.ts';
import { bookPage } from '../../../src/reader/book/book-html.ts';
import { epubOf } from '../../../src/reader/book/epub.ts';
import { built } from '../story-files.ts';

/** `npm test` finds it or installs it. */
const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';

const route = readRoutes('story').find(({ persona }) => persona === 'careful');

function playedIn(language: 'en' | 'es') {
  const [json = '', rest] = built.languages[language]?.parts ?? [];
  const engine = loadEngine({ version: built.version, json, rest });
  const playthrough = {
    storyVersion: built.version,
    seed: seedOf(route?.seed ?? 0),
    choices: route?.choices ?? [],
  };
  return replay(engine, playthrough).session.turns;
}

const words = (language: 'en' | 'es') => ({
  strings: language === 'en' ? en : es,
  title: 'Archívese',
  noteOf: (id: string) => ({ text: `${id} & its *doubt*`, source: 'who <says>', replies: ['no'] }),
});

function epub(language: 'en' | 'es', book: Book) {
  return epubOf({
    ...words(language),
    book,
    author: 'The makers',
    subtitle: 'A novel',
    imprint: ['Fiction & no more'],
    id: 'urn:x-archivese:test',
    modified: new Date('2025-12-08T12:00:00Z'),
  });
}

describe.each(['en', 'es'] as const)('a playthrough as a book (%s)', (language) => {
  let book: Book;
  beforeAll(() => {
    book = bookOf(playedIn(language));
  });

  test('every chapter that was played is there, in order, and begins with its first scene', () => {
    const numbers = book.chapters.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i));
    for (const { parts } of book.chapters) expect(parts[0]?.kind).not.toBe('choice');
  });

  test('every note is called, first by one line alone, and leads back to it', () => {
    const page = bookPage(book, 'A novel', [], {
      ...words(language),
      notesFile: '',
      chapterFile: () => '',
    });
    for (const { number } of book.notes) {
      expect(page.split(`id="call-${number}"`)).toHaveLength(2);
      expect(page.split(`href="#call-${number}"`)).toHaveLength(2);
    }
    expect(book.notes.map(({ id }) => id)).toContain('F03');
  });

  test('the EPUB passes epubcheck', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'archivese-')), 'book.epub');
    writeFileSync(file, epub(language, book));
    const said = execFileSync('java', ['-jar', EPUBCHECK, '--quiet', '--failonwarnings', file], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(said.trim()).toBe('');
  }, 120_000);

  test('the same playthrough gives the same bytes', () => {
    expect(epub(language, book)).toEqual(epub(language, book));
    expect(Object.keys(unzipSync(epub(language, book)))[0]).toBe('mimetype');
  });
});
