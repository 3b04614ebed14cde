import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A row of the credits; `file` may be a folder, for all that is in it. */
interface Row {
  readonly file: string;
  readonly made_by: string;
  readonly licence: string;
}

const credits: unknown = JSON.parse(readFileSync('assets/CREDITS.json', 'utf8'));
/** What LICENSE says of pictures and sound; a row for somebody else's notice says that it is one. */
const LICENCES = ['CC BY 4.0', 'a notice'];
/** One list, or lists by kind. */
const rows = Object.values(credits as Readonly<Record<string, Row | Row[]>>).flat();

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

test('every file of assets has a row that says who made it and what it may be used for', () => {
  const isCovered = (path: string) =>
    rows.some(({ file }) => file === path || path.startsWith(`${file.replace(/\/$/, '')}/`));
  const missing = filesBelow('assets').filter(
    (path) => path !== 'assets/CREDITS.json' && !isCovered(path),
  );
  expect(missing).toEqual([]);
});

test('every row is whole, and what it speaks of is there', () => {
  const wrong = rows.filter(
    ({ file, made_by, licence }) => !file || !made_by || !licence || !existsSync(file),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no row contradicts the licence of the whole', () => {
  expect(rows.filter(({ licence }) => !LICENCES.includes(licence)).map(({ file }) => file)).toEqual(
    [],
  );
});
