/** A source of numbers in [0, 1), equal for equal seeds on every machine. */
export type Random = () => number;

/**
 * Mulberry32: small, fast, good enough for bots and drawing; never for secrets.
 * @param seed any whole number; only its low 32 bits count.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A member of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const member = list[Math.floor(random() * list.length)];
  if (member === undefined) throw new RangeError('Nothing to pick from');
  return member;
}
