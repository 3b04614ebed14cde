import { expect, test } from 'vitest';
import { isBefore } from '../../../src/record/model/timeline.ts';
import { storyRecord } from './story-record.ts';

const book = storyRecord();
const claims = [...book.claims.values()];
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);

test('the record holds the 84 claims of the article, in order', () => {
  expect([...book.claims.keys()]).toEqual(numbered('F', 84));
});

test('the cards of the public record are numbered without a gap', () => {
  expect([...book.cards.keys()]).toEqual(numbered('W', book.cards.size));
});

test('every claim is told in English and in Spanish, and never the same way twice', () => {
  for (const { id, claim } of claims) {
    expect(claim.en, id).not.toBe(claim.es);
    expect(claim.en, id).toMatch(/[.]$/);
    expect(claim.es, id).toMatch(/[.]$/);
  }
  expect(new Set(claims.map(({ claim }) => claim.en)).size).toBe(84);
  expect(new Set(claims.map(({ claim }) => claim.es)).size).toBe(84);
});

test('a claim that could harm somebody has that party’s answer at hand', () => {
  for (const { id, harms, replies } of claims) {
    for (const party of harms) expect(replies, id).toContain(book.answers[party]);
  }
  expect(claims.filter(({ harms }) => harms.length > 0).length).toBeGreaterThan(60);
});

test('every reply is a denial, a refusal or a silence, and needs no reply itself', () => {
  for (const { id, replies } of [...claims, ...book.cards.values()]) {
    for (const reply of replies) {
      const answer = book.claims.get(reply);
      expect(answer?.kind, `${id} → ${reply}`).toBe('denied');
      expect(answer?.harms, reply).toEqual([]);
    }
  }
});

test('the eight refusals and the denial are called what they are', () => {
  const denied = claims.filter(({ kind }) => kind === 'denied').map(({ id }) => id);
  expect(denied).toEqual(['F03', 'F22', 'F23', 'F28', 'F43', 'F54', 'F59', 'F60', 'F64', 'F78']);
});

test('the fifteen damaged passages say that they are damaged, and how', () => {
  const damaged = claims.filter(({ damage }) => damage !== undefined);
  expect(damaged.map(({ id }) => id).join(' ')).toBe(
    'F10 F12 F17 F24 F25 F29 F32 F34 F52 F62 F63 F66 F70 F73 F83',
  );
  for (const { id, damage } of damaged) {
    expect(damage?.en, id).toMatch(/^The text is damaged here/);
    expect(damage?.es, id).toMatch(/^El texto está dañado aquí/);
  }
});

test('what the article leaves undated has no date of ours', () => {
  for (const id of ['F05', 'F06', 'F07', 'F13', 'F19', 'F21']) {
    expect(book.claims.get(id)).toMatchObject({ undated: true, notBefore: undefined });
  }
});

test('what was said only in a private talk is told in the record, never in a scene', () => {
  const only = claims.filter(({ cardOnly }) => cardOnly).map(({ id }) => id);
  expect(only).toEqual(['F01', 'F55', 'F56', 'F57', 'F63', 'F84']);
});

test('an unnamed source is counted, or said to be uncounted', () => {
  const counts = { F05: 'Nine', F06: 'Three', F07: 'Five', F08: 'Five', F11: 'Six', F50: 'One' };
  for (const [id, count] of Object.entries(counts)) {
    expect(book.claims.get(id)?.status.en).toContain(count);
  }
});

test('hedges are kept', () => {
  expect(book.claims.get('F16')?.claim.en).toContain('is able to');
  expect(book.claims.get('F24')?.claim.en).toContain('unclear');
  expect(book.claims.get('F62')?.claim.en).toContain('feared');
  expect(book.claims.get('F76')?.claim.en).toContain('may');
});

test('nothing on the public record is younger than the article but what came before it', () => {
  const { date } = book.source.article;
  for (const card of book.cards.values()) expect(isBefore(date, card.date), card.id).toBe(false);
});

test('nowhere is the number of names that the article does not give', () => {
  for (const { id, claim } of claims) expect(`${claim.en} ${claim.es}`, id).not.toMatch(/\b27\b/);
});
