import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** The figures' own reader: slow 4G, a processor four times slower, a common phone. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU = 4;
const VIEWPORT = { width: 412, height: 823 };

const NAMING = 'globalThis.__name ??= (value) => value';

export interface SlowPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

export interface Slowness {
  readonly network?: boolean;
  readonly cpu?: boolean;
  /** Whether the reader wants pictures. */
  readonly stage?: boolean;
}

/** A fresh browser context with an empty cache, slowed as asked. */
export async function openSlowPage(
  browser: Browser,
  { network = true, cpu = true, stage = true }: Slowness = {},
): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  if (!stage) {
    await context.addInitScript(() => {
      localStorage.setItem('archivese.settings', '{"stage":false}');
    });
  }
  // The tools' own compiler names its functions with a helper that a page does not have.
  await context.addInitScript(NAMING);
  const page = await context.newPage();
  await page.evaluate(NAMING);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) await cdp.send('Network.emulateNetworkConditions', NETWORK);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return { context, page, cdp, close: () => context.close() };
}
