/** A seeded source of chance: the same seed draws the same picture, always. */
export type Dice = {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  readonly range: (low: number, high: number) => number;
  /** Whole number, both ends included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Bell-shaped around 0, within -3 and 3. */
  readonly bell: () => number;
};

/** mulberry32: small, quick and good enough for leaves. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const range = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    range,
    int: (low, high) => Math.floor(range(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    bell: () => next() + next() + next() + next() + next() + next() - 3,
  };
}
