import type { Cue } from './cue.ts';

/** One line of the story with the cues that belong to it: the smallest thing that is performed. */
export interface Beat {
  /** May be empty when the line carries cues only. */
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** A choice on offer. */
export interface Choice {
  /** Its name for ever: authored, or derived for a story that names none. Unique in its offer. */
  readonly id: string;
  readonly text: string;
  /** A hotspot of the stage that is this choice as well. */
  readonly at: string | undefined;
  /** A name of the board that this choice is made on. */
  readonly name: string | undefined;
  /** A decision that the ending remembers. */
  readonly hinge: string | undefined;
  /** Changes nothing but who she is in the next sentence. */
  readonly reflect: boolean;
  /** Inky's `UNCLICKABLE`: shown, never taken. */
  readonly closed: boolean;
}

/** What the story gives back for one choice: the beats to perform, then the next offer. */
export interface Turn {
  /** 0 for the opening, then one more for each choice. */
  readonly index: number;
  /** The choice that led here; `undefined` for the opening. */
  readonly chosen: Choice | undefined;
  readonly beats: readonly Beat[];
  readonly offer: readonly Choice[];
  /** What the story itself reported as broken while these beats were told; empty in a proven story. */
  readonly faults: readonly string[];
  /** Indexes of earlier turns whose choices these words depended on, in order. */
  readonly causes: readonly number[];
}

/** Whether the story has come to its end with this turn. */
export function isLast(turn: Turn): boolean {
  return turn.offer.every((choice) => choice.closed);
}
