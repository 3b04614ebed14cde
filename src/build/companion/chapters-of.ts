import { readFacts } from '../ink/source-tags.ts';
import type { InkFile } from '../ink/splice.ts';

const RESTS = new Set(['claim', 'record', 'reply']);

/** Entry of the record -> the chapters in which a line rests on it, in order. */
export function chaptersOf(files: readonly InkFile[]): Map<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const { name, text } of files) {
    const chapter = /(?:^|\/)chapters\/(\d\d)_/.exec(name)?.[1];
    if (chapter === undefined) continue;
    for (const { key, value } of readFacts(name, text).tags) {
      if (!RESTS.has(key)) continue;
      found.set(value, (found.get(value) ?? new Set()).add(Number(chapter)));
    }
  }
  return new Map([...found].map(([id, chapters]) => [id, [...chapters].sort((a, b) => a - b)]));
}
