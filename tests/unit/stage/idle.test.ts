import { expect, test } from 'vitest';
import { breathAt, lookAt, rhythmOf } from '../../../src/stage/idle.ts';
import { newSleeper, paceAt, SETTLE_MS, STIR_MS } from '../../../src/stage/sleeper.ts';

const ku = rhythmOf('ku');
const thorsby = rhythmOf('thorsby');

/** What one person does in so many seconds, thirty times a second. */
function looksOf(rhythm: number, seconds: number) {
  return Array.from({ length: seconds * 30 }, (_, i) => lookAt(rhythm, i / 30, 1));
}

/** How often somebody begins to look so. */
function times(looks: readonly string[], look: string) {
  return looks.filter((each, i) => each === look && looks[i - 1] !== look).length;
}

test.each(['ku', 'renata', 'zarechnev', 'socorro', 'iturbe', 'aurelio'])(
  '%s blinks now and then before the picture sleeps, and is never long without eyes',
  (person) => {
    const looks = looksOf(rhythmOf(person), STIR_MS / 1000);
    expect(times(looks, 'shut')).toBeGreaterThanOrEqual(4);
    expect(times(looks, 'shut')).toBeLessThanOrEqual(12);
    expect(looks.filter((look) => look === 'shut').length).toBeLessThan(looks.length * 0.12);
  },
);

test('everybody looks away sooner or later, and most of the time does not', () => {
  const looks = looksOf(ku, 60);
  expect(times(looks, 'away')).toBeGreaterThanOrEqual(3);
  expect(looks.filter((look) => look === 'open').length).toBeGreaterThan(looks.length * 0.6);
});

test('a blink is shorter than a quarter of a second', () => {
  const looks = looksOf(thorsby, 60);
  const longest = looks
    .join(' ')
    .split(/open|away/)
    .reduce((most, run) => Math.max(most, (run.match(/shut/g) ?? []).length), 0);
  expect(longest / 30).toBeLessThan(0.25);
});

test('two people do not blink in step', () => {
  expect(looksOf(ku, 20)).not.toEqual(looksOf(thorsby, 20));
});

test('the same person at the same moment does the same thing again', () => {
  expect(looksOf(ku, 20)).toEqual(looksOf(rhythmOf('ku'), 20));
  expect(breathAt(ku, 7.25)).toBe(breathAt(rhythmOf('ku'), 7.25));
});

test('who comes to rest, or may not move, looks ahead with open eyes', () => {
  for (let second = 0; second < 40; second += 0.05) {
    expect(lookAt(ku, second, 0)).toBe('open');
    expect(lookAt(ku, second, 0.6)).toBe('open');
  }
});

test('twenty seconds after the last choice everybody comes to rest and stays so', () => {
  const sleeper = newSleeper(true, 0);
  for (let now = STIR_MS + 1; now < STIR_MS + 2 * SETTLE_MS; now += 33) {
    expect(lookAt(ku, now / 1000, paceAt(sleeper, now))).toBe('open');
  }
  expect(paceAt(sleeper, STIR_MS + SETTLE_MS) * breathAt(ku, 21.5)).toBeCloseTo(0);
});

test('a breath stays small, goes both ways and never jumps', () => {
  const breaths = Array.from({ length: 600 }, (_, i) => breathAt(ku, i / 30));
  expect(Math.max(...breaths)).toBeLessThanOrEqual(1);
  expect(Math.min(...breaths)).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...breaths)).toBeGreaterThan(0.95);
  const steps = breaths.slice(1).map((breath, i) => Math.abs(breath - (breaths[i] ?? 0)));
  expect(Math.max(...steps)).toBeLessThan(0.1);
});
