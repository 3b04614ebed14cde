import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { staticServer } from '../../src/tools/server/static-server.ts';
import { type Lrs, openLrs } from './course/lrs.ts';
import { listening, playUntilNote, take, takeUntil, turnIn, unpacked } from './course/package.ts';
import { type Reader, withReader } from './harness.ts';
import { textOf } from './play.ts';

const DRAWER = ['stamp_it'];
/** How long a busy machine may take until what was sent has come. */
const SOON = { timeout: 10_000 };
let lrs: Lrs;
let files: Server;
let url = '';

beforeAll(async () => {
  lrs = await openLrs();
  const wish = { format: 'cmi5', chapter: 3, as: 'careful', lang: 'en' } as const;
  files = staticServer(unpacked(inject('sites').main.folder, { ...wish, lrs: lrs.origin }));
  url = await listening(files);
});

afterAll(async () => {
  await lrs.close();
  files.closeAllConnections();
  files.close();
});

/** A launch, and what the learner does in it; nothing that was said may have broken a rule. */
async function launched(
  query: string,
  read: (page: Page, reader: Reader) => Promise<void>,
  allow?: RegExp,
): Promise<void> {
  await withReader(
    {
      site: { url, folder: '' },
      also: lrs.origin,
      path: `index.html${query}`,
      // That nothing is kept yet is an ordinary answer; a browser writes every 404 into its console.
      allow: allow ?? /404/,
    },
    (reader) => read(reader.page, reader),
  );
  expect(lrs.problems).toEqual([]);
}

test('a launch is initialized, hears decisions, is completed once, and terminated at the end', async () => {
  let words = '';
  await launched(lrs.launch(), async (page) => {
    expect(await textOf(page.locator('main'))).toContain('Chapter 3');
    await takeUntil(page, DRAWER);
    await expect.poll(() => lrs.said, SOON).toEqual(['initialized', 'responded:stamp_it']);
    await take(page, () => 0);
    words = await textOf(page.locator('#now'));
    await page.goto('about:blank');
    await expect.poll(() => lrs.said.at(-1), SOON).toBe('terminated');
  });
  await launched(lrs.launch(), async (page) => {
    expect(await textOf(page.locator('#now'))).toBe(words);
    expect(await playUntilNote(page)).toContain('Chapter 3 is done');
    expect(await page.locator('[data-course] a').getAttribute('href')).toBe(
      'https://lms.example/back',
    );
    await page.goto('about:blank');
    await expect.poll(() => lrs.said, SOON).toEqual(['initialized', 'completed', 'terminated']);
  });
  await launched(lrs.launch('Browse'), async (page) => {
    expect(await textOf(page.locator('[data-course="unrecorded"]'))).toContain(
      'nothing is recorded',
    );
    await page.goto('about:blank');
    await expect.poll(() => lrs.said, SOON).toEqual(['initialized', 'terminated']);
  });
});

test('a page that is loaded again says that its session is over, and asks for no second token', async () => {
  await launched(lrs.launch(), async (page) => {
    await page.reload();
    await page.waitForSelector('[data-course="refused"]');
    expect(await textOf(page.locator('[data-course]'))).toContain('no open session');
    expect(lrs.said).toEqual(['initialized', 'terminated']);
  });
});

test('what a record store does not take is sent in the next session, once', async () => {
  const allow = /404|503/;
  let query = lrs.launch();
  await launched(
    query,
    async (page, { context }) => {
      lrs.down = true;
      const turn = await turnIn(page);
      await takeUntil(page, ['share', 'keep', 'warn', 'approach']);
      await page.waitForSelector('[data-course="waiting"]');
      await page.close();
      lrs.down = false;
      query = lrs.launch();
      const again = await context.newPage();
      await again.goto(`${url}index.html${query}`);
      await again.waitForSelector('html[data-shell="ready"]');
      expect(await turnIn(again)).toBeGreaterThan(turn);
      await expect.poll(() => lrs.said.length, SOON).toBe(2);
      expect(lrs.said[1]).toMatch(/^responded:/);
    },
    allow,
  );
});
