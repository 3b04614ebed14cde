import type { Turn } from './turn.ts';

/** What has been done in a place since it was entered: what its picture remembers. It follows from the turns alone. */
export interface Visit {
  /** The choices that were made there, in order: each by its id and by the hotspot that it lay on. */
  readonly done: readonly string[];
  /** How many choices were made there. */
  readonly steps: number;
}

export const NO_VISIT: Visit = { done: [], steps: 0 };

interface Whereabouts {
  readonly visit: Visit;
  readonly chapter: number | undefined;
  readonly place: string | undefined;
}

/**
 * The visit that the last turn ends in. A new place begins one, and so does a new chapter in the same place; the choice
 * that leads away is the last of the visit that it ends.
 */
export function visitOf(turns: readonly Turn[]): Visit {
  const start: Whereabouts = { visit: NO_VISIT, chapter: undefined, place: undefined };
  return turns.reduce(whereaboutsAfter, start).visit;
}

function whereaboutsAfter({ visit, chapter, place }: Whereabouts, turn: Turn): Whereabouts {
  const cues = turn.beats.flatMap((beat) => beat.cues);
  const chapterNow = cues.findLast((cue) => cue.kind === 'chapter')?.number ?? chapter;
  const places = cues.flatMap((cue) => (cue.kind === 'place' ? [cue.id] : []));
  const moved = chapterNow !== chapter || places.some((id) => id !== place);
  return {
    chapter: chapterNow,
    place: places.at(-1) ?? place,
    visit: moved ? NO_VISIT : visitAfter(visit, turn),
  };
}

function visitAfter({ done, steps }: Visit, { chosen }: Turn): Visit {
  if (chosen === undefined) return { done, steps };
  const { id, at } = chosen;
  return { done: [...done, id, ...(at === undefined ? [] : [at])], steps: steps + 1 };
}
