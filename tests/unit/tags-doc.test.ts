import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CHOICE_TAGS,
  DOCUMENTS,
  HOURS,
  INKY_TAGS,
  LINE_TAGS,
  PANELS,
  WEATHERS,
} from '../../src/narrative/tags.ts';

const doc = readFileSync('story/TAGS.md', 'utf8');

interface Row {
  readonly key: string;
  /** What stands in backticks in the second column. */
  readonly values: readonly string[];
}

function rowsBelow(heading: string): Row[] {
  const section = doc.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\|\s*`(\w+)`\s*\|\s*(.*?)\s*\|/gm)].map(
    ([, key = '', second = '']) => ({
      key,
      values: [...second.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value),
    }),
  );
}

const lineRows = rowsBelow('On a line');
const choiceRows = rowsBelow('On a choice');
const valuesOf = (key: string) => lineRows.find((row) => row.key === key)?.values;

test('the document names every tag of a line, and no other', () => {
  expect(lineRows.map(({ key }) => key).sort()).toEqual(Object.keys(LINE_TAGS).sort());
});

test('the document names every tag of a choice, and no other', () => {
  expect(choiceRows.map(({ key }) => key).sort()).toEqual(Object.keys(CHOICE_TAGS).sort());
});

test.each([
  ['hour', HOURS],
  ['weather', WEATHERS],
  ['doc', DOCUMENTS],
  ['panel', PANELS],
] as const)('the values of %s are the same list in the document and in the code', (key, list) => {
  expect(valuesOf(key)).toEqual([...list]);
});

test('every value that the document shows is one that the code takes', () => {
  const shape: Readonly<Record<string, RegExp>> = { ...LINE_TAGS, ...CHOICE_TAGS };
  const isValue = (text: string) => !/[/.]|^person /.test(text);
  const refused = [...lineRows, ...choiceRows].flatMap(({ key, values }) =>
    values.filter((value) => isValue(value) && !shape[key]?.test(value)).map((v) => `${key}: ${v}`),
  );
  expect(refused).toEqual([]);
});

test('the document names Inky’s own tags as the code does', () => {
  const section = doc.split('## Inky')[1] ?? '';
  const named = [...section.matchAll(/`([A-Z]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...INKY_TAGS].sort());
});
