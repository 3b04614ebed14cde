import type { Turn } from '../narrative/turn.ts';

/** Passages that are drawn at once; a long way back comes in above them. */
const AT_ONCE = 4;
/** Earlier passages that come in with one step: a slow telephone has them in one frame. */
const STEP = 3;

export interface PageGrowthDeps {
  /** Draws the page from one of the turns on. */
  readonly paint: (turns: readonly Turn[], since: number) => void;
  /** Keeps the last passage where it is seen: what comes in above it must not move it. */
  readonly hold: () => () => void;
  /** Gives the thread back. */
  readonly rest: () => Promise<void>;
}

/** Draws all that is told, the newest first; a hundred passages in one piece would hold the page for a second. */
export function openPageGrowth({
  paint,
  hold,
  rest,
}: PageGrowthDeps): (turns: readonly Turn[]) => void {
  const drawn = new WeakSet<Turn>();
  let turns: readonly Turn[] = [];
  let since = 0;
  let firstSeen = 0;
  let isGrowing = false;

  const paintFrom = (from: number) => {
    const isAbove = (turns[from]?.index ?? 0) < firstSeen;
    const letGo = isAbove ? hold() : undefined;
    since = from;
    firstSeen = turns[from]?.index ?? 0;
    paint(turns, since);
    for (const turn of turns.slice(since)) drawn.add(turn);
    letGo?.();
  };

  async function grow(): Promise<void> {
    if (isGrowing) return;
    isGrowing = true;
    while (since > 0) {
      await rest();
      paintFrom(Math.max(0, since - STEP));
    }
    isGrowing = false;
  }

  return (told) => {
    turns = told;
    paintFrom(firstToDraw(turns, (turn) => drawn.has(turn)));
    grow();
  };
}

/** The first of the turns behind which everything is drawn already, or is among the last few. */
export function firstToDraw(turns: readonly Turn[], isDrawn: (turn: Turn) => boolean): number {
  const before = turns.slice(0, -AT_ONCE);
  return before.findLastIndex((turn) => !isDrawn(turn)) + 1;
}
