/** The seven words of an estimate, weakest first, as Ink numbers them. */
export const WORDS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Word = (typeof WORDS)[number];

/**
 * What each word says in numbers: the band that it names, and the probability that it is scored by (the middle of the
 * band, in hundredths rounded). Bands after the practice of published analytic standards, seven steps from remote to
 * nearly certain.
 */
export const BANDS: Readonly<
  Record<Word, { readonly from: number; readonly to: number; readonly p: number }>
> = {
  1: { from: 0.01, to: 0.05, p: 0.03 },
  2: { from: 0.05, to: 0.2, p: 0.12 },
  3: { from: 0.2, to: 0.45, p: 0.33 },
  4: { from: 0.45, to: 0.55, p: 0.5 },
  5: { from: 0.55, to: 0.8, p: 0.67 },
  6: { from: 0.8, to: 0.95, p: 0.88 },
  7: { from: 0.95, to: 0.99, p: 0.97 },
};

/** What the author has fixed for a name; three are open even to the author. */
export type Truth = 'officer' | 'not' | 'open';

export interface Estimated {
  readonly word: Word;
  readonly truth: Truth;
}

/** One word of the seven: how often it was used for a settled name, and how often the name was an officer. */
export interface CurvePoint {
  readonly word: Word;
  readonly used: number;
  readonly officers: number;
}

export interface Calibration {
  /** Mean squared distance from the truth over the settled names: 0 is perfect, 0.25 is “roughly even” for all. */
  readonly brier: number;
  /** How many names are settled: 24. */
  readonly settled: number;
  /** Only words that were used. */
  readonly curve: readonly CurvePoint[];
}

/** Brier score (Brier 1950) and calibration curve; names that are open for ever are left out. */
export function calibrate(estimates: readonly Estimated[]): Calibration {
  const settled = estimates.filter(({ truth }) => truth !== 'open');
  const distances = settled.map(({ word, truth }) => (BANDS[word].p - outcome(truth)) ** 2);
  const sum = distances.reduce((total, distance) => total + distance, 0);
  const curve = WORDS.map((word) => {
    const here = settled.filter((each) => each.word === word);
    const officers = here.filter(({ truth }) => truth === 'officer').length;
    return { word, used: here.length, officers };
  }).filter(({ used }) => used > 0);
  return { brier: settled.length === 0 ? 0 : sum / settled.length, settled: settled.length, curve };
}

function outcome(truth: Truth): number {
  return truth === 'officer' ? 1 : 0;
}

/** The word that the board's evidence comes to where nobody has typed another: as `word_of` of the story. */
export function wordOfLegs(standing: number, against: number): Word {
  if (against === 0) return (4 + standing) as Word;
  if (against === 1) return standing === 2 ? 4 : 3;
  return against === 2 ? 2 : 1;
}
