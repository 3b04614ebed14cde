/** What the article counts at the two embassies: F45 and F47. */
export const RUSSIA_IN_MEXICO = 85;
export const MEXICO_IN_MOSCOW = 16;

/** Sizes of an expulsion that show the slope; the last that can be mirrored empties the smaller embassy. */
const EXPULSIONS = [1, 3, 5, 8, MEXICO_IN_MOSCOW];
/** The novel's own list, which is invented. */
const INVENTED_LIST = 27;

export interface Reciprocity {
  readonly expelled: number;
  /** Of the larger embassy, 0–1. */
  readonly share: number;
  /** Of the smaller embassy after an answer of one for one; below nought where it cannot be given. */
  readonly left: number;
  /** Of the smaller embassy, 0–1, and more where it cannot be given. */
  readonly lost: number;
  /** How many an answer of equal share would send home, to a tenth. */
  readonly fair: number;
}

export function reciprocity(expelled: number): Reciprocity {
  const share = expelled / RUSSIA_IN_MEXICO;
  return {
    expelled,
    share,
    left: MEXICO_IN_MOSCOW - expelled,
    lost: expelled / MEXICO_IN_MOSCOW,
    fair: Math.round(share * MEXICO_IN_MOSCOW * 10) / 10,
  };
}

export const MIRRORED: readonly Reciprocity[] = EXPULSIONS.map(reciprocity);
export const INVENTED: Reciprocity = reciprocity(INVENTED_LIST);

/** What a request for equal numbers would take from the larger embassy. */
export const PARITY = {
  cut: RUSSIA_IN_MEXICO - MEXICO_IN_MOSCOW,
  share: (RUSSIA_IN_MEXICO - MEXICO_IN_MOSCOW) / RUSSIA_IN_MEXICO,
} as const;

/** `5.9%`: to a tenth below ten, else whole. */
export function percent(share: number): string {
  const value = share * 100;
  const digits = value < 10 && !Number.isInteger(value) ? 1 : 0;
  return `${value.toFixed(digits)}%`;
}
