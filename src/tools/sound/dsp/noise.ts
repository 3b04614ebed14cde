import { chance } from './chance.ts';
import { biquad, filterRound } from './filter.ts';
import { levelled, RATE, type Samples, silence } from './samples.ts';

/** White noise of root mean square 1. */
export function white(seconds: number, seed: number): Samples {
  const { unit } = chance(seed);
  return silence(seconds).map(() => (unit() + unit() + unit() - 1.5) * 2);
}

/** Looping noise that falls by about 3 dB an octave, root mean square 1. */
export function pink(seconds: number, seed: number): Samples {
  return levelled(
    filterRound(
      white(seconds, seed),
      biquad('highShelf', 110, 0.4, -6),
      biquad('highShelf', 440, 0.4, -6),
      biquad('highShelf', 1760, 0.4, -6),
      biquad('highShelf', 7040, 0.4, -6),
      biquad('high', 25),
    ),
  );
}

/** Looping noise between two frequencies, root mean square 1. */
export function band(seconds: number, seed: number, low: number, high: number): Samples {
  return levelled(
    filterRound(
      white(seconds, seed),
      biquad('high', low),
      biquad('low', high),
      biquad('low', high),
    ),
  );
}

/**
 * A slow curve that comes back to where it began: a few sines of whole turns.
 * @param turns About how many swells in a loop.
 */
export function drift(
  seconds: number,
  { seed, turns, from, to }: { seed: number; turns: number; from: number; to: number },
): (i: number) => number {
  const { unit, range } = chance(seed);
  const waves = Array.from({ length: 6 }, () => ({
    turns: Math.max(1, Math.round(turns * range(0.35, 1.8))),
    phase: unit() * 2 * Math.PI,
    size: range(0.4, 1),
  }));
  const n = Math.round(seconds * RATE);
  const full = waves.reduce((s, w) => s + w.size, 0) * 0.62;
  return (i) => {
    let s = 0;
    for (const w of waves) s += w.size * Math.sin((2 * Math.PI * w.turns * i) / n + w.phase);
    return from + (to - from) * Math.max(0, Math.min(1, 0.5 + (0.5 * s) / full));
  };
}
