import { expect, test } from 'vitest';
import {
  addHand,
  ballotsOf,
  countsOf,
  letterOf,
  nextBallot,
  openTally,
  outcomeOf,
  setCount,
  takeBack,
} from '../../../src/classroom/vote/tally.ts';

const counted = (...hands: number[]) => hands.reduce(addHand, openTally(4));

test('each hand counts once, for an option that there is', () => {
  expect(countsOf(counted(0, 2, 2, 9, -1))).toEqual([1, 0, 2, 0]);
  expect(countsOf(takeBack(counted(0, 2, 2)))).toEqual([1, 0, 1, 0]);
  expect(countsOf(takeBack(openTally(2)))).toEqual([0, 0]);
});

test('a number that was typed takes the place of the hands; what is no number changes nothing', () => {
  const tally = setCount(counted(1, 1, 3), 1, 12);
  expect(countsOf(tally)).toEqual([0, 12, 0, 1]);
  for (const wrong of [-1, 1.5, Number.NaN, 5000]) {
    expect(countsOf(setCount(tally, 1, wrong))).toEqual([0, 12, 0, 1]);
  }
});

test('most hands win, equal hands are a tie, and no hand is neither', () => {
  expect(outcomeOf([0, 0])).toEqual({ kind: 'none' });
  expect(outcomeOf([9, 12, 9])).toEqual({ kind: 'won', option: 1, others: 18 });
  expect(outcomeOf([7, 3, 7])).toEqual({ kind: 'tie', options: [0, 2] });
});

test('after a tie the next round begins with no hand, and the round before is kept', () => {
  const second = addHand(nextBallot(counted(0, 1)), 1);
  expect(ballotsOf(second)).toEqual([
    [1, 1, 0, 0],
    [0, 1, 0, 0],
  ]);
  expect([0, 4].map(letterOf)).toEqual(['A', 'E']);
});
