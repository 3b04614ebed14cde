import { loadEngine } from '../../narrative/engine.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import { replayInSlices } from '../../narrative/replay.ts';

export interface ReplayTimes {
  readonly parse: number;
  readonly replay: number;
  readonly longestSlice: number;
  readonly lost: number;
}

/** What the page does when it opens a kept place, and nothing else: runs in the browser, called by the bench. */
export async function timeReplay(json: string, playthrough: Playthrough): Promise<ReplayTimes> {
  const began = performance.now();
  const engine = loadEngine({ version: playthrough.storyVersion, parts: [json] });
  const parsed = performance.now();
  let since = parsed;
  let longestSlice = 0;
  const rest = async () => {
    longestSlice = Math.max(longestSlice, performance.now() - since);
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    since = performance.now();
  };
  const now = () => performance.now();
  const { lost } = await replayInSlices(engine, playthrough, { sliceMs: 12, now, rest });
  const ended = performance.now();
  return {
    parse: parsed - began,
    replay: ended - parsed,
    longestSlice: Math.max(longestSlice, ended - since),
    lost: lost.length,
  };
}

Object.assign(globalThis, { timeReplay });
