import { Story } from 'inkjs/engine/Story';
import type { StoryFile } from './story-file.ts';

/** A parsed story that sessions are opened on, one at a time. Parsing is slow, opening is not. */
export interface Engine {
  readonly version: string;
  readonly story: Story;
}

/** @throws Error where the JSON is no ink story of a format that this runtime reads. */
export function loadEngine(file: StoryFile): Engine {
  return prepared(new Story(file.json), file.version, file.json);
}

/** For a story that was just compiled and still knows its source lines. */
export function engineOf(story: Story, version: string): Engine {
  return prepared(story, version, String(story.ToJson()));
}

function prepared(story: Story, version: string, json: string): Engine {
  story.allowExternalFunctionFallbacks = true;
  for (const name of externalsWithoutFallback(story, json)) {
    // A stranger's story may ask its own game for something; ours answers "nothing".
    story.BindExternalFunction(name, () => 0, true);
  }
  return { version, story };
}

/** Names of EXTERNAL functions that the story calls and does not define itself. */
function externalsWithoutFallback(story: Story, json: string): string[] {
  const called = [...json.matchAll(/"x\(\)":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(called)].filter((name) => !story.mainContentContainer.namedContent.has(name));
}
