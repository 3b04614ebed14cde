import type { InkFile } from './splice.ts';

/** Chapters after the first, and what they alone share: the dossiers, the lamp. */
const LATER_CHAPTER = /^(?:chapters\/(?!00_)\d\d_|shared\/(?!text\.ink$))/;
/** Where the first part ends: the whole story has to be there to go on. */
export const REST = 'rest_of_the_story';

/**
 * The opening chapter alone, with the same state files, so that it loads before the rest.
 * Every knot of a later chapter becomes a door that leads nowhere yet.
 * @returns `undefined` where there are no later chapters.
 */
export function firstPart(files: readonly InkFile[], main: string): InkFile[] | undefined {
  const later = files.filter(({ name }) => LATER_CHAPTER.test(name));
  if (later.length === 0) return undefined;
  const doors = later
    .flatMap(({ text }) => [...text.matchAll(/^={2,}\s*(?!function\b)([A-Za-z_]\w*)/gm)])
    .map((match) => `=== ${match[1]} ===\n-> ${REST}\n`);
  const names = new Set(later.map(({ name }) => name));
  return files
    .filter(({ name }) => !names.has(name))
    .map((file) =>
      file.name === main
        ? {
            name: main,
            text: `${withoutIncludes(file.text, names)}\n${doors.join('')}=== ${REST} ===\n-> DONE\n`,
          }
        : file,
    );
}

function withoutIncludes(text: string, names: ReadonlySet<string>): string {
  return text
    .split('\n')
    .filter((line) => !names.has(/^\s*INCLUDE\s+(\S+)/.exec(line)?.[1] ?? ''))
    .join('\n');
}
