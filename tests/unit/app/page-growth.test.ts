import { expect, test } from 'vitest';
import { openPageGrowth } from '../../../src/app/page-growth.ts';
import type { Turn } from '../../../src/narrative/turn.ts';

const turn = (index: number) => ({ index }) as Turn;
const turnsTo = (n: number) => Array.from({ length: n }, (_, index) => turn(index));

/** @returns where each drawing began, and how often the last passage was held in its place. */
function drawn() {
  const began: number[] = [];
  let held = 0;
  const grow = openPageGrowth({
    paint: (_, since) => began.push(since),
    hold: () => () => {
      held++;
    },
    rest: () => Promise.resolve(),
  });
  return { grow, began, held: () => held };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a long way is drawn from its end, and what comes in above holds the last passage in its place', async () => {
  const { grow, began, held } = drawn();
  grow(turnsTo(12));
  expect(began).toEqual([8]);
  await settled();
  expect(began).toEqual([8, 5, 2, 0]);
  expect(held()).toBe(3);
});

test('a step forward draws the page once, and all of it', async () => {
  const { grow, began } = drawn();
  const turns = turnsTo(3);
  grow(turns);
  grow([...turns, turn(3)]);
  grow([...turns, turn(3), turn(4)]);
  await settled();
  expect(began).toEqual([0, 0, 0]);
});

test('a step forward while the page still grows takes nothing away', async () => {
  const { grow, began } = drawn();
  const turns = turnsTo(12);
  grow(turns);
  grow([...turns, turn(12)]);
  await settled();
  expect(began).toEqual([8, 8, 5, 2, 0]);
});

test('back along passages that are drawn, nothing is drawn anew', async () => {
  const { grow, began } = drawn();
  const turns = turnsTo(12);
  grow(turns);
  await settled();
  grow(turns.slice(0, 9));
  await settled();
  expect(began.slice(4)).toEqual([0]);
});
