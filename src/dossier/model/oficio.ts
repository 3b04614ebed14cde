import type { StoryWindow } from '../../narrative/window.ts';
import { type BoardRow, LEGS, type NameWords, readBoard } from './board.ts';
import {
  type Calibration,
  calibrate,
  type Truth,
  WORDS,
  type Word,
  wordOfLegs,
} from './calibration.ts';

export const DISPOSITIONS = ['leave', 'watch', 'refuse', 'approach', 'expel'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** One row of the oficio beside what the author knows. */
export interface OficioRow extends BoardRow {
  readonly disposition: Disposition;
  readonly word: Word;
  /** Whether the reader typed this row; else it is the board's. */
  readonly altered: boolean;
  readonly truth: Truth;
  /** How many of the three legs were looked at. */
  readonly looked: number;
}

export interface Oficio {
  readonly rows: readonly OficioRow[];
  readonly calibration: Calibration;
  /** Legs looked at, of 81. */
  readonly looked: number;
}

/** Reads the signed oficio from Ink's own sets. */
export function readOficio(
  window: StoryWindow,
  names: Readonly<Record<string, NameWords>>,
  truths: Readonly<Record<string, Truth>>,
): Oficio {
  const sets = new Map(
    ['altered', ...DISPOSITIONS.map((each) => `d_${each}`), ...WORDS.map((word) => `w${word}`)].map(
      (variable) => [variable, new Set(window.set(variable))],
    ),
  );
  const has = (variable: string, id: string) => sets.get(variable)?.has(id) ?? false;
  const rows = readBoard(window, names).rows.map((row): OficioRow => {
    const count = (finding: string) => LEGS.filter((leg) => row.legs[leg] === finding).length;
    const typed = WORDS.find((word) => has(`w${word}`, row.id));
    return {
      ...row,
      disposition: DISPOSITIONS.find((each) => has(`d_${each}`, row.id)) ?? 'leave',
      word: typed ?? wordOfLegs(count('stands'), count('against')),
      altered: has('altered', row.id),
      truth: truths[row.id] ?? 'open',
      looked: 3 - count('unseen'),
    };
  });
  return {
    rows,
    calibration: calibrate(rows),
    looked: rows.reduce((sum, row) => sum + row.looked, 0),
  };
}
