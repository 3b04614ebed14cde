import { hash32 } from '../../base/hash.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import type { ReportVote } from './report.ts';

/** What somebody said beside a choice: no part of the story, and of no run code. */
export interface Noted {
  readonly reason?: string | undefined;
  readonly vote?: ReportVote | undefined;
}

/**
 * The name of one step of a way: the same choice after another way is another step, so that going back and choosing
 * anew leaves what was said where it was said.
 * @param index of the choice in the playthrough.
 */
export function stepKey(
  { seed, choices }: Pick<Playthrough, 'seed' | 'choices'>,
  index: number,
): string {
  const way = choices.slice(0, index + 1).join(' ');
  return `${seed}-${index}-${hash32(way).toString(36)}`;
}
