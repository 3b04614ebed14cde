import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { SheetSources } from '../../classroom/teach/sheets.ts';
import { BothTeach, OneTeach, type TeachText } from '../../classroom/teach/teach.ts';
import { readCompanion } from '../companion/read-companion.ts';
import type { Language } from '../ink/build-story.ts';
import type { StorySource } from '../ink/read-story.ts';
import { type Localised, localise, recordOf } from '../plugin/story-data.ts';

const FILE = 'classroom/teach.yaml';

/** Whether a story brings a teacher's door. */
export function hasTeach({ folder, ours }: StorySource): boolean {
  return ours && existsSync(join(folder, FILE));
}

/**
 * The teacher's door in one language; both have to be whole.
 * @throws Error that names every text that is missing or is no text.
 */
export function readTeach(folder: string, language: Language): TeachText {
  const raw: unknown = parse(readFileSync(join(folder, FILE), 'utf8'));
  const whole = v.safeParse(BothTeach, raw);
  if (!whole.success) {
    const wrong = whole.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`story/${FILE}:\n${wrong.join('\n')}`);
  }
  return v.parse(OneTeach, localise(whole.output as Localised, language));
}

const terms = v.array(v.object({ term: v.string(), about: v.string() }));
const notes = v.array(v.object({ chapter: v.number(), text: v.string() }));

/** All that the sheets are filled from. @param novel from the page to the novel. */
export function sheetSources(source: StorySource, language: Language, novel: string): SheetSources {
  const read = (name: string) =>
    localise(parse(readFileSync(join(source.folder, name), 'utf8')) as Localised, language);
  return {
    text: readTeach(source.folder, language),
    record: recordOf(source, language),
    glossary: v.parse(terms, read('glossary.yaml')),
    notes: v.parse(notes, read('notes.yaml')),
    silences: readCompanion(source.folder, language).text.silences.rows,
    novel,
  };
}
