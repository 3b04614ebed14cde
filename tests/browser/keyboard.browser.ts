import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import {
  arrive,
  hasBoard,
  offerOf,
  pressNumber,
  tabAndEnter,
  textOf,
  turnOf,
  wordsOf,
} from './play.ts';

/** Beyond any way through the novel. */
const MOST_TURNS = 300;
/** A hundred and fifty choices, one after another, on a slow machine. */
const WHOLE_NOVEL_MS = 600_000;

test.each([
  ['English', '?seed=7', 'The end'],
  ['Spanish', 'es/?seed=7', 'Fin'],
])(
  'a reader who has only a keyboard reads the novel to its end in %s',
  async (_language, path, end) => {
    await withReader({ path }, async ({ page }) => {
      let looked = false;
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        expect(await turnOf(page)).toBe(turn);
        expect((await wordsOf(page)).length).toBeGreaterThan(20);
        if (!looked && (await hasBoard(page))) {
          await lookAtAName(page);
          looked = true;
          continue;
        }
        const offer = await offerOf(page);
        if (offer.length === 0) break;
        const index = turn % Math.min(offer.length, 9);
        // By its number in one turn, with Tab and Enter in the next.
        if (turn % 2 === 0) await pressNumber(page, index);
        else await tabAndEnter(page, index);
      }
      expect(looked, 'the board was opened on the way').toBe(true);
      expect(await textOf(page.locator('.the-end'))).toContain(end);
      expect(
        await page.locator('[data-panel="reported"], .panel-reported').count(),
      ).toBeGreaterThan(0);
    });
  },
  WHOLE_NOVEL_MS,
);

/** Opens the board by its key, walks to the third name that can be chosen, and spends a shift on it. */
async function lookAtAName(page: Page): Promise<void> {
  const turn = await turnOf(page);
  await page.keyboard.press('d');
  await page.waitForSelector('dialog.board[open]');
  let found = 0;
  for (let i = 0; i < 40 && found < 3; i++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('dialog.board') !== null,
    );
    expect(inside, 'the focus stays on the board').toBe(true);
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-choice'))) found++;
  }
  await page.keyboard.press('Enter');
  await arrive(page, turn + 1);
  expect(await page.locator('dialog.board[open]').count()).toBe(0);
}
