import { loadEngine } from '../../narrative/engine.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import { quickenInk } from '../../narrative/quick/quicken-ink.ts';
import { replayInSlices } from '../../narrative/replay.ts';
import { openSession } from '../../narrative/session.ts';
import type { StoryFile } from '../../narrative/story-file.ts';

export interface ReplayTimes {
  /** Milliseconds to open the story. */
  readonly parse: number;
  readonly replay: number;
  /** Longest stretch without a rest, the opening apart. */
  readonly longestSlice: number;
  readonly lost: number;
}

export interface GlimpseTimes {
  readonly parse: number;
  /** Milliseconds to the last turn, from what is kept beside it. */
  readonly glimpse: number;
}

/** As it was fetched. */
type StoryTexts = Omit<StoryFile, 'version'>;

/** As long as the page's own. */
const SLICE_MS = 12;

const { port1, port2 } = new MessageChannel();

/** What the page does when it opens a kept place, and nothing else: runs in the browser, called by the bench. */
async function timeReplay(story: StoryTexts, playthrough: Playthrough): Promise<ReplayTimes> {
  quickenInk();
  const began = performance.now();
  const engine = loadEngine({ version: playthrough.storyVersion, ...story });
  const parsed = performance.now();
  let since = parsed;
  let longestSlice = 0;
  const rest = async () => {
    longestSlice = Math.max(longestSlice, performance.now() - since);
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    since = performance.now();
  };
  const now = () => performance.now();
  const { lost } = await replayInSlices(engine, playthrough, { sliceMs: SLICE_MS, now, rest });
  const ended = performance.now();
  return {
    parse: parsed - began,
    replay: ended - parsed,
    longestSlice: Math.max(longestSlice, ended - since),
    lost: lost.length,
  };
}

/** What comes before the replay: the last turn alone. */
function timeGlimpse(
  story: StoryTexts,
  { storyVersion, seed, choices }: Playthrough,
  mark: string,
): GlimpseTimes {
  quickenInk();
  const began = performance.now();
  const engine = loadEngine({ version: storyVersion, ...story });
  const parsed = performance.now();
  openSession(engine, seed, undefined, { mark, choices });
  return { parse: parsed - began, glimpse: performance.now() - parsed };
}

/** What the program puts into the page for the bench to call. */
export interface ReplayPage {
  readonly timeReplay: typeof timeReplay;
  readonly timeGlimpse: typeof timeGlimpse;
}

Object.assign(globalThis, { timeReplay, timeGlimpse } satisfies ReplayPage);
