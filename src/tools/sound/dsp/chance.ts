export type Chance = {
  /** 0 ≤ x < 1. */
  readonly unit: () => number;
  readonly range: (from: number, to: number) => number;
  /** Normal deviate of mean 0, standard deviation 1, cut at ±3. */
  readonly normal: () => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

/** Seeded chance, so that a sound rendered twice is the same sound (a 32-bit counter, hashed). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => {
    const radius = Math.sqrt(-2 * Math.log(1 - unit()));
    return Math.max(-3, Math.min(3, radius * Math.cos(2 * Math.PI * unit())));
  };
  return {
    unit,
    normal,
    range: (from, to) => from + (to - from) * unit(),
    happens: (probability) => unit() < probability,
    pick: (from) => from[Math.floor(unit() * from.length)] ?? from[0],
  };
}
