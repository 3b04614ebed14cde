import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { decodeAssignment } from '../../src/classroom/assignment/assignment.ts';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['teach/', 'es/docentes/'] as const;

test.each(PAGES)('the teacher’s door (%s) has no barrier that a program can find', async (path) => {
  for (const [size, colorScheme] of [
    [PHONE, 'light'],
    [DESKTOP, 'dark'],
  ] as const) {
    const context = { colorScheme };
    await withReader({ path, size, until: 'nothing', context }, async ({ page }) => {
      await page.waitForSelector('#maker:not([hidden])');
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>(
        'axe.run(document, { rules: { "target-size": { enabled: true } } })',
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${colorScheme}: ${id} ${html.slice(0, 160)}`),
      );
      expect(found).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  }
});

test('a link is made of what was ticked, opens the assignment, and asks nobody', async () => {
  await withReader({ path: 'teach/', size: DESKTOP, until: 'nothing' }, async (reader) => {
    const { page, context, requests } = reader;
    await page.waitForSelector('#maker:not([hidden])');
    const before = requests.length;
    await page.locator('select[name="from"]').selectOption('2');
    // What lies before the start cannot be asked for.
    expect(await page.locator('input[value="H2"][name="stop"]').isDisabled()).toBe(true);
    await page.locator('input[value="H3"][name="reason"]').check();
    await page.locator('input[value="C3"][name="stop"]').check();
    await page.locator('input[value="es"]').check();
    const link = new URL(await page.locator('#maker-link').inputValue());
    const task = decodeAssignment(link.searchParams.get('task') ?? '');
    expect(task).toEqual({
      ok: true,
      value: {
        from: { chapter: 2, as: 'careful' },
        stops: [{ kind: 'chapter', chapter: 3 }],
        reasons: ['H3'],
      },
    });
    expect(requests.length).toBe(before);
    const opening = context.waitForEvent('page');
    await page.locator('[data-try]').click();
    const opened = await opening;
    await opened.waitForSelector('dialog.lesson-dialog[open]');
    const asked = await textOf(opened.locator('dialog.lesson-dialog'));
    expect(asked).toContain('Lluvia en la Condesa');
    expect(asked).toContain('El turno');
  });
});

test.each(PAGES)('without a script (%s) every sheet is there, and so is the PDF', async (path) => {
  const context = { javaScriptEnabled: false };
  await withReader({ path, until: 'nothing', context }, async ({ page, context: browser }) => {
    await page.waitForLoadState();
    expect(await page.locator('.sheet').count()).toBeGreaterThan(20);
    expect(await page.locator('#maker').isVisible()).toBe(false);
    expect(await page.locator('noscript').count()).toBe(1);
    const pdf = await page.locator('[data-pdf]').getAttribute('href');
    const response = await browser.request.get(new URL(pdf ?? '', page.url()).href);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('on paper each sheet begins a page, and nothing is there that only a screen can do', async () => {
  await withReader({ path: 'es/docentes/', size: DESKTOP, until: 'nothing' }, async ({ page }) => {
    await page.waitForLoadState();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#make', '.contents', '.masthead', '.action']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    const breaks = await page
      .locator('.sheet')
      .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakBefore));
    expect(breaks.slice(1).every((each) => each === 'page')).toBe(true);
    expect(await page.locator('.sheet-head').first().isVisible()).toBe(true);
    // More pages than sheets would be a sheet cut in two; fewer, two on one paper.
    const sheets = await page.locator('.sheet').count();
    const pages = (await page.pdf({ format: 'Letter' }))
      .toString('latin1')
      .match(/\/Type ?\/Page\b/g);
    expect(pages?.length).toBeGreaterThanOrEqual(sheets);
  });
});
