import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENDING_WORDS } from '../../i18n/ending-words.ts';
import { fill } from '../../i18n/strings.ts';
import { localise as localRecord } from '../../record/model/localise.ts';
import { problemText, readRecord } from '../../record/model/read-record.ts';
import { endingPath, readEndings } from '../discovery/endings.tsx';
import type { Language } from '../ink/build-story.ts';
import type { StorySource } from '../ink/read-story.ts';
import type { ChapterStart } from '../routes/read-routes.ts';

export type Localised =
  | string
  | number
  | boolean
  | null
  | readonly Localised[]
  | { readonly [key: string]: Localised };

/**
 * All words of a language that stand beside the story: people, glossary, content notes, names, record.
 * @returns `undefined` for a story that brings none.
 * @throws Error where the record is not whole.
 */
export function storyData(
  source: StorySource,
  language: Language,
  more: {
    readonly starts: readonly ChapterStart[];
    readonly debrief: string;
    /** Puts a list by itself beside the program. @returns its address. */
    readonly put: (name: string, contents: string) => string;
  },
): Record<string, unknown> | undefined {
  if (!source.ours) return undefined;
  const read = (name: string): Localised => {
    const path = join(source.folder, name);
    return existsSync(path)
      ? localise(parse(readFileSync(path, 'utf8')) as Localised, language)
      : [];
  };
  return {
    people: read('people.yaml'),
    glossary: read('glossary.yaml'),
    notes: read('notes.yaml'),
    names: namesOnly(read('names.yaml')),
    record: recordOf(source, language),
    endings: endingsIn(source, language),
    crowds: crowdsOf(source, language, more.put),
    starts: more.starts,
    debrief: more.debrief,
  };
}

/** Ending -> what leads to its page, and the address of its page, from the root. */
function endingsIn({ folder }: StorySource, language: Language) {
  return Object.fromEntries(
    readEndings(folder).map((ending) => [
      ending.id,
      {
        title: fill(ENDING_WORDS[language].send, { title: ending.title[language] }),
        path: endingPath(ending, language),
      },
    ]),
  );
}

/** Who is in a full place is fetched when somebody asks for it. */
function crowdsOf(
  { folder }: StorySource,
  language: Language,
  put: (name: string, contents: string) => string,
) {
  const path = join(folder, 'crowds.yaml');
  if (!existsSync(path)) return [];
  const crowds = localise(parse(readFileSync(path, 'utf8')) as Localised, language);
  return (crowds as unknown as readonly CrowdText[]).map(({ place, hour, title, groups }) => ({
    ...{ place, hour, title },
    address: put(`crowd.${place}.${language}`, JSON.stringify({ groups })),
  }));
}

interface CrowdText {
  readonly place: string;
  readonly hour: string;
  readonly title: string;
  readonly groups: unknown;
}

/** The record in one language. @throws Error that names every entry that is wrong. */
export function recordOf({ folder }: StorySource, language: Language) {
  const raw = (name: string): unknown =>
    parse(readFileSync(join(folder, 'record', `${name}.yaml`), 'utf8'));
  const book = readRecord({
    claims: raw('claims'),
    public: raw('public'),
    corrections: raw('corrections'),
    source: raw('source'),
  });
  if (!book.ok) throw new Error(`story/record:\n${book.error.map(problemText).join('\n')}`);
  return localRecord(book.value, language);
}

/** Every `{en, es}` becomes the one language's value. */
export function localise(node: Localised, language: Language): Localised {
  if (Array.isArray(node)) return node.map((each) => localise(each, language));
  if (node === null || typeof node !== 'object') return node;
  const record = node as { readonly [key: string]: Localised };
  if ('en' in record && 'es' in record) return record[language] ?? '';
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, localise(value, language)]),
  );
}

/** What the author knows of the names, and what the story tells by itself, stays out of the page. */
function namesOnly(names: Localised): Localised {
  if (names === null || typeof names !== 'object' || Array.isArray(names)) return {};
  return Object.fromEntries(
    Object.entries(names as { readonly [key: string]: Localised }).map(([id, entry]) => {
      const { name, family, age, cover, human } = entry as { readonly [key: string]: Localised };
      return [id, { name, family, age, cover, human } as Localised];
    }),
  );
}
