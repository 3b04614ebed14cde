import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { codeOfWay, textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each([
  ['ending/persona-non-grata/', PHONE, 'light'],
  ['es/final/fondo-reservado/', DESKTOP, 'dark'],
] as const)(
  'an ending’s page (%s) has no barrier that a program can find',
  async (path, size, colorScheme) => {
    await withReader(
      { path, size, until: 'nothing', context: { colorScheme } },
      async ({ page }) => {
        await page.waitForLoadState();
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate(() => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return axe.run(document, { resultTypes: ['violations'] });
        })) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      },
    );
  },
);

test('who has come to an ending can send its page to somebody', async () => {
  await withReader({ path: `#r=${codeOfWay('kind')}` }, async ({ page }) => {
    const link = page.locator('.debrief-door a');
    await link.waitFor();
    const title = /: (.*)$/.exec(await textOf(link))?.[1] ?? '';
    await link.click();
    await page.waitForSelector('h1.door-title');
    expect(title.length).toBeGreaterThan(3);
    expect(await textOf(page.locator('h1'))).toContain(title);
  });
});
