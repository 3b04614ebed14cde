import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { InkFile } from './splice.ts';

export interface StorySource {
  /** Folder of the main file. */
  readonly folder: string;
  /** Name of the main file in its folder. */
  readonly main: string;
  readonly files: readonly InkFile[];
  readonly translations: readonly { readonly name: string; readonly text: string }[];
  /** English segments that stay as they are in Spanish. */
  readonly same: ReadonlySet<string>;
  /** Whether the story keeps to `story/TAGS.md`; a stranger's does not know it. */
  readonly ours: boolean;
}

/**
 * Reads a story from its main file, includes and translations with it.
 * @param path the main ink file.
 * @throws Error where a file cannot be read.
 */
export function readStory(path: string): StorySource {
  const folder = dirname(path);
  const main = basename(path);
  const files = withIncludes(folder, main, new Map());
  return {
    folder,
    main,
    files,
    translations: readFolder(join(folder, 'es'), '.po', folder),
    same: readSame(join(folder, 'es', 'same.txt')),
    ours: existsSync(join(folder, 'TAGS.md')),
  };
}

/** The main file first, then each include once, in the order in which they are named. */
function withIncludes(folder: string, name: string, seen: Map<string, InkFile>): InkFile[] {
  if (!seen.has(name)) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    seen.set(name, { name, text });
    for (const match of text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)) {
      // Ink's own rule: every path counts from the main file's folder.
      withIncludes(folder, (match[1] ?? '').replaceAll('\\', '/').replace(/^\.\//, ''), seen);
    }
  }
  return [...seen.values()];
}

function readFolder(folder: string, ending: string, root: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      name: relative(root, join(folder, name)),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** One segment a line; `#` begins a comment. */
function readSame(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(
    lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
  );
}
