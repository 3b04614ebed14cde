import type { Brand } from '../base/brand.ts';

/** Decides every shuffle of a playthrough: a whole number, 0 to 2²⁴−1 (four symbols of a run code). */
export type Seed = Brand<number, 'Seed'>;

const SEEDS = 2 ** 24;

/** Ink reads the seed back with parseInt on load, so a fraction would not survive a save. */
export function seedOf(n: number): Seed {
  if (!Number.isInteger(n) || n < 0 || n >= SEEDS) {
    throw new RangeError(`Seed must be a whole number from 0 to ${SEEDS - 1}, got ${n}`);
  }
  return n as Seed;
}

/** A seed from a number in [0, 1). */
export function seedFrom(fraction: number): Seed {
  return seedOf(Math.floor(fraction * SEEDS) % SEEDS);
}
