import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeWithin, MOST_CHARACTERS } from '../../../src/lms/code-within.ts';
import { openOutbox, placeToGoOn, type Waiting } from '../../../src/lms/outbox.ts';
import { decodeRun, encodeRun } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';

const wayOf = (choices: readonly string[]) => ({ storyVersion: 'v', seed: seedOf(7), choices });
const long = wayOf(Array.from({ length: 2400 }, (_, i) => `choice_${i}`));

test('a way that is too long for a course is kept as far as its last decision that fits', () => {
  const { code, cut } = codeWithin(long, [40, 900, 1990, 2300]);
  expect(cut).toBe(true);
  expect(code.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  const read = decodeRun(code);
  expect(read.ok && read.value.choices.length).toBe(1990);
  expect(codeWithin(wayOf(['a', 'b']), [1])).toEqual({
    code: encodeRun(wayOf(['a', 'b'])),
    cut: false,
  });
});

test('no way at all makes a code that a course could not keep', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2400), { maxLength: 40 }), (hinges) => {
      const { code } = codeWithin(
        long,
        hinges.sort((a, b) => a - b),
      );
      expect(code.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(decodeRun(code).ok).toBe(true);
    }),
    { seed: 1, numRuns: 50 },
  );
});

const here = encodeRun(wayOf(['a', 'b', 'c']));
const before = encodeRun(wayOf(['a']));
const elsewhere = encodeRun(wayOf(['x']));
const waiting = (code: string, base: string): Waiting => ({
  code,
  base,
  where: '3:ministry',
  finished: false,
  made: [],
});

test('what this browser could not send wins where it follows from what the course has', () => {
  expect(placeToGoOn('', undefined)).toBe('');
  expect(placeToGoOn(before, undefined)).toBe(before);
  expect(placeToGoOn(before, waiting(here, ''))).toBe(here);
  // She went back, offline: shorter, and newer.
  expect(placeToGoOn(here, waiting(elsewhere, here))).toBe(elsewhere);
  // She went on at another machine meanwhile.
  expect(placeToGoOn(here, waiting(elsewhere, before))).toBe(here);
});

test('an outbox that somebody has damaged, or that may not be kept, is an empty one', () => {
  const kept = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    }) as unknown as Storage;
  const outbox = openOutbox('k', storage);
  outbox.write(waiting(here, ''));
  expect(outbox.read()?.code).toBe(here);
  const [key = ''] = [...kept.keys()];
  fc.assert(
    fc.property(fc.string(), (text) => {
      kept.set(key, text);
      expect(() => outbox.read()).not.toThrow();
    }),
    { seed: 1 },
  );
  const refused = openOutbox('k', () => {
    throw new Error('refused');
  });
  refused.write(waiting(here, ''));
  expect(refused.read()).toBeUndefined();
});
