import type { VNode } from 'preact';
import type { Strings } from '../../i18n/strings.ts';
import { chapterBegun, regionOf, roadOf, type Stop } from '../../narrative/road.ts';
import type { Turn } from '../../narrative/turn.ts';
import type { Play } from '../play.ts';

/** The road in words, a line for each chapter: what the map shows, for whoever does not see it. */
export function RoadWords({
  stops,
  strings,
}: {
  readonly stops: readonly Stop[];
  readonly strings: Strings;
}): VNode {
  return (
    <ol class="road-words">
      {byChapter(stops).map(({ chapter, from, through }) => (
        <li key={chapter} value={chapter}>
          <strong>{strings.chapterTitles[chapter]}:</strong>{' '}
          {wordsOf(through, from, strings).join(', ')}
        </li>
      ))}
    </ol>
  );
}

/** Under a chapter's head: the way that led to it. The first chapter has none. */
export function roadUnder(turn: Turn, play: Play, strings: Strings): VNode | null {
  if (chapterBegun(turn) === undefined) return null;
  const { turns } = play.shown.peek();
  const stops = roadOf(turns.filter(({ index }) => index <= turn.index));
  return stops.length < 2 ? null : (
    <details class="road-so-far">
      <summary>{strings.picture.road}</summary>
      <RoadWords stops={stops} strings={strings} />
    </details>
  );
}

interface Part {
  readonly chapter: number;
  /** Where one was before it. */
  readonly from: Stop | undefined;
  readonly through: readonly Stop[];
}

function byChapter(stops: readonly Stop[]): readonly Part[] {
  const chapters = [...new Set(stops.map(({ chapter }) => chapter))];
  return chapters.map((chapter) => ({
    chapter,
    from: stops.findLast((stop) => stop.chapter < chapter),
    through: stops.filter((stop) => stop.chapter === chapter),
  }));
}

function wordsOf(
  stops: readonly Stop[],
  from: Stop | undefined,
  { places, picture }: Strings,
): readonly string[] {
  return stops.flatMap(({ place }, index) => {
    const before = stops[index - 1] ?? from;
    const region = regionOf(place);
    const flown = before !== undefined && regionOf(before.place) !== region;
    return [...(flown ? [picture.flights[region]] : []), withinSentence(places[place] ?? place)];
  });
}

/** Places are written with a capital of their own, as titles are. */
function withinSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
