import { expect, test } from 'vitest';
import {
  INVENTED,
  MEXICO_IN_MOSCOW,
  MIRRORED,
  PARITY,
  percent,
  RUSSIA_IN_MEXICO,
  reciprocity,
} from '../../../src/newsroom/companion/arithmetic.ts';
import { storyRecord } from '../record/story-record.ts';

test('the two counts are those of the article', () => {
  const { claims } = storyRecord();
  expect(claims.get('F45')?.claim.en).toContain(String(RUSSIA_IN_MEXICO));
  expect(claims.get('F47')?.claim.en).toContain(String(MEXICO_IN_MOSCOW));
});

test('an answer of one for one weighs more than five times as much on the smaller embassy', () => {
  for (const { share, lost } of MIRRORED) expect(lost / share).toBeGreaterThan(5);
  expect(MIRRORED.map(({ left }) => left)).toEqual([15, 13, 11, 8, 0]);
  expect(MIRRORED.map(({ share }) => percent(share))).toEqual([
    '1.2%',
    '3.5%',
    '5.9%',
    '9.4%',
    '19%',
  ]);
});

test('five there weigh as much as one here', () => {
  expect(reciprocity(5).fair).toBe(0.9);
  expect(reciprocity(1).lost).toBeCloseTo(reciprocity(5).share, 2);
});

test('as many as the invented list cannot be mirrored at all', () => {
  expect(INVENTED.left).toBe(-11);
  expect(PARITY).toMatchObject({ cut: 69 });
  expect(percent(PARITY.share)).toBe('81%');
});
