import type { Turn } from '../../narrative/turn.ts';

/** How often the prover's readers took each option of a decision: hinge -> choice id -> share, 0 to 1. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A decision of the road that was gone. */
export interface Decision {
  /** Turn whose offer it was made on: the place to jump back to. */
  readonly at: number;
  readonly hinge: string;
  readonly text: string;
  /** Share of the prover's readers who did the same; `undefined` where it was not counted. */
  readonly share: number | undefined;
  /** The other options of that offer, with their shares. */
  readonly others: readonly { readonly text: string; readonly share: number | undefined }[];
}

/** The hinges of a playthrough, in the order in which they were decided. */
export function roadOf(turns: readonly Turn[], shares: Shares): Decision[] {
  return turns.flatMap((turn, i): Decision[] => {
    const { chosen } = turn;
    const before = turns[i - 1];
    if (chosen?.hinge === undefined || before === undefined) return [];
    const known = shares[chosen.hinge] ?? {};
    return [
      {
        at: before.index,
        hinge: chosen.hinge,
        text: chosen.text,
        share: known[chosen.id],
        others: before.offer
          .filter(({ hinge, id }) => hinge === chosen.hinge && id !== chosen.id)
          .map(({ id, text }) => ({ text, share: known[id] })),
      },
    ];
  });
}
