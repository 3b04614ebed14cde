import { expect, test } from 'vitest';
import { anachronisms, isBefore } from '../../../src/record/model/timeline.ts';
import { storyRecord } from './story-record.ts';

const book = storyRecord();

test('on the morning of the denial a scene may speak of the testimony of the day before', () => {
  const mentions = ['F52', 'F03', 'W01', 'W02'].map((id) => ({ id, date: '2022-03-25' }));
  expect(anachronisms(book, mentions)).toEqual([]);
});

test('a scene of March 2022 cannot know the arrangement of 2023', () => {
  const [found] = anachronisms(book, [{ id: 'F09', date: '2022-03-25' }]);
  expect(found?.kind).toBe('too-early');
  expect(found?.message).toBe(
    'F09 cannot be spoken of before 2023-01, and the scene is of 2022-03-25',
  );
});

test('the day before the testimony nobody speaks of it', () => {
  expect(anachronisms(book, [{ id: 'F52', date: '2022-03-23' }])).toHaveLength(1);
});

test('the figure of the embassies is of 2025, and no scene of 2022 has it', () => {
  const mentions = ['F45', 'F47'].map((id) => ({ id, date: '2022-04-12' }));
  expect(anachronisms(book, mentions).map(({ id }) => id)).toEqual(['F45', 'F47']);
});

test('a scene dated by its month may play on the month’s last day', () => {
  expect(isBefore('2022-03', '2022-03-24')).toBe(false);
  expect(isBefore('2022-02', '2022-03-24')).toBe(true);
  expect(isBefore('2022-03-23', '2022-03-24')).toBe(true);
  expect(isBefore('2022-03-24', '2022')).toBe(false);
});

test('an undated claim may be told at any time', () => {
  expect(anachronisms(book, [{ id: 'F07', date: '2022-04' }])).toEqual([]);
});

test('a panel that is told from today may know what its scene cannot', () => {
  expect(anachronisms(book, [{ id: 'F11', date: '2022-06', outside: true }])).toEqual([]);
});

test('a claim of the private talk is refused in a scene', () => {
  expect(anachronisms(book, [{ id: 'F55', date: '2022-12' }])[0]?.kind).toBe('card-only');
});

test('a card of the public record has its date as well', () => {
  expect(anachronisms(book, [{ id: 'W20', date: '2025-10' }])[0]?.kind).toBe('too-early');
});

test('an id that is not in the record is named', () => {
  const message = 'F99 is not in the record';
  expect(anachronisms(book, [{ id: 'F99', date: '2025-10' }])[0]?.message).toBe(message);
});

test('nothing may rest on a claim that was withdrawn', () => {
  const text = { en: 'a', es: 'b' };
  const correction = { date: '2026-02-01', claim: 'F07', said: text, says: text, why: text };
  const corrected = { ...book, corrections: [{ ...correction, withdraw: true }] };
  const found = anachronisms(corrected, [{ id: 'F07', date: undefined, outside: true }]);
  expect(found[0]?.kind).toBe('withdrawn');
});
