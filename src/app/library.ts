import { type Engine, loadEngine } from '../narrative/engine.ts';

export type Language = 'en' | 'es';
export type Part = 'first' | 'whole';

/** Where the build put the stories; written into the page, read once. */
export interface StoryIndex {
  readonly version: string;
  readonly title: string;
  readonly author: string | undefined;
  /** Whether the story keeps to our tags; a stranger's shows neither board nor record. */
  readonly ours: boolean;
  /** The site's root, absolute, with a slash behind it. */
  readonly root: string;
  /** Places and close-ups in the order in which the story names them. */
  readonly scenes: readonly string[];
  /** Language -> address of the words beside the story: people, glossary, names, record. */
  readonly data: Partial<Record<Language, string>>;
  /** Language -> part -> address from the root. */
  readonly files: Partial<Record<Language, Partial<Record<Part, string>>>>;
}

/** Address of the full record, a page of its own; a stranger's story has none. */
export function recordPage(
  { ours, root }: Pick<StoryIndex, 'ours' | 'root'>,
  language: Language,
): string | undefined {
  return ours ? `${root}${language === 'es' ? 'es/registro/' : 'record/'}` : undefined;
}

/** The compiled stories, each fetched and parsed once. */
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
  const engines = new Map<string, Promise<Engine>>();
  const parts = new WeakSet<Engine>();
  const load = (url: string, part: Part) => {
    const known = engines.get(url);
    if (known !== undefined) return known;
    const loading = fetchText(url).then((json) => {
      const engine = loadEngine({ version: index.version, json });
      if (part === 'first') parts.add(engine);
      return engine;
    });
    engines.set(url, loading);
    loading.catch(() => engines.delete(url));
    return loading;
  };
  const address = (language: Language, part: Part) => index.files[language]?.[part];
  const whole = (language: Language) => {
    const url = address(language, 'whole');
    if (url === undefined) return Promise.reject(new Error(`No story in "${language}"`));
    return load(url, 'whole');
  };
  return {
    index,
    languages: (['en', 'es'] as const).filter((language) => index.files[language] !== undefined),
    early(language) {
      const url = address(language, 'first');
      return url === undefined ? whole(language) : load(url, 'first');
    },
    whole,
    isPart: (engine) => parts.has(engine),
  };
}
