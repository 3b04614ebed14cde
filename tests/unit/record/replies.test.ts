import { expect, test } from 'vitest';
import { localise } from '../../../src/record/model/localise.ts';
import { type ReplyRow, replyRows } from '../../../src/record/model/replies.ts';
import { storyRecord } from './story-record.ts';

const book = storyRecord();
const english = localise(book, 'en');
const idOf = (
  row: Pick<ReplyRow, 'kind'> & Partial<{ claim: { id: string }; card: { id: string } }>,
) => (row.kind === 'claim' ? row.claim?.id : row.card?.id);

test('claims stand in the order in which they were met, once each', () => {
  const rows = replyRows(english, ['F31', 'F30', 'F31', 'W10', 'F30']);
  expect(rows.map(idOf)).toEqual(['F31', 'F30', 'W10']);
});

test('a claim brings its replies, though the story has not come to them', () => {
  const [row] = replyRows(english, ['F07']);
  expect(row?.replies.map(({ id }) => id)).toEqual(['F23']);
  expect(row?.replies[0]?.claim).toMatch(/^The Russian embassy answered/);
});

test('a reply that stands beside its claim has no row of its own', () => {
  expect(replyRows(english, ['F52', 'F03', 'F23']).map(idOf)).toEqual(['F52']);
});

test('a denial that is met alone has a row', () => {
  expect(replyRows(english, ['F03']).map(idOf)).toEqual(['F03']);
});

test('competing accounts stand beside a claim, with their own replies', () => {
  const [row] = replyRows(english, ['F08']);
  expect(row?.beside.map(idOf)).toEqual(['F51', 'F55', 'F57', 'F58']);
  const ebrard = row?.beside.find((other) => idOf(other) === 'F55');
  expect(ebrard?.replies.map(({ id }) => id)).toContain('F59');
});

test('a known fact that has a row of its own is not repeated beside a claim', () => {
  const [alone] = replyRows(english, ['F52']);
  expect(alone?.beside.map(idOf)).toEqual(['W01', 'W02']);
  const [met] = replyRows(english, ['F52', 'W01']);
  expect(met?.beside.map(idOf)).toEqual(['W02']);
});

test('a card of the public record brings its replies', () => {
  expect(replyRows(english, ['W22'])[0]?.replies.map(({ id }) => id)).toEqual(['F43']);
});

test('what the record does not know is passed over', () => {
  expect(replyRows(english, ['F99', 'n07'])).toEqual([]);
});

test('the record for the browser is plain JSON of one language', () => {
  const spanish = localise(book, 'es');
  expect(JSON.parse(JSON.stringify(spanish))).toEqual(spanish);
  expect(spanish.claims.F22?.claim).toBe('El gobierno de México no quiso hacer comentarios.');
  expect(JSON.stringify(spanish)).not.toContain('declined to comment');
});

test('the labels are five, and each says what it means', () => {
  expect(Object.keys(english.labels)).toEqual([
    'reported',
    'denied',
    'public',
    'invented',
    'counterfactual',
  ]);
  expect(english.labels.denied.sentence).toContain('not a confession');
});

test('“What is real?” says what must be said before the list is seen', () => {
  const text = [english.real.lead, ...english.real.points.map(({ text: one }) => one)].join(' ');
  expect(text).toContain('The 27 names on the list are invented');
  expect(text).toContain('The article does not mention the CNI.');
  expect(text).toContain('No asylum seeker in this story is a spy.');
  expect(text).toContain('Nobody should photograph, follow or confront their staff.');
});
