import type { Choice } from '../../narrative/turn.ts';

/** Everybody in a full place, in one language, as the story's file has them. */
export interface CrowdList {
  readonly groups: readonly CrowdGroup[];
}

export interface CrowdGroup {
  readonly heading: string;
  readonly figures: readonly CrowdFigure[];
}

export interface CrowdFigure {
  readonly who: string;
  /** The hotspot at which a look at them is on offer. */
  readonly at?: string;
  /** What they do from which step of the visit on. */
  readonly does: Readonly<Record<string, string>>;
}

/** What somebody does now, and the choice that is a look at them. */
export interface CrowdRow {
  readonly who: string;
  readonly does: string;
  readonly choice: Choice | undefined;
}

/** @param step choices made in this visit. */
export function crowdNow(
  { groups }: CrowdList,
  step: number,
  offer: readonly Choice[],
): readonly { readonly heading: string; readonly rows: readonly CrowdRow[] }[] {
  return groups.map(({ heading, figures }) => ({
    heading,
    rows: figures.map(({ who, at, does }) => ({
      who,
      does: doesAt(does, step),
      choice: at === undefined ? undefined : offer.find((each) => each.at === at && !each.closed),
    })),
  }));
}

function doesAt(does: CrowdFigure['does'], step: number): string {
  const since = Object.keys(does)
    .map(Number)
    .filter((from) => from <= step);
  return does[String(Math.max(...since))] ?? '';
}
