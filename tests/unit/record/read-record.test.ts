import { expect, test } from 'vitest';
import { problemText, type RawRecord, readRecord } from '../../../src/record/model/read-record.ts';
import { rawRecord } from './story-record.ts';

type Entry = Record<string, unknown>;

/** The story's record, spoiled in one place. */
function spoiled(file: 'claims' | 'public', id: string, change: (entry: Entry) => void): RawRecord {
  const raw = rawRecord();
  const lists = raw[file] as { claims?: Entry[]; cards?: Entry[] };
  const entry = (lists.claims ?? lists.cards ?? []).find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no ${id}`);
  change(entry);
  return raw;
}

function problems(raw: RawRecord): string[] {
  const read = readRecord(raw);
  return read.ok ? [] : read.error.map(problemText);
}

test('the story’s record is read without a complaint', () => {
  expect(problems(rawRecord())).toEqual([]);
});

test('a missing translation is named by id and field', () => {
  const raw = spoiled('claims', 'F34', (entry) => {
    entry.who = { en: 'Eight unnamed officials' };
  });
  expect(problems(raw)).toEqual([expect.stringMatching(/^F34\.who\.es: /)]);
});

test('a text that nobody translated is named', () => {
  const raw = spoiled('claims', 'F02', (entry) => {
    entry.when = { en: 'March 2022', es: 'March 2022' };
  });
  expect(problems(raw)).toEqual(['F02.when: is the same in English and Spanish']);
});

test('a harmful claim without its reply is refused', () => {
  const raw = spoiled('claims', 'F53', (entry) => {
    entry.replies = ['F54', 'F22'];
  });
  expect(problems(raw)).toEqual(['F53.replies: harms ebrard and lacks its reply F59']);
});

test('a reply that is no denial is refused', () => {
  const raw = spoiled('claims', 'F47', (entry) => {
    entry.replies = ['F45'];
  });
  expect(problems(raw)).toEqual(['F47.replies: F45 is no denial or refusal of the record']);
});

test('a damaged claim must say what is damaged', () => {
  const raw = spoiled('claims', 'F83', (entry) => {
    delete entry.damage;
  });
  expect(problems(raw)).toEqual([expect.stringMatching(/^F83\.damage: /)]);
});

test('a claim needs a date from which it may be told, or the word that it has none', () => {
  const raw = spoiled('claims', 'F20', (entry) => {
    delete entry.not_before;
  });
  expect(problems(raw)).toEqual([expect.stringMatching(/^F20\.not_before: /)]);
});

test('a misspelt field is named', () => {
  const raw = spoiled('public', 'W07', (entry) => {
    entry.repliez = [];
  });
  expect(problems(raw)).toEqual([expect.stringMatching(/^W07\.repliez: /)]);
});

test('a fact without a source is refused', () => {
  const raw = spoiled('public', 'W12', (entry) => {
    entry.source = { en: ' ', es: 'El Universal' };
  });
  expect(problems(raw)).toEqual(['W12.source.en: is empty']);
});

test('an id that is given twice is named', () => {
  const raw = spoiled('public', 'W02', (entry) => {
    entry.id = 'W01';
  });
  expect(problems(raw)).toContain('W01.id: is given twice');
});

test('a correction of what is not in the record is named', () => {
  const text = { en: 'a', es: 'b' };
  const correction = { date: '2026-01-31', claim: 'F99', said: text, says: text, why: text };
  const raw = { ...rawRecord(), corrections: { corrections: [correction] } };
  expect(problems(raw)).toEqual(['F99.claim: corrects what is not in the record']);
});

test('what is no record at all is refused without a crash', () => {
  const raw = { claims: null, public: 'cards', corrections: [], source: undefined };
  const found = problems(raw);
  expect(found).toContain('claims.claims: is not a list');
  expect(found).toContain('cards.cards: is not a list');
});
