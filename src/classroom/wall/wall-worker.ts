import type { NameWords } from '../../dossier/model/board.ts';
import { loadEngine } from '../../narrative/engine.ts';
import { quickenInk } from '../../narrative/quick/quicken-ink.ts';
import type { RunCode } from '../../narrative/run-code.ts';
import type { StoryFile } from '../../narrative/story-file.ts';
import { type FollowDeps, followAll, type Way } from './follow.ts';

/** What the page says first, once. */
export interface WorkerStart {
  readonly kind: 'start';
  readonly story: StoryFile;
  readonly names: Readonly<Record<string, NameWords>>;
}

/** Ways of one seed, to be followed. */
export interface WorkerJob {
  readonly kind: 'job';
  readonly id: number;
  readonly runs: readonly RunCode[];
}

export interface WorkerAnswer {
  readonly id: number;
  /** `undefined` where following them failed. */
  readonly ways: readonly Way[] | undefined;
}

let deps: FollowDeps | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerStart | WorkerJob>) => {
  if (data.kind === 'start') {
    quickenInk();
    deps = { engine: loadEngine(data.story), names: data.names };
    return;
  }
  let ways: readonly Way[] | undefined;
  try {
    if (deps !== undefined) ways = followAll(data.runs, deps);
  } catch {
    ways = undefined;
  }
  postMessage({ id: data.id, ways } satisfies WorkerAnswer);
});
