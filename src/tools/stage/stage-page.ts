import type { Browser, Page } from 'playwright-core';
import type { Standing } from '../../narrative/standing.ts';
import type { Stage, StageProblem } from '../../stage/stage-api.ts';
import type { StageSite } from './stage-site.ts';

/** A window's size in CSS px. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

export interface StagePageOptions {
  readonly window: Window;
  /** The picture has the room that the novel gives it; else all of the window. */
  readonly framed?: boolean;
  readonly motion?: boolean;
  /** What stands at first. */
  readonly place?: string;
  /** The page's time passes only as `page.clock` is told. */
  readonly clock?: boolean;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** The stage by itself in a window of a browser. */
export interface StagePage {
  readonly page: Page;
  /** Changes what stands, at once, and resolves when it can be seen. */
  show(change: Partial<Standing>): Promise<void>;
  /** What is to be seen, as a file of this kind. */
  photograph(type: 'jpeg' | 'png'): Promise<Buffer>;
  /** What could not be shown so far. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** What the harness puts into its page. */
interface Harness {
  readonly stage: Stage;
  readonly problems: StageProblem[];
  readonly show: (change: Partial<Standing>, instant?: boolean) => void;
}

/** The tools' own compiler names its functions with a helper that a page does not have. */
const NAMING = 'globalThis.__name ??= (value) => value';

/** Opens the stage with one picture standing. */
export async function openStagePage(
  browser: Browser,
  site: StageSite,
  {
    window,
    framed = false,
    motion = false,
    place = 'office',
    clock = false,
    before,
  }: StagePageOptions,
): Promise<StagePage> {
  const context = await browser.newContext({ viewport: window, serviceWorkers: 'block' });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(NAMING);
  // Before the page's own watchers, so that they hear the time that passes here.
  if (clock) await context.clock.install();
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const query = `place=${place}&motion=${motion ? 1 : 0}${framed ? '&framed' : ''}`;
  await page.goto(`${site.url}harness.html?${query}`);
  if (clock) await untilReady(page);
  else await page.waitForSelector('body[data-ready]');
  await page.evaluate(NAMING);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('The stage has no canvas');
  return {
    page,
    show: (change) => page.evaluate(showAndSettle, change),
    photograph: (type) =>
      // Of the page, not of the element: that would wait until the element has stood still, which it does.
      page.screenshot({ clip: box, type, ...(type === 'jpeg' ? { quality: 90 } : {}) }),
    problems: () =>
      page.evaluate(() =>
        (globalThis as unknown as Harness).problems.map(({ kind, id }) => `${kind} ${id}`),
      ),
    close: () => context.close(),
  };
}

/** Lets time pass until the first picture stands. */
async function untilReady(page: Page): Promise<void> {
  const isReady = () => page.evaluate(() => document.body?.dataset.ready === 'yes');
  for (let waited = 0; !(await isReady()); waited++) {
    if (waited > 600) throw new Error('The stage did not open');
    await page.clock.runFor(50);
  }
}

/** Runs in the page. */
async function showAndSettle(change: Partial<Standing>): Promise<void> {
  const { show, stage } = globalThis as unknown as Harness;
  show(change, true);
  await stage.settled();
  // The frame that shows it, and one more: the first may have been asked for before the last change.
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
}
