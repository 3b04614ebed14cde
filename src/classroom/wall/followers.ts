import type { RunCode } from '../../narrative/run-code.ts';
import type { Way } from './follow.ts';
import type { WorkerAnswer, WorkerJob, WorkerStart } from './wall-worker.ts';

export interface Followers {
  /** @param onWay called for each, as it is known; `undefined` where it could not be followed. */
  follow(
    runs: readonly RunCode[],
    onWay: (index: number, way: Way | undefined) => void,
  ): Promise<void>;
}

/** Ways in one job: few enough that the counts move while a reader looks. */
const BATCH = 8;

/** Threads that play ways again, so that the page never waits for one. */
export function openFollowers(
  start: Omit<WorkerStart, 'kind'>,
  create: () => Worker,
  threads: number,
): Followers {
  const workers = Array.from({ length: threads }, () => {
    const worker = create();
    worker.postMessage({ kind: 'start', ...start } satisfies WorkerStart);
    return worker;
  });
  let next = 0;
  const ask = (worker: Worker, runs: readonly RunCode[]) =>
    new Promise<readonly Way[] | undefined>((resolve) => {
      const id = next++;
      const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.id !== id) return;
        worker.removeEventListener('message', hear);
        resolve(data.ways);
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => resolve(undefined), { once: true });
      worker.postMessage({ kind: 'job', id, runs } satisfies WorkerJob);
    });
  return {
    async follow(runs, onWay) {
      const jobs = batches(runs);
      await Promise.all(
        workers.map(async (worker) => {
          for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
            const ways = await ask(
              worker,
              job.map(({ run }) => run),
            );
            job.forEach(({ index }, i) => {
              onWay(index, ways?.[i]);
            });
          }
        }),
      );
    },
  };
}

/** Ways of one seed together, because they may have a beginning in common. */
function batches(runs: readonly RunCode[]): { readonly index: number; readonly run: RunCode }[][] {
  const bySeed = new Map<number, { readonly index: number; readonly run: RunCode }[]>();
  runs.forEach((run, index) => {
    bySeed.set(run.seed, [...(bySeed.get(run.seed) ?? []), { index, run }]);
  });
  return [...bySeed.values()].flatMap((group) => {
    const sorted = group
      .map((each) => ({ ...each, way: each.run.choices.join('') }))
      .sort((a, b) => (a.way < b.way ? -1 : 1));
    const parts: (typeof group)[] = [];
    for (let i = 0; i < sorted.length; i += BATCH) parts.push(sorted.slice(i, i + BATCH));
    return parts;
  });
}
