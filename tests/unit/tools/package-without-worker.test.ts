import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { coursePage } from '../../../src/tools/package-lms/course-pages.ts';
import { readSite } from '../../../src/tools/package-lms/site-files.ts';

test('a package for a course has neither the worker nor scenes for other people’s pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archivese-site-'));
  const put = (name: string, text = '{}') => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  try {
    for (const name of [
      'sw.js',
      'offline.json',
      'embed.js',
      'embed/boot.js',
      'es/embed/index.html',
    ])
      put(name);
    for (const name of ['assets/embed-play.1.js', 'assets/story.en.first.1.txt.js']) put(name);
    put('media/stills/chapter-0.webp');
    put('assets/index.js');
    put('assets/words.en.abc.json', '{"starts":[]}');
    put('teach/decisions.json', '{"decisions":[]}');
    expect([...readSite(folder).files.keys()]).toEqual([
      'assets/index.js',
      'assets/words.en.abc.json',
      'teach/decisions.json',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a page in a package registers no worker', () => {
  const html = '<html data-offline="sw.js" lang="en"><a href="./record/">The record</a>';
  const made = coursePage({ name: 'record/index.html', html, data: {} as never, lrs: undefined });
  expect(made).toBe('<html lang="en"><a href="./record/index.html">The record</a>');
});
