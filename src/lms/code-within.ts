import type { Playthrough } from '../narrative/playthrough.ts';
import { encodeRun } from '../narrative/run-code.ts';

/** SCORM 1.2 gives 4,096 characters to what is suspended; the rest is margin for an LMS that counts otherwise. */
export const MOST_CHARACTERS = 4000;

export interface FittingCode {
  readonly code: string;
  /** Whether it leads to an earlier place, because the whole way is too long. */
  readonly cut: boolean;
}

/**
 * The run code of a place, or, where that is too long, of the last decision before it that fits.
 * @param hinges how many choices lead to each decision's passage, in order.
 */
export function codeWithin(
  playthrough: Playthrough,
  hinges: readonly number[],
  most = MOST_CHARACTERS,
): FittingCode {
  const codeAt = (length: number) =>
    encodeRun({ ...playthrough, choices: playthrough.choices.slice(0, length) });
  const whole = codeAt(playthrough.choices.length);
  if (whole.length <= most) return { code: whole, cut: false };
  const fitting = [...hinges].reverse().map(codeAt);
  return { code: fitting.find((code) => code.length <= most) ?? codeAt(0), cut: true };
}
