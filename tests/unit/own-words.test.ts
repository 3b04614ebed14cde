import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, sharedRuns } from '../../src/tools/own-words.ts';

const known = new Set(
  readFileSync('tests/own-words/article-shingles.txt', 'utf8').split('\n').filter(Boolean),
);
/** Everything that a reader may come to read. */
const PLACES = ['story', 'src', 'assets', 'docs', 'index.html'];
const ROOT = ['README.md', 'CREDITS.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const TEXT = /\.(?:ink|po|ya?ml|md|txt|tsx?|m?js|json|html|css)$/;
/** Where the article is cited in full, once. */
const CITATION = 'story/record/source.yaml';

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (TEXT.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesBelow(inner);
    return TEXT.test(entry.name) ? [inner] : [];
  });
}

const files = [...PLACES.flatMap(filesBelow), ...ROOT.filter((name) => existsSync(name))];

test('no eight words in a row are the article’s, its citation apart', () => {
  const found = files.flatMap((file) =>
    sharedRuns(readFileSync(file, 'utf8'), known).map(({ words, line }) => ({
      file: file.replaceAll('\\', '/'),
      told: `${file}:${line}: “${words}”`,
    })),
  );
  const cited = found.filter(({ file }) => file === CITATION);
  expect(found.filter(({ file }) => file !== CITATION).map(({ told }) => told)).toEqual([]);
  expect(new Set(cited.map(({ told }) => told.split(':')[1])).size).toBeLessThanOrEqual(1);
});

test('the list of hashes is whole', () => {
  expect(known.size).toBeGreaterThan(1700);
  for (const hash of known) expect(hash).toMatch(/^[0-9a-f]{12}$/);
});

test('a run is found in whatever dress: capitals, accents, marks, line breaks', () => {
  const words = 'one two three four five six seven eight';
  const list = new Set([hashOf(words)]);
  const dressed = 'Zero. ONE, twó “three”\nfour – five; six sev’en eight nine';
  expect(sharedRuns(dressed, list)).toEqual([{ words, line: 1 }]);
  expect(sharedRuns('one two three four five six seven', list)).toEqual([]);
});
