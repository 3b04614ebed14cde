/** Hands that are up for the options of one offer. */
export interface Tally {
  /** How many options there are. */
  readonly options: number;
  /** The option of every hand, in the order in which they were counted. */
  readonly hands: readonly number[];
  /** Counts of the rounds before this one. */
  readonly ballots: readonly (readonly number[])[];
}

export const TIE_RULES = ['again', 'lot', 'teacher'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** More would be a typing mistake. */
const MOST_HANDS = 999;

export function openTally(options: number): Tally {
  return { options, hands: [], ballots: [] };
}

export function addHand(tally: Tally, option: number): Tally {
  if (option < 0 || option >= tally.options || tally.hands.length >= MOST_HANDS) return tally;
  return { ...tally, hands: [...tally.hands, option] };
}

/** The hand that was counted last is not counted. */
export function takeBack(tally: Tally): Tally {
  return { ...tally, hands: tally.hands.slice(0, -1) };
}

/** So many hands for an option, as somebody has counted them. Anything but a whole number from 0 changes nothing. */
export function setCount(tally: Tally, option: number, count: number): Tally {
  if (!Number.isInteger(count) || count < 0 || count > MOST_HANDS) return tally;
  const others = tally.hands.filter((hand) => hand !== option);
  return { ...tally, hands: [...others, ...Array<number>(count).fill(option)] };
}

export function countsOf({ options, hands }: Tally): number[] {
  const counts = Array<number>(options).fill(0);
  for (const hand of hands) counts[hand] = (counts[hand] ?? 0) + 1;
  return counts;
}

export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'won'; readonly option: number; readonly others: number }
  /** `options` share the most hands, in order. */
  | { readonly kind: 'tie'; readonly options: readonly number[] };

/** The option with most hands. A majority of all is not asked for: with five options there may be none. */
export function outcomeOf(counts: readonly number[]): Outcome {
  const most = Math.max(0, ...counts);
  if (most === 0) return { kind: 'none' };
  const options = counts.flatMap((count, i) => (count === most ? [i] : []));
  const [option = 0] = options;
  if (options.length > 1) return { kind: 'tie', options };
  return { kind: 'won', option, others: counts.reduce((sum, count) => sum + count, 0) - most };
}

/** The round is over and another begins: its counts are kept. */
export function nextBallot(tally: Tally): Tally {
  return { ...tally, hands: [], ballots: [...tally.ballots, countsOf(tally)] };
}

/** Every round, this one included, as the report has them. */
export function ballotsOf(tally: Tally): number[][] {
  return [...tally.ballots.map((ballot) => [...ballot]), countsOf(tally)];
}

/** A, B, C … as the choices are lettered on the screen. */
export function letterOf(option: number): string {
  return String.fromCharCode(65 + option);
}
