import { Story } from 'inkjs/engine/Story';
import { lazyStory } from './lazy-story.ts';
import type { StoryFile } from './story-file.ts';

/** A story that sessions are opened on, one at a time. */
export interface Engine {
  readonly version: string;
  readonly story: Story;
  /** What the story asks of a game around it. */
  readonly externals: readonly string[];
}

/** @throws Error where the text is no ink story of a format that this runtime reads. */
export function loadEngine({ version, json, rest = '' }: StoryFile): Engine {
  const externals = [json, rest].flatMap(externalsIn);
  return prepared(lazyStory(json, rest), version, externals);
}

/** For a story that was just compiled and still knows its source lines. */
export function engineOf(story: Story, version: string): Engine {
  return prepared(story, version, externalsIn(String(story.ToJson())));
}

/** The same story for a second session beside the first: what has been made of it is shared. */
export function twinOf({ version, story, externals }: Engine): Engine {
  const twin = new Story(story.mainContentContainer, story.listDefinitions?.lists ?? null);
  return prepared(twin, version, externals);
}

function prepared(story: Story, version: string, externals: readonly string[]): Engine {
  story.allowExternalFunctionFallbacks = true;
  for (const name of new Set(externals)) {
    // A stranger's story may ask its own game for something; where it has no answer itself, ours answers "nothing".
    if (story.mainContentContainer.namedContent.has(name)) continue;
    story.BindExternalFunction(name, () => 0, true);
  }
  // Ink would go through the whole story to find what was just bound.
  (story as unknown as { _hasValidatedExternals: boolean })._hasValidatedExternals = true;
  return { version, story, externals };
}

/** Names of EXTERNAL functions that the story calls. */
function externalsIn(json: string): string[] {
  return [...json.matchAll(/"x\(\)":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
