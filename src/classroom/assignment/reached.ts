import { isLast, type Turn } from '../../narrative/turn.ts';
import type { Assignment, Stop } from './assignment.ts';

/** A place where an assignment pauses. */
export type Reached =
  | { readonly stop: Stop; readonly isEnd: boolean }
  | { readonly stop: undefined; readonly isEnd: true };

/**
 * The stop that a turn comes to, if it comes to one. A decision is passed when it is not on offer again with the same
 * turn: the last paper is signed first and sent then.
 * @returns no stop, but the end, where the story itself is over.
 */
export function reachedWith(turn: Turn, { stops }: Pick<Assignment, 'stops'>): Reached | undefined {
  const stop = stops.find((each) =>
    each.kind === 'hinge' ? isPast(turn, each.hinge) : begins(turn, each.chapter),
  );
  if (stop !== undefined) return { stop, isEnd: stop === stops.at(-1) };
  return isLast(turn) ? { stop: undefined, isEnd: true } : undefined;
}

function isPast({ chosen, offer }: Turn, hinge: string): boolean {
  return chosen?.hinge === hinge && !offer.some((choice) => choice.hinge === hinge);
}

function begins({ index, beats }: Turn, chapter: number): boolean {
  const cues = beats.flatMap((beat) => beat.cues);
  return index > 0 && cues.some((cue) => cue.kind === 'chapter' && cue.number === chapter);
}
