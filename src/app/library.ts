import { type Engine, loadEngine } from '../narrative/engine.ts';

export type Language = 'en' | 'es';

/** Where the build put the stories; written into the page, read once. */
export interface StoryIndex {
  readonly version: string;
  readonly title: string;
  readonly author: string | undefined;
  /** Whether the story keeps to our tags; a stranger's shows neither board nor record. */
  readonly ours: boolean;
  /** The site's root, absolute, with a slash behind it. */
  readonly root: string;
  /** Name of a folder's page, where the server does not find it by itself: in a package for a course. */
  readonly file?: string | undefined;
  /** Places and close-ups in the order in which the story names them. */
  readonly scenes: readonly string[];
  /** Language -> address of the words beside the story: people, glossary, names, record. */
  readonly data: Partial<Record<Language, string>>;
  /** Language -> addresses from the root: what comes before the second chapter, then the rest, where there is one. */
  readonly files: Partial<Record<Language, readonly [string, string?]>>;
}

/** Address of the full record, a page of its own; a stranger's story has none. */
export function recordPage(
  { ours, root, file = '' }: Pick<StoryIndex, 'ours' | 'root' | 'file'>,
  language: Language,
): string | undefined {
  return ours ? `${root}${language === 'es' ? 'es/registro/' : 'record/'}${file}` : undefined;
}

/** The compiled stories, each part fetched once. */
export interface Library {
  readonly index: StoryIndex;
  readonly languages: readonly Language[];
  /** The part that comes first, where there is one, else the whole. @throws Error without network. */
  early(language: Language): Promise<Engine>;
  /** @throws Error without network; a second call tries again. */
  whole(language: Language): Promise<Engine>;
  /** Whether the engine is a first part that the whole story has to follow. */
  isPart(engine: Engine): boolean;
}

export function openLibrary(
  index: StoryIndex,
  fetchText: (url: string) => Promise<string>,
): Library {
  const { version } = index;
  const partial = new WeakSet<Engine>();
  const fetched = kept(fetchText);
  const early = kept(async (language: Language) => {
    const [first, second] = addresses(language);
    const engine = loadEngine({ version, json: await fetched(first) });
    if (second !== undefined) partial.add(engine);
    return engine;
  });
  const whole = kept(async (language: Language) => {
    const [first, second] = addresses(language);
    const [{ quickenInk }, json, rest] = await Promise.all([
      import('../narrative/quick/quicken-ink.ts'),
      fetched(first),
      second === undefined ? undefined : fetched(second),
    ]);
    quickenInk();
    return second === undefined ? early(language) : loadEngine({ version, json, rest });
  });
  function addresses(language: Language): readonly [string, string?] {
    const files = index.files[language];
    if (files === undefined) throw new Error(`No story in "${language}"`);
    return files;
  }
  return {
    index,
    languages: (['en', 'es'] as const).filter((language) => index.files[language] !== undefined),
    early,
    whole,
    isPart: (engine) => partial.has(engine),
  };
}

/** Asks once; what failed is asked for again. */
function kept<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
