import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { StorySource } from '../ink/read-story.ts';
import type { SourceFacts } from '../ink/source-tags.ts';

const FILE_TAGS = ['IMAGE', 'BACKGROUND', 'AUDIO', 'AUDIOLOOP'];

/**
 * Files that a stranger's story names by Inky's tags and that lie beside it.
 * @returns address from the site's root (`story/…`) -> contents.
 */
export function storyImages(source: StorySource, facts: SourceFacts): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { key, value } of facts.tags) {
    if (!FILE_TAGS.includes(key.toUpperCase()) || value === '' || /^[a-z]+:/i.test(value)) continue;
    const name = normalize(value).replaceAll('\\', '/');
    const path = join(source.folder, name);
    if (!name.startsWith('..') && existsSync(path)) files.set(`story/${name}`, readFileSync(path));
  }
  return files;
}
