import type { Browser } from 'playwright-core';
import { loadEngine } from '../../narrative/engine.ts';
import { encodeRun } from '../../narrative/run-code.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession } from '../../narrative/session.ts';
import type { StoryFile } from '../../narrative/story-file.ts';

export interface WallTimes {
  /** Milliseconds from the button to the last way on the wall. */
  readonly all: number;
  /** Longest task of the page meanwhile; 0 where none was longer than 50 ms. */
  readonly longest: number;
}

const MOST_TURNS = 200;

/** Run codes of so many whole ways, each with a seed and a will of its own. */
export function classOf(story: StoryFile, size: number): string[] {
  const engine = loadEngine(story);
  return Array.from({ length: size }, (_, pupil) => {
    const session = openSession(engine, seedOf(1000 + pupil), () => undefined);
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const open = session.last.offer.filter(({ closed, name }) => !closed && name === undefined);
      const choice = open[(turn + pupil) % Math.max(1, open.length)];
      if (choice === undefined) break;
      session.choose(choice.id);
    }
    return encodeRun(session.playthrough);
  });
}

/** Pastes a class's codes into the wall of a built site, and waits until all of them hang. */
export async function measureWall(
  browser: Browser,
  url: string,
  codes: readonly string[],
): Promise<WallTimes> {
  const page = await browser.newPage();
  try {
    await page.goto(`${url}teach/wall/`);
    await page.waitForSelector('#wall[data-wall="ready"]');
    await page.locator('textarea').fill(codes.join('\n'));
    return await page.evaluate(
      (count) =>
        new Promise<WallTimes>((resolve) => {
          let longest = 0;
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
          }).observe({ type: 'longtask' });
          const began = performance.now();
          const status = document.querySelector('[data-followed]');
          new MutationObserver(() => {
            if (status?.getAttribute('data-followed') !== String(count)) return;
            const all = performance.now() - began;
            // A long task is told of a little after it.
            setTimeout(() => resolve({ all, longest }), 200);
          }).observe(document.body, { subtree: true, attributes: true });
          document.querySelector<HTMLButtonElement>('.hand button[type="submit"]')?.click();
        }),
      codes.length,
    );
  } finally {
    await page.close();
  }
}
