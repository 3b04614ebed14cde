import { fail, ok, type Result } from '../../base/result.ts';
import type { NameWords } from '../../dossier/model/board.ts';
import type { Truth } from '../../dossier/model/calibration.ts';
import type { StoryFile } from '../../narrative/story-file.ts';
import { type Followers, openFollowers } from './followers.ts';
import type { DecisionWords } from './tally-wall.ts';

/** All that the wall needs of the site. */
export interface WallSource {
  readonly followers: Followers;
  readonly decisions: readonly DecisionWords[];
  /** Ending -> its title, in each language. */
  readonly endings: Readonly<Record<string, { readonly en: string; readonly es: string }>>;
  readonly truths: Readonly<Record<string, Truth>>;
}

/** What the novel's own page says of where things are. */
interface SiteIndex {
  readonly version: string;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, string>>;
}

/** More than this gain nothing, and take the machine from the page. */
const MOST_THREADS = 4;

/**
 * Fetches the story and what is told only after its end: this page is the teacher's.
 * @param root with a slash behind it.
 * @param create makes a thread that runs `wall-worker.ts`.
 */
export async function openWallSource(
  root: string,
  lang: 'en' | 'es',
  create: () => Worker,
): Promise<Result<WallSource, 'network'>> {
  const get = async (path: string) => {
    const response = await fetch(root + path);
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response;
  };
  try {
    const page = await (await get('index.html')).text();
    // Not by a parser: a page that is parsed here would bring its styles under this page's policy.
    const text = /id="story-index">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}';
    const { version, files, data } = JSON.parse(text) as SiteIndex;
    const [json = '', rest] = await Promise.all(
      (files[lang] ?? []).map(async (path) => (await get(path)).text()),
    );
    const [words, told] = await Promise.all([
      get(data[lang] ?? '').then((response) => response.json() as Promise<Words>),
      get('teach/decisions.json').then((response) => response.json() as Promise<Told>),
    ]);
    const { truths } = (await (await get(words.debrief)).json()) as Pick<WallSource, 'truths'>;
    const story: StoryFile = { version, json, ...(rest !== undefined && { rest }) };
    const threads = Math.max(1, Math.min(MOST_THREADS, (navigator.hardwareConcurrency || 2) - 1));
    const followers = openFollowers({ story, names: words.names }, create, threads);
    return ok({ followers, ...told, truths });
  } catch {
    return fail('network');
  }
}

interface Words {
  readonly names: Readonly<Record<string, NameWords>>;
  readonly debrief: string;
}
type Told = Pick<WallSource, 'decisions' | 'endings'>;
