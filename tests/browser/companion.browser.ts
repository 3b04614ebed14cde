import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { openTab, playTo, textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['record/', 'es/registro/'] as const;

test.each([
  [PAGES[0], PHONE, 'light'],
  [PAGES[1], DESKTOP, 'dark'],
] as const)(
  'the record (%s) has no barrier that a program can find',
  async (path, size, colorScheme) => {
    await withReader(
      { path, size, until: 'nothing', context: { colorScheme } },
      async ({ page }) => {
        await page.waitForLoadState();
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate(() => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return axe.run(document, {
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
        })) as AxeResults;
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ html }) => `${colorScheme}: ${id} ${html.slice(0, 160)}`),
        );
        expect(found).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      },
    );
  },
);

test.each(PAGES)(
  'the record (%s) is whole without a script, and asks for nothing but its faces',
  async (path) => {
    const context = { javaScriptEnabled: false };
    await withReader({ path, until: 'nothing', context }, async ({ page, requests }) => {
      await page.waitForLoadState();
      expect(await page.locator('#claims .entry').count()).toBe(84);
      expect(await page.locator('#F07 .record-answers .statement').count()).toBeGreaterThan(0);
      const others = requests.slice(1).filter((url) => !/\.(?:woff2|svg)$/.test(url));
      expect(others).toEqual([]);
    });
  },
);

test('a permalink leads to its claim, the claim to its chapter, and the page to its other language', async () => {
  await withReader({ path: 'record/#F07', until: 'nothing' }, async ({ page }) => {
    await page.waitForLoadState();
    expect(await page.locator('#F07:target').count()).toBe(1);
    await page.locator('.masthead a[hreflang]').click();
    await page.waitForURL(/es\/registro\/$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('es-MX');
    const chapter = page.locator('#F07 a[href*="chapter="]').first();
    const number = /chapter=(\d)/.exec((await chapter.getAttribute('href')) ?? '')?.[1] ?? '';
    await chapter.click();
    expect(page.url()).toMatch(/\/es\//);
    await page.waitForSelector(`main:has-text("Capítulo ${number}")`);
  });
});

test('the record in the novel’s menu leads to the claim’s own place, in another tab', async () => {
  await withReader({ path: '?chapter=8' }, async ({ page, context }) => {
    await playTo(page, 2);
    await openTab(page, 'record');
    const link = page.locator('.record a.statement-id').first();
    const id = await textOf(link);
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toMatch(new RegExp(`/record/#${id}$`));
    expect(await opened.locator(`#${id}`).count()).toBe(1);
  });
});

test('a chapter’s own address leads into that chapter, and has no barrier that a program can find', async () => {
  await withReader({ path: 'es/capitulo/3/', until: 'nothing' }, async ({ page }) => {
    await page.waitForLoadState();
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(() => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, { resultTypes: ['violations'] });
    })) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.locator('.ways a').first().click();
    await page.waitForSelector('main:has-text("Capítulo 3")');
  });
});
