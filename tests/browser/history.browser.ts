import { expect, test } from 'vitest';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import {
  arrive,
  click,
  historyOf,
  isKept,
  offerOf,
  openTab,
  playTo,
  textOf,
  turnOf,
  wordsOf,
} from './play.ts';

test('one step back leads to the same words and the same choices', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 5);
    const words = await wordsOf(page);
    const offer = await offerOf(page);
    await playTo(page, 6);
    await page.locator('[data-bar="back"]').click();
    await arrive(page, 5);
    expect(await wordsOf(page)).toBe(words);
    expect(await offerOf(page)).toEqual(offer);
    await page.keyboard.press('b');
    await arrive(page, 4);
  });
});

test('back to any earlier choice, by its own button, and another way from there', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 2);
    const offer = await offerOf(page);
    const before = await wordsOf(page);
    await playTo(page, 8);
    await isKept(page, 8);
    await page.locator('[data-passage="3"] .return').click();
    await arrive(page, 2);
    expect(await wordsOf(page)).toBe(before);
    expect(await offerOf(page)).toEqual(offer);
    await click(page, offer.at(-1) ?? '');
    await isKept(page, 3);
    // The way that was gone is still among the saves.
    await openTab(page, 'saves');
    await expect.poll(() => page.locator('[data-save^="auto:"]').count()).toBe(2);
  });
});

test('the focus goes to the new passage after each choice, and never to nowhere', async () => {
  await withReader({}, async ({ page }) => {
    await page.evaluate(() => {
      const lost: string[] = [];
      Object.assign(window, { lost });
      document.addEventListener('focusin', (event) => {
        if (event.target === document.body) lost.push('body');
      });
    });
    for (let turn = 1; turn <= 6; turn++) {
      const [first] = await offerOf(page);
      await click(page, first ?? '');
      const focus = await page.evaluate(() => ({
        passage: document.activeElement?.getAttribute('data-passage'),
        named: document.activeElement?.hasAttribute('aria-labelledby'),
      }));
      expect(focus).toEqual({ passage: String(turn), named: true });
    }
    expect(await page.evaluate(() => Reflect.get(window, 'lost'))).toEqual([]);
  });
});

test.each([PHONE, DESKTOP])(
  'the passage that was just opened stands at the top, and the bar does not hide it',
  async (size) => {
    await withReader({ size }, async ({ page }) => {
      await playTo(page, 6);
      const seen = await page.evaluate(() => {
        const passage = document.getElementById('now')?.getBoundingClientRect();
        const bars = [...document.querySelectorAll('#bar > *')];
        const barEnd = Math.max(...bars.map((each) => each.getBoundingClientRect().bottom));
        return { top: passage?.top ?? -1, barEnd, height: innerHeight };
      });
      expect(seen.top).toBeGreaterThanOrEqual(seen.barEnd);
      expect(seen.top).toBeLessThan(seen.height / 2);
    });
  },
);

test('what was read in an earlier playthrough can be folded, and opens on request', async () => {
  await withReader({}, async ({ page, context }) => {
    await playTo(page, 3);
    await isKept(page, 3);
    const history = await historyOf(page);
    await context.addInitScript(() => {
      localStorage.setItem('archivese.settings', '{"stage":false,"skip":true}');
      sessionStorage.clear();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    const id = (await offerOf(page))[0] ?? '';
    await click(page, id);
    expect(await page.locator('#now details.folded').count()).toBe(1);
    await page.locator('#now summary').click();
    const line = page.locator('#now details p').last();
    await line.waitFor();
    expect(history[1]).toContain(await textOf(line));
    expect(await turnOf(page)).toBe(1);
  });
});
