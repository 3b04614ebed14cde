import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { codeOfWay, textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let code = '';

beforeAll(() => {
  code = codeOfWay('angry');
});

test('after the end, four pages: the file, the record, the divergence, the road', async () => {
  await withReader({ size: DESKTOP, path: `#r=${code}` }, async ({ page }) => {
    await page.locator('[data-debrief-open]').click();
    const panel = page.locator('dialog.debrief .menu-panel');
    await panel.locator('tr[data-name]').first().waitFor();
    expect(await panel.locator('tr[data-name]').count()).toBe(27);
    expect(await panel.locator('tr[data-truth="officer"]').count()).toBe(19);
    await page.locator('[data-debrief-page="record"]').click();
    // Replies stand beside what they answer, so every claim is there, met or not.
    const record = await textOf(panel);
    for (const id of ['F01', 'F23', 'F57', 'F84']) expect(record).toContain(id);
    await page.locator('[data-debrief-page="divergence"]').click();
    expect(await textOf(panel)).toContain('As of 8 December 2025');
    await page.locator('[data-debrief-page="road"]').click();
    const decisions = panel.locator('[data-hinge]');
    expect(await decisions.count()).toBeGreaterThanOrEqual(11);
    // Back to the second decision of the road, where another way can be gone.
    await decisions.nth(1).locator('button').click();
    await page.waitForSelector('#offer button[data-choice="sign"]');
    expect(await page.locator('dialog.debrief').count()).toBe(0);
  });
});

test('no page of the debrief has a barrier that a program can find, on a telephone, in Spanish', async () => {
  await withReader({ size: PHONE, path: `es/#r=${code}` }, async ({ page }) => {
    await page.evaluate(AXE);
    await page.locator('[data-debrief-open]').click();
    for (const name of ['file', 'record', 'divergence', 'road']) {
      await page.locator(`[data-debrief-page="${name}"]`).click();
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual(
        [],
      );
    }
  });
});

test('the oficio is saved as a file, without what the author knows', async () => {
  await withReader({ path: `#r=${code}` }, async ({ page }) => {
    await page.locator('[data-debrief-open]').click();
    const downloading = page.waitForEvent('download');
    await page.locator('.debrief-save button').click();
    const download = await downloading;
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    expect(download.suggestedFilename()).toBe('archivese-oficio.txt');
    expect(text).toContain('Zarechnev');
    expect(text).not.toContain('officer');
  });
});
