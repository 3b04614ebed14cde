import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordBook } from '../../../src/record/model/claim.ts';
import { problemText, type RawRecord, readRecord } from '../../../src/record/model/read-record.ts';

/** The four files of the story, parsed and not yet believed. A fresh copy each time: tests spoil it. */
export function rawRecord(): RawRecord {
  return {
    claims: yaml('claims'),
    public: yaml('public'),
    corrections: yaml('corrections'),
    source: yaml('source'),
  };
}

/** The story's own record. @throws Error that names what is wrong with it. */
export function storyRecord(): RecordBook {
  const read = readRecord(rawRecord());
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  return read.value;
}

function yaml(name: string): unknown {
  const file = join(import.meta.dirname, '../../../story/record', `${name}.yaml`);
  return parse(readFileSync(file, 'utf8'));
}
