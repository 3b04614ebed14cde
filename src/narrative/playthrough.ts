import type { Seed } from './seed.ts';

/** A whole playthrough: everything else is a replay of it. */
export interface Playthrough {
  readonly storyVersion: string;
  readonly seed: Seed;
  readonly choices: readonly string[];
}
