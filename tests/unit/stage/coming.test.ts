import { expect, test } from 'vitest';
import { comingOf, LANDED } from '../../../src/stage/coming.ts';

test.each(['fall', 'slide'] as const)(
  'what comes by a %s is away, then lies in its place',
  (comes) => {
    expect(comingOf(comes, 0).alpha).toBe(0);
    expect(comingOf(comes, 1)).toEqual(LANDED);
  },
);

test('a stamp is down at the half and does not go back up', () => {
  const heights = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => comingOf('fall', t).dy);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(comingOf('fall', 0.5).dy).toBeCloseTo(0);
});
