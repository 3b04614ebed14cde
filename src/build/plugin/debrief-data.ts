import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Language } from '../ink/build-story.ts';
import type { StorySource } from '../ink/read-story.ts';

const both = v.strictObject({ en: v.string(), es: v.string() });
const row = v.strictObject({
  id: v.string(),
  when: v.strictObject({
    some: v.optional(v.string()),
    none: v.optional(v.string()),
    flag: v.optional(v.string()),
    is: v.optional(v.tuple([v.string(), v.string()])),
    endings: v.optional(v.array(v.string())),
  }),
  you: both,
  record: both,
  claims: v.array(v.pipe(v.string(), v.regex(/^F\d\d$/))),
});
const truth = v.picklist(['officer', 'not', 'open']);
const shares = v.record(v.string(), v.record(v.string(), v.number()));

/**
 * What the author knows and the reader is told only after the end: it stays out of every file that comes before.
 * @throws Error that says what is wrong with a file of the story.
 */
export function debriefData({ folder }: StorySource, language: Language) {
  const read = (name: string): unknown => {
    const path = join(folder, name);
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  };
  const names = v.parse(v.record(v.string(), v.object({ truth })), read('names.yaml') ?? {});
  const rows = v.parse(v.array(row), read('divergence.yaml') ?? []);
  return {
    truths: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, name.truth])),
    divergence: rows.map(({ you, record, ...rest }) => ({
      ...rest,
      you: you[language],
      record: record[language],
    })),
    shares: v.parse(shares, read('shares.json') ?? {}),
  };
}
