import { expect, test } from 'vitest';
import {
  isAwake,
  mustFinish,
  newSleeper,
  paceAt,
  SETTLE_MS,
  type Sleeper,
  STIR_MS,
  type Stirring,
  sleeperAfter,
} from '../../../src/stage/sleeper.ts';

function after(sleeper: Sleeper, ...stirrings: readonly Stirring[]): Sleeper {
  return stirrings.reduce(sleeperAfter, sleeper);
}

test('the air moves for twenty seconds after a choice, settles, and sleeps', () => {
  const sleeper = after(newSleeper(true, 0), { kind: 'stir', now: 1000 });
  expect(paceAt(sleeper, 1000 + STIR_MS - 1)).toBe(1);
  const settling = paceAt(sleeper, 1000 + STIR_MS + SETTLE_MS / 2);
  expect(settling).toBeGreaterThan(0);
  expect(settling).toBeLessThan(1);
  expect(isAwake(sleeper, 1000 + STIR_MS + SETTLE_MS - 1)).toBe(true);
  expect(isAwake(sleeper, 1000 + STIR_MS + SETTLE_MS)).toBe(false);
  expect(paceAt(sleeper, 1000 + STIR_MS + SETTLE_MS)).toBe(0);
});

test('the next choice wakes the place again', () => {
  const asleep = newSleeper(true, 0);
  const late = 10 * STIR_MS;
  expect(isAwake(asleep, late)).toBe(false);
  expect(isAwake(after(asleep, { kind: 'stir', now: late }), late)).toBe(true);
});

test('a transition is never put to sleep half way', () => {
  const typing = after(newSleeper(true, 0), { kind: 'busy', count: 1 });
  expect(isAwake(typing, 10 * STIR_MS)).toBe(true);
  expect(isAwake(after(typing, { kind: 'busy', count: 0 }), 10 * STIR_MS)).toBe(false);
});

test('a page that nobody sees sleeps at once, whatever is under way', () => {
  const hidden = after(
    newSleeper(true, 0),
    { kind: 'busy', count: 2 },
    { kind: 'hidden', is: true },
  );
  expect(isAwake(hidden, 0)).toBe(false);
  expect(mustFinish(hidden)).toBe(true);
  expect(isAwake(after(hidden, { kind: 'hidden', is: false }), 0)).toBe(true);
});

test('a reader who wants stillness never sees the place move', () => {
  const still = after(newSleeper(false, 0), { kind: 'stir', now: 5 }, { kind: 'busy', count: 1 });
  expect(isAwake(still, 5)).toBe(false);
  expect(paceAt(still, 5)).toBe(0);
  expect(isAwake(after(still, { kind: 'motion', on: true, now: 9 }), 9)).toBe(true);
});

test('nothing is drawn while the graphics context is gone', () => {
  const lost = after(newSleeper(true, 0), { kind: 'lost', is: true });
  expect(isAwake(lost, 0)).toBe(false);
  expect(isAwake(after(lost, { kind: 'lost', is: false }), 0)).toBe(true);
});
