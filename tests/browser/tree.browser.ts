import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import { openTab, playTo, playToBoard } from './play.ts';

/** What a screen reader is given, kept as text: a change of it is seen before it is shipped. */
const kept = (name: string) => `__snapshots__/${name}.yml`;

test.each([
  ['en', '?seed=7'],
  ['es', 'es/?seed=7'],
])('the opening reads as it always did in "%s"', async (language, path) => {
  await withReader({ path }, async ({ page }) => {
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(
      kept(`opening.${language}`),
    );
  });
});

test('the menu reads as it always did', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 2);
    await openTab(page, 'settings');
    await expect(await page.locator('dialog.menu').ariaSnapshot()).toMatchFileSnapshot(
      kept('menu'),
    );
  });
});

test.each(['cards', 'table'])('the board reads as a table, and the same as %s', async (shape) => {
  await withReader({}, async ({ page }) => {
    await playToBoard(page);
    await page.locator('[data-board-open]').click();
    if (shape === 'table') await page.locator('.board-tools button').click();
    const table = page.getByRole('table');
    expect(await table.getByRole('row').count()).toBe(28);
    await expect(await table.ariaSnapshot()).toMatchFileSnapshot(kept('board'));
  });
});
