import type { StoryWindow } from '../../narrative/window.ts';

/** The three independent legs of evidence. */
export const LEGS = ['lineage', 'conduct', 'contact'] as const;
export type Leg = (typeof LEGS)[number];

/** What a leg has said: nothing yet, for the claim, against it, or nothing either way. */
export type Finding = 'unseen' | 'stands' | 'against' | 'silent';

/** The wording of an estimate; never a score. */
export const ESTIMATES = [
  'americansSay',
  'possible',
  'probable',
  'established',
  'doubtful',
  'cleared',
] as const;
export type Estimate = (typeof ESTIMATES)[number];

export interface BoardRow {
  /** `n01` to `n27`. */
  readonly id: string;
  /** 1 to 27. */
  readonly number: number;
  readonly name: string;
  readonly family: string;
  readonly cover: string;
  readonly age: number;
  /** The human detail; `undefined` until something of the name has been looked at. */
  readonly human: string | undefined;
  readonly legs: Readonly<Record<Leg, Finding>>;
  readonly estimate: Estimate;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  /** Watchers' shifts left. */
  readonly shifts: number;
}

export interface NameWords {
  readonly name: string;
  readonly family: string;
  readonly age: number;
  readonly cover: string;
  readonly human: string;
}

/** Reads the board from Ink's own lists; nothing is kept here. */
export function readBoard(window: StoryWindow, names: Readonly<Record<string, NameWords>>): Board {
  const sets = new Map<string, ReadonlySet<string>>();
  const has = (variable: string, id: string) => {
    const known = sets.get(variable) ?? new Set(window.set(variable));
    sets.set(variable, known);
    return known.has(id);
  };
  const findingOf = (leg: Leg, id: string): Finding => {
    if (has(`${leg}_against`, id)) return 'against';
    if (has(leg, id)) return 'stands';
    return has(`${leg}_seen`, id) ? 'silent' : 'unseen';
  };
  const rows = Object.entries(names).map(([id, { name, family, age, cover, human }]): BoardRow => {
    const legs = {
      lineage: findingOf('lineage', id),
      conduct: findingOf('conduct', id),
      contact: findingOf('contact', id),
    };
    const touched = LEGS.some((leg) => legs[leg] !== 'unseen');
    return {
      id,
      number: Number(id.slice(1)),
      name,
      family,
      cover,
      age,
      human: touched ? human : undefined,
      legs,
      estimate: estimateOf(Object.values(legs)),
    };
  });
  return { rows, shifts: window.number('shifts') };
}

/** One leg against makes a name doubtful whatever stands for it; two clear it. */
export function estimateOf(legs: readonly Finding[]): Estimate {
  const count = (finding: Finding) => legs.filter((leg) => leg === finding).length;
  const against = count('against');
  if (against >= 2) return 'cleared';
  if (against === 1) return 'doubtful';
  return (
    (['americansSay', 'possible', 'probable', 'established'] as const)[count('stands')] ??
    'americansSay'
  );
}

export const ORDERS = ['number', 'name', 'estimate'] as const;
export type Order = (typeof ORDERS)[number];
export const FILTERS = ['all', 'touched', 'untouched', 'doubtful'] as const;
export type Filter = (typeof FILTERS)[number];

/** The rows as the reader asked to see them. */
export function arrange(
  rows: readonly BoardRow[],
  order: Order,
  filter: Filter,
  locale: string,
): BoardRow[] {
  const touched = (row: BoardRow) => LEGS.some((leg) => row.legs[leg] !== 'unseen');
  const kept = rows.filter((row) => {
    if (filter === 'touched') return touched(row);
    if (filter === 'untouched') return !touched(row);
    if (filter === 'doubtful') return row.estimate === 'doubtful' || row.estimate === 'cleared';
    return true;
  });
  return kept.sort((a, b) => {
    if (order === 'name') return a.family.localeCompare(b.family, locale);
    if (order === 'estimate') {
      return ESTIMATES.indexOf(b.estimate) - ESTIMATES.indexOf(a.estimate) || a.number - b.number;
    }
    return a.number - b.number;
  });
}
