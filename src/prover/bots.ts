import { pick, type Random } from '../base/random.ts';
import type { Choice } from '../narrative/turn.ts';

export const BOTS = ['random', 'least_taken', 'untaken'] as const;
export type BotName = (typeof BOTS)[number];

/** A place in the story where something was on offer that nobody has taken yet. */
export interface Corner {
  readonly seed: number;
  readonly choices: readonly string[];
  readonly paths: readonly string[];
  /** The choice that waits, by id and by path. */
  readonly id: string;
  readonly path: string;
}

/** Takes any open choice. */
export function pickRandom(random: Random, offer: readonly Choice[]): Choice {
  return pick(
    random,
    offer.filter((choice) => !choice.closed),
  );
}

/**
 * Prefers what was seldom taken, one over the square of the times.
 * @param timesTaken of each choice of the offer, in order.
 */
export function pickLeastTaken(
  random: Random,
  offer: readonly Choice[],
  timesTaken: readonly number[],
): Choice {
  const weights = offer.map((choice, i) =>
    choice.closed ? 0 : 1 / (1 + (timesTaken[i] ?? 0)) ** 2,
  );
  let point = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    point -= weight;
    const choice = offer[i];
    if (point <= 0 && weight > 0 && choice !== undefined) return choice;
  }
  return pickRandom(random, offer);
}
