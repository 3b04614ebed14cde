import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import {
  arrive,
  closeMenu,
  hasBoard,
  offerOf,
  openTab,
  playTo,
  pressNumber,
  textOf,
  turnOf,
} from './play.ts';

const OFFLINE = /ERR_INTERNET_DISCONNECTED/;
/** A picture costs by its size where no graphics card draws it. */
const SMALL = { width: 320, height: 480 };

test('a browser that keeps nothing says so, shows the run code, and the story goes on', async () => {
  const before = () => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  };
  await withReader({ before, stage: 'blocked', allow: /assets\/stage-/ }, async ({ page }) => {
    await playTo(page, 3);
    await openTab(page, 'saves');
    expect(await textOf(page.locator('.saves .warning'))).toContain('not saved here');
    expect((await textOf(page.locator('[data-run-code]'))).length).toBeGreaterThan(12);
    await closeMenu(page);
    await playTo(page, 6);
  });
});

test('without canvas and WebGL the words alone lead to the end', async () => {
  const before = () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    Reflect.deleteProperty(window, 'OffscreenCanvas');
  };
  await withReader({ before, stage: 'on' }, async ({ page }) => {
    await page.waitForSelector('html[data-stage="none"]');
    for (let turn = 0; turn < 300; turn++) {
      const offer = await offerOf(page);
      if (offer.length === 0) break;
      await pressNumber(page, (await hasBoard(page)) ? offer.length - 1 : 0);
    }
    await page.waitForSelector('.the-end');
  });
}, 600_000);

test('a machine that draws nothing in three dimensions has a picture or none, and the story', async () => {
  const options = { browser: ['--disable-3d-apis'], stage: 'on', size: SMALL } as const;
  await withReader(options, async ({ page }) => {
    await page.waitForSelector('html[data-stage="ready"], html[data-stage="none"]');
    await playTo(page, 3);
  });
});

test('the picture’s program does not come, and the story goes on', async () => {
  await withReader({ stage: 'blocked', allow: /assets\/stage-/ }, async ({ page }) => {
    await page.waitForSelector('html[data-stage="none"]');
    await playTo(page, 4);
  });
});

test('after loading nothing is asked of the network but pictures and sounds of the same place', async () => {
  await withReader({ stage: 'on', size: SMALL }, async ({ page, requests }) => {
    await page.waitForSelector('html[data-stage="ready"]');
    const loaded = requests.length;
    await playTo(page, 12);
    await openTab(page, 'saves');
    await closeMenu(page);
    for (const url of requests.slice(loaded)) expect(new URL(url).pathname).toMatch(/^\/media\//);
  });
});

test('the network goes away after loading, and the novel is read on', async () => {
  await withReader({ stage: 'on', size: SMALL, allow: OFFLINE }, async ({ page, context }) => {
    await page.waitForSelector('html[data-stage="ready"]');
    await context.setOffline(true);
    await playTo(page, 16);
    expect(await turnOf(page)).toBe(16);
    // A language that was not fetched yet cannot be spoken now, and the reader is told so.
    await page.locator('[data-bar="language"]').click();
    await page.waitForFunction(() =>
      document.getElementById('status')?.textContent?.includes('no network'),
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await playTo(page, 18);
  });
});

test('the story itself does not come: the first words stay, and there is a way to try again', async () => {
  await withReader(
    { path: '?seed=7', until: 'nothing', allow: /story\.en|ERR_FAILED/ },
    async ({ page, context }) => {
      await context.route(/\/assets\/story\./, (route) => route.abort());
      await page.reload({ waitUntil: 'commit' });
      await page.locator('[role="alert"] button').waitFor();
      expect(await textOf(page.locator('#now'))).toContain('25 March 2022');
      await context.unroute(/\/assets\/story\./);
      await page.locator('[role="alert"] button').click();
      await page.waitForSelector('html[data-shell="ready"]');
      await pressNumber(page, 0);
      await arrive(page, 1);
    },
  );
});
