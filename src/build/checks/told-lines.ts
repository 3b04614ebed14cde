import type { RawTag } from '../../narrative/tags.ts';
import { readSource } from '../ink/segments.ts';
import { readFacts } from '../ink/source-tags.ts';
import type { InkFile } from '../ink/splice.ts';

/** One line that is told, with the tags that belong to it: those on it, and those on the lines of tags above. */
export interface ToldLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly tags: readonly RawTag[];
  /** What the source has said last, from the top of the story to here. */
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly closeup: string | undefined;
}

/**
 * The lines of a story in the order of its source. Where Ink jumps, the order is not the reader's; scenes set their
 * own date and place, so that it does not matter.
 */
export function toldLines(files: readonly InkFile[]): ToldLine[] {
  const told: ToldLine[] = [];
  let date: string | undefined;
  let place: string | undefined;
  let closeup: string | undefined;
  for (const { name, text } of files) {
    const byLine = tagsByLine(name, text);
    let waiting: RawTag[] = [];
    for (const { line, segment } of readSource(text)) {
      const tags = [...waiting, ...(byLine.get(line) ?? [])];
      date = tagValue(tags, 'date') ?? date;
      const arrived = tagValue(tags, 'place');
      if (arrived !== undefined) closeup = undefined;
      place = arrived ?? place;
      closeup = tagValue(tags, 'on') ?? closeup;
      waiting = segment === undefined ? tags : [];
      if (segment === undefined) continue;
      told.push({ file: name, line, text: segment.text, tags, date, place, closeup });
    }
  }
  return told;
}

export function tagValue(tags: readonly RawTag[], key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}

function tagsByLine(name: string, text: string): Map<number, RawTag[]> {
  const found = new Map<number, RawTag[]>();
  for (const { line, key, value, on } of readFacts(name, text).tags) {
    if (on !== 'story') found.set(line, [...(found.get(line) ?? []), { key, value }]);
  }
  return found;
}
