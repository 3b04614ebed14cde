import type { StoryWindow } from '../../narrative/window.ts';

/** When a row of the divergence is told: every part that is named has to hold. */
export interface DivergenceWhen {
  /** A set that has something in it. */
  readonly some?: string;
  /** A set that is empty. */
  readonly none?: string;
  /** A truth variable that holds. */
  readonly flag?: string;
  /** A list variable, and the item that it is. */
  readonly is?: readonly [variable: string, item: string];
  /** Main endings at which it is told. */
  readonly endings?: readonly string[];
}

/** One difference between a playthrough and the record, in one language. */
export interface DivergenceRow {
  readonly id: string;
  readonly when: DivergenceWhen;
  /** What happened in this story. */
  readonly you: string;
  /** What the record says of it, hedged as the record hedges. */
  readonly record: string;
  /** The claims that it rests on; their replies stand beside them. */
  readonly claims: readonly string[];
}

/** The rows that are true of a playthrough, in their order. */
export function divergenceOf(
  rows: readonly DivergenceRow[],
  window: StoryWindow,
  ending: string | undefined,
): DivergenceRow[] {
  return rows.filter(({ when: { some, none, flag, is, endings } }) => {
    if (some !== undefined && window.set(some).length === 0) return false;
    if (none !== undefined && window.set(none).length > 0) return false;
    if (flag !== undefined && !window.flag(flag)) return false;
    if (is !== undefined && window.item(is[0]) !== is[1]) return false;
    return endings === undefined || (ending !== undefined && endings.includes(ending));
  });
}
