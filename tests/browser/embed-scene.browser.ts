import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import { choose } from './embed-choose.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIRST_PAINT = 60 * 1024;

const browser: Promise<Browser> = startChromium();
afterAll(async () => (await browser).close());

/** One scene as a page of its own. */
async function withScene(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await (await browser).newContext({ serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    await page.goto(inject('sites').main.url + path);
    await look(page);
  } finally {
    await context.close();
  }
}

test.each(['embed/5/90s/', 'es/embed/5/90s/'])(
  'the first screen of %s says what it is, of when, which version and in which language',
  async (path) => {
    await withScene(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      const head = page.locator('.embed-head');
      const box = await head.boundingBox();
      expect((box?.y ?? 640) + (box?.height ?? 640)).toBeLessThan(300);
      expect(await head.textContent()).toMatch(
        path.startsWith('es')
          ? /ficción interactiva basada en hechos reportados[\s\S]*edición del \d+ de \w+ de \d{4} · versión [0-9a-f]{8} · español/i
          : /interactive fiction based on reported events[\s\S]*edition of \d+ \w+ \d{4} · version [0-9a-f]{8} · english/i,
      );
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
        path.startsWith('es') ? /es\/capitulo\/5\/$/ : /chapter\/5\/$/,
      );
    });
  },
);

test('without a script a scene is an excerpt and a link', async () => {
  await withScene('embed/2/90s/', { javaScriptEnabled: false }, async (page) => {
    expect((await textOf(page.locator('#now'))).length).toBeGreaterThan(200);
    expect(await page.locator('#offer').isVisible()).toBe(false);
    expect(await page.locator('[data-provenance-switch]').isVisible()).toBe(false);
    const link = page.locator('.embed-foot a[data-full]');
    expect(await link.getAttribute('href')).toMatch(/\?chapter=2$/);
    expect(await page.getByText('Without scripts').isVisible()).toBe(true);
  });
});

test('the first paint of every scene weighs at most 60 KB as it is sent', () => {
  const { folder } = inject('sites').main;
  const size = (name: string) => statSync(join(folder, name)).size;
  for (const lang of ['', 'es/']) {
    for (const scene of ['', ...Array.from({ length: 10 }, (_, n) => `${n}/`)]) {
      const page = `${lang}embed/${scene}index.html`;
      const still = `media/stills/chapter-${scene === '' ? 0 : scene.replace('/', '')}.webp`;
      const sum = size(`${page}.br`) + size('embed/boot.js.br') + size(still);
      expect(sum, page).toBeLessThanOrEqual(FIRST_PAINT);
    }
  }
  expect(size('embed.js.br')).toBeLessThan(2048);
});

test.each([
  ['embed/4/90s/', PHONE, 'light'],
  ['es/embed/8/', DESKTOP, 'dark'],
] as const)(
  'a scene (%s) has no barrier that a program can find, from its first screen to its end',
  async (path, viewport, colorScheme) => {
    await withScene(path, { viewport, colorScheme, reducedMotion: 'reduce' }, async (page) => {
      const found: string[] = [];
      const look = async (screen: string) => {
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate(() => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return axe.run(document, {
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
        })) as AxeResults;
        for (const { id, nodes } of violations) {
          found.push(`${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }
      };
      await look('first screen');
      for (let i = 0; i < 40 && (await page.locator('.closing').count()) === 0; i++) {
        await choose(page.mainFrame(), i % 2);
      }
      await look('end');
      expect(found).toEqual([]);
    });
  },
);

test('by keyboard: in, through a choice, and out again', async () => {
  await withScene('embed/1/90s/', { viewport: DESKTOP, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('#offer button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'now');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-choice'))).toBe(
      true,
    );
    const isInside = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    for (let i = 0; i < 8 && (await isInside()); i++) await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
  });
});
