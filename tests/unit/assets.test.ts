import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A row of the credits; `file` may be a folder, with a slash behind it. */
interface Row {
  readonly file: string;
  readonly made_by: string;
  readonly licence: string;
}

const credits: unknown = JSON.parse(readFileSync('assets/CREDITS.json', 'utf8'));
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
    rows.some(({ file }) => file === path || (file.endsWith('/') && path.startsWith(file)));
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
