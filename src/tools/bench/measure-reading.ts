import type { Browser, CDPSession } from 'playwright-core';
import { openSlowPage, type Slowness } from './slow-page.ts';

export interface Reading {
  /** Milliseconds from a click to its words in the page, laid out; one for each choice. */
  readonly words: readonly number[];
  /** As `words`, until the frame that shows them. */
  readonly shown: readonly number[];
  readonly turns: number;
}

export interface Sleep {
  /** Milliseconds of main thread in each second. */
  readonly perSecond: number;
}

/** How long the picture's own life goes on after a choice, and a little more. */
const UNTIL_ASLEEP_MS = 25_000;
const TIDYING_MS = 3000;
const ASLEEP_MS = 10_000;

/** Plays a whole playthrough with a click for each choice. */
export async function measureReading(
  browser: Browser,
  url: string,
  slowness: Slowness,
): Promise<Reading> {
  const slow = await openSlowPage(browser, { ...slowness, network: false });
  try {
    await slow.page.goto(`${url}?seed=7`, { waitUntil: 'commit' });
    await slow.page.waitForFunction(settled, undefined, { timeout: 60_000 });
    return await slow.page.evaluate(playThrough);
  } finally {
    await slow.close();
  }
}

/** Plays a few turns, waits until nothing happens any more, and counts what the page still does. */
export async function measureSleep(
  browser: Browser,
  url: string,
  slowness: Slowness,
): Promise<Sleep> {
  const slow = await openSlowPage(browser, { ...slowness, network: false });
  try {
    await slow.page.goto(`${url}?seed=7`, { waitUntil: 'commit' });
    await slow.page.waitForFunction(settled, undefined, { timeout: 60_000 });
    for (let turn = 1; turn <= 3; turn++) {
      await slow.page.keyboard.press('1');
      await slow.page.waitForSelector(`#now[data-passage="${turn}"]`);
    }
    await after(UNTIL_ASLEEP_MS);
    // The browser tidies its memory for some seconds after any work: that is not the page's doing, so it is done first.
    await slow.cdp.send('HeapProfiler.collectGarbage');
    await after(TIDYING_MS);
    const before = await taskSeconds(slow.cdp);
    await after(ASLEEP_MS);
    const spent = (await taskSeconds(slow.cdp)) - before;
    return { perSecond: (spent * 1000) / (ASLEEP_MS / 1000) };
  } finally {
    await slow.close();
  }
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page: whether all that comes after the words has come, or will not. */
export function settled(): boolean {
  const { shell, stage } = document.documentElement.dataset;
  return shell === 'ready' && (stage === 'ready' || stage === 'none');
}

/** Runs in the page. */
async function playThrough(): Promise<Reading> {
  const words: number[] = [];
  const shown: number[] = [];
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  for (let turn = 0; turn < 200; turn++) {
    const buttons = [
      ...document.querySelectorAll<HTMLButtonElement>('#offer button[data-choice]:not([disabled])'),
    ];
    const button = buttons[turn % buttons.length];
    if (button === undefined) break;
    const began = performance.now();
    button.click();
    while (document.querySelector(`#now[data-passage="${turn + 1}"]`) === null) {
      await Promise.resolve();
      if (performance.now() - began > 5) await frame();
    }
    document.getElementById('now')?.getBoundingClientRect();
    words.push(performance.now() - began);
    await frame();
    shown.push(performance.now() - began);
    // A reader reads.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { words, shown, turns: words.length };
}
