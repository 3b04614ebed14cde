import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readRoutes } from '../../src/build/routes/read-routes.ts';
import { encodeRun } from '../../src/narrative/run-code.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CLASS = readRoutes('story')
  .filter((_, i) => i % 4 === 0)
  .map(({ seed, choices }) => encodeRun({ storyVersion: 'any', seed: seedOf(seed), choices }));

async function handIn(page: Page, lines: readonly string[]): Promise<void> {
  await page.waitForSelector('#wall[data-wall="ready"]');
  await page.locator('textarea').fill(lines.join('\n'));
  await page.locator('.hand button[type="submit"]').click();
}

async function allFollowed(page: Page, count: number): Promise<void> {
  await page.waitForSelector(`[data-followed="${count}"]`, { timeout: 60_000 });
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
  })) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id} ${html.slice(0, 160)}`),
  );
}

test('a class’s codes become counts, a table, and ways in before each decision', async () => {
  await withReader({ path: 'teach/wall/', size: DESKTOP, until: 'nothing' }, async ({ page }) => {
    await handIn(page, [...CLASS, 'not a code']);
    await allFollowed(page, CLASS.length);
    expect(await textOf(page.locator('.refused'))).toContain('not a code');
    expect(await textOf(page.locator('[role="status"]'))).toContain(`${CLASS.length} ways`);
    const drawer = page.locator('#H5 tbody tr');
    expect(await drawer.count()).toBe(4);
    const counts = await page.locator('#H5 .count').allTextContents();
    expect(counts.map(Number).reduce((sum, n) => sum + n, 0)).toBe(CLASS.length);
    expect(await page.locator('.divided li').count()).toBe(3);
    expect(await page.locator('#calibration ~ .curve circle').count()).toBeGreaterThan(2);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take button').first().click(),
    ]);
    const table = readFileSync(await download.path(), 'utf8');
    expect(table.trim().split('\r\n').length).toBe(CLASS.length + 1);
    expect(table).toContain(CLASS[0]);

    const [novel] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#H5 tbody a').first().click(),
    ]);
    await novel.waitForSelector('html[data-shell="ready"]');
    expect(await novel.locator('#offer button[data-choice="stamp_it"]').count()).toBe(1);
  });
});

test('the wall in Spanish, dark, on a phone: files, a damaged one beside them, and no barrier', async () => {
  await withReader(
    {
      path: 'es/docentes/muro/',
      size: PHONE,
      until: 'nothing',
      context: { colorScheme: 'dark' },
    },
    async ({ page }) => {
      await page.waitForSelector('#wall[data-wall="ready"]');
      expect(await barriers(page)).toEqual([]);
      await page.locator('input[type="file"]').setInputFiles([
        { name: 'mesa-1.txt', mimeType: 'text/plain', buffer: Buffer.from(CLASS[0] ?? '') },
        { name: 'mesa-2.txt', mimeType: 'text/plain', buffer: Buffer.from(CLASS[1] ?? '') },
        { name: 'otra.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
      ]);
      await allFollowed(page, 2);
      expect(await textOf(page.locator('.refused'))).toContain('otra.json');
      await page.locator('.ways summary').click();
      expect(await textOf(page.locator('.ways'))).toContain('mesa-1.txt');
      expect(await barriers(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      // The same file again is no third way; one that is taken down is gone.
      await page
        .locator('input[type="file"]')
        .setInputFiles([
          { name: 'mesa-1.txt', mimeType: 'text/plain', buffer: Buffer.from(CLASS[0] ?? '') },
        ]);
      await page.locator('.ways button').first().click();
      await allFollowed(page, 1);
    },
  );
});
