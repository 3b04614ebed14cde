import * as v from 'valibot';
import type { Language } from '../library.ts';

const files = v.array(v.tuple([v.string(), v.number()]));
const listSchema = v.object({
  /** Of every language: programs, faces, pictures. */
  all: files,
  en: v.optional(files, []),
  es: v.optional(files, []),
  webm: files,
  m4a: files,
});

/** All that a run needs: address from the root and weight as it is sent, in bytes. */
export type OfflineList = v.InferOutput<typeof listSchema>;
export type OfflineFile = readonly [url: string, bytes: number];

/** @param root of the site, absolute. @throws Error without network. */
export async function readOfflineList(root: string): Promise<OfflineList> {
  const response = await fetch(`${root}offline.json`);
  if (!response.ok) throw new Error(`${response.status} offline.json`);
  return v.parse(listSchema, await response.json());
}

/** No copy is larger, as it is sent, in bytes; what does not fit is kept when it is played. */
export const MOST_BYTES = 12_000_000;

/** The files of one run: one language, and of one format of sound what fits, the smallest first. */
export function filesOfRun(
  list: OfflineList,
  language: Language,
  sound: 'webm' | 'm4a' | undefined,
): readonly OfflineFile[] {
  const words = [...list.all, ...list[language]];
  let room = MOST_BYTES - bytesOf(words);
  const sounds = [...(sound === undefined ? [] : list[sound])]
    .sort(([, one], [, other]) => one - other)
    .filter(([, bytes]) => {
      room -= bytes;
      return room >= 0;
    });
  return [...words, ...sounds];
}

/** Weight as it is sent, in millions of bytes. */
export function megabytes(wanted: readonly OfflineFile[]): string {
  return (bytesOf(wanted) / 1e6).toFixed(1);
}

function bytesOf(wanted: readonly OfflineFile[]): number {
  return wanted.reduce((sum, [, size]) => sum + size, 0);
}

/** So many at once: more would starve the page's own requests. */
const AT_ONCE = 4;

/**
 * Asks for every file once, so that the worker keeps it.
 * @param onDone called after each, with how many are done.
 * @returns how many did not come.
 */
export async function fetchAll(
  root: string,
  wanted: readonly OfflineFile[],
  onDone: (count: number) => void,
): Promise<number> {
  const queue = [...wanted];
  let done = 0;
  let missing = 0;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const came = await fetch(root + next[0]).then(
        async (response) => {
          await response.arrayBuffer();
          return response.ok;
        },
        () => false,
      );
      if (!came) missing += 1;
      done += 1;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}
