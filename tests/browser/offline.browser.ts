import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { filesOfRun, MOST_BYTES } from '../../src/app/offline/copy.ts';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import { staticServer } from '../../src/tools/server/static-server.ts';
import { PHONE } from './harness.ts';
import { isKept, openTab, playTo, turnOf, wordsOf } from './play.ts';

const browser: Promise<Browser> = startChromium();
afterAll(async () => (await browser).close());

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly root: string;
  /** The site's files, to be changed as a new edition changes them. */
  readonly folder: string;
  /** Nobody answers any more. */
  readonly goAway: () => Promise<void>;
}

/** A reader of a site of her own, which can be changed and can go away. */
async function withSite(read: (visit: Visit) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'archivese-'));
  cpSync(inject('sites').main.folder, folder, {
    recursive: true,
    // Sounds weigh more than all else together, and nobody listens here.
    filter: (path) => !/\.(?:m4a|gz)$/.test(path),
  });
  const server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await (await browser).newContext({
    viewport: PHONE,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(() => {
    const key = 'archivese.settings';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"stage":false}');
  });
  try {
    const page = await context.newPage();
    await page.goto(`${root}?seed=7`);
    await page.waitForSelector('html[data-shell="ready"]');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await read({ page, context, root, folder, goAway: () => close(server) });
  } finally {
    await context.close();
    await close(server);
    rmSync(folder, { recursive: true });
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

test('after one visit the novel opens, goes on and changes its language without a network', async () => {
  await withSite(async ({ page, root, goAway }) => {
    await playTo(page, 3);
    await isKept(page, 3);
    await goAway();
    await page.reload();
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await turnOf(page)).toBe(3);
    // Past the first part of the story, which is a file of its own.
    await playTo(page, 18);
    await page.locator('[data-bar="language"]').click();
    await page.waitForSelector('html[lang="es-MX"]');
    expect(new URL(page.url()).pathname).toBe('/es/');
    await page.goto(`${root}es/`);
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await page.locator('html').getAttribute('lang')).toBe('es-MX');
  });
});

test('the offline copy fetches every file of a run, shows how far it is, and stays below its weight', async () => {
  await withSite(async ({ page, folder, goAway }) => {
    await openTab(page, 'settings');
    await page.locator('[data-offline-copy]').click();
    await page.waitForSelector('.offline progress');
    await page.waitForSelector('[data-offline-state="done"]', { timeout: 120_000 });
    const list = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
    const wanted = filesOfRun(list, 'en', 'webm');
    expect(wanted.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
    await goAway();
    const missing = await page.evaluate(
      async (urls) => {
        const answers = await Promise.all(
          urls.map((url) =>
            fetch(url).then(
              ({ ok }) => (ok ? '' : url),
              () => url,
            ),
          ),
        );
        return answers.filter((url) => url !== '');
      },
      filesOfRun(list, 'en', undefined).map(([url]) => `/${url}`),
    );
    expect(missing).toEqual([]);
  });
}, 240_000);

test('a newer edition waits for the reader’s word, and finds her where she was', async () => {
  await withSite(async ({ page, folder }) => {
    await playTo(page, 5);
    const words = await wordsOf(page);
    publish(folder);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    const notice = page.locator('.update-notice');
    await notice.waitFor();
    // She is not interrupted: the page goes on as it is.
    expect(await turnOf(page)).toBe(5);
    await playTo(page, 6);
    const later = await wordsOf(page);
    await page.locator('[data-update]').click();
    await page.waitForFunction(() => document.documentElement.dataset.edition === 'newer');
    await page.waitForSelector('html[data-shell="ready"]');
    await page.waitForSelector('#now[data-passage="6"]');
    expect(await wordsOf(page)).toBe(later);
    expect(later).not.toBe(words);
    expect(await notice.count()).toBe(0);
  });
});

/** A new edition: another page, and a worker that knows of it. */
function publish(folder: string): void {
  const change = (name: string, from: RegExp, to: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    rmSync(`${path}.br`, { force: true });
  };
  change('index.html', /<html /, '<html data-edition="newer" ');
  change('sw.js', /"build":"\w+"/, '"build":"00000000"');
}

test('a page of the record that was corrected is never answered from the copy while there is a network', async () => {
  await withSite(async ({ page, root, folder, goAway }) => {
    await page.goto(`${root}record/`);
    const path = join(folder, 'record/index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('<h1>', '<h1>Corrected: '));
    rmSync(`${path}.br`, { force: true });
    await page.reload();
    expect(await page.locator('h1').textContent()).toMatch(/^Corrected: /);
    await goAway();
    await page.reload();
    expect(await page.locator('h1').textContent()).toMatch(/^Corrected: /);
  });
});

test('a scene in a frame registers no worker and is answered by none', async () => {
  await withSite(async ({ context, root }) => {
    const scene = await context.newPage();
    await scene.goto(`${root}embed/0/90s/`);
    expect(await scene.locator('html').getAttribute('data-offline')).toBeNull();
    const kept = await scene.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => path.includes('embed'))).toEqual([]);
    expect(kept.length).toBeGreaterThan(20);
  });
});
