import type { Turn } from './turn.ts';

/** The scene on which the road is drawn. */
export const MAP = 'map';

/** The parts of the map between which one flies. */
export type Region = 'city' | 'coast' | 'north';

/** A place that was gone to. */
export interface Stop {
  readonly place: string;
  /** The chapter in which it was come to. */
  readonly chapter: number;
}

/** One way from a place to the next. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly by: 'street' | 'flight';
  readonly chapter: number;
}

/** Scenes that are the same house at another hour. */
const SAME_HOUSE: Readonly<Record<string, string>> = { desk: 'office' };

const REGIONS: Readonly<Record<string, Region>> = {
  beach: 'coast',
  corridor: 'coast',
  border: 'north',
};

/** Where one takes off and comes down at home. */
const AIRPORT = 'airport';

/** The house in which a scene plays. */
export function standsAt(scene: string): string {
  return SAME_HOUSE[scene] ?? scene;
}

export function regionOf(place: string): Region {
  return REGIONS[place] ?? 'city';
}

/** The places in the order in which they were come to; each chapter begins with the one where it begins. */
export function roadOf(turns: readonly Turn[]): readonly Stop[] {
  const stops: Stop[] = [];
  let chapter = 0;
  for (const cue of turns.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues))) {
    if (cue.kind === 'chapter') chapter = cue.number;
    if (cue.kind !== 'place') continue;
    const place = standsAt(cue.id);
    const last = stops.at(-1);
    if (place !== last?.place || chapter !== last.chapter) stops.push({ place, chapter });
  }
  return stops;
}

/** What is gone on foot, by bus or by car, and what is flown: every flight begins or ends at the city's airport. */
export function legsOf(stops: readonly Stop[]): readonly Leg[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    return before === undefined ? [] : between(before.place, stop);
  });
}

function between(from: string, { place: to, chapter }: Stop): readonly Leg[] {
  if (from === to) return [];
  if (regionOf(from) === regionOf(to)) return [{ from, to, by: 'street', chapter }];
  const flies = regionOf(from) !== 'city';
  const lands = regionOf(to) !== 'city';
  const legs = [
    { from, to: AIRPORT, by: flies ? 'flight' : 'street', chapter },
    { from: AIRPORT, to, by: lands ? 'flight' : 'street', chapter },
  ] as const;
  return legs.filter((leg) => leg.from !== leg.to);
}

/** The chapter that a turn begins, if it begins one. */
export function chapterBegun({ beats }: Turn): number | undefined {
  const cue = beats.flatMap(({ cues }) => cues).findLast(({ kind }) => kind === 'chapter');
  return cue?.kind === 'chapter' ? cue.number : undefined;
}
