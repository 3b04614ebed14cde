/** One measured figure beside what is wanted. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** Most that is good, or least where `least` is set; `undefined` where nothing is promised. */
  readonly wanted?: number;
  readonly least?: boolean;
  readonly runs: readonly number[];
  readonly median: number;
}

export function figure(
  name: string,
  unit: string,
  runs: readonly number[],
  wanted?: number,
  least = false,
): Figure {
  return {
    name,
    unit,
    runs,
    median: quantile(runs, 0.5),
    ...(wanted === undefined ? {} : { wanted, least }),
  };
}

export function isMet({ wanted, least, median }: Figure): boolean {
  if (wanted === undefined) return true;
  return least ? median >= wanted : median <= wanted;
}

/** @param at 0 to 1. @returns the nearest measured value; NaN of none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.ceil(at * sorted.length - 1e-9) - 1)] ?? Number.NaN
  );
}

export function printFigures(figures: readonly Figure[]): void {
  const number = (value: number) => (value >= 100 ? String(Math.round(value)) : value.toFixed(1));
  for (const each of figures) {
    const wanted =
      each.wanted === undefined ? '' : `${each.least ? '≥' : '≤'} ${number(each.wanted)}`;
    const mark = each.wanted === undefined ? ' ' : isMet(each) ? '✓' : '✗';
    console.log(
      [
        mark,
        each.name.padEnd(58),
        `${number(each.median)} ${each.unit}`.padStart(14),
        wanted.padStart(10),
        `  [${each.runs.map(number).join(', ')}]`,
      ].join(' '),
    );
  }
}
