import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import { offerOf, playTo, textOf, turnOf } from './play.ts';

test.each(['?seed=7', 'es/?seed=7'])(
  'a scene that rests on what was withdrawn is passed by, and the novel goes on (%s)',
  async (path) => {
    await withReader({ path, until: 'nothing' }, async ({ page, context }) => {
      // The record as it would be the day after the newspaper took its first claims back.
      await context.route(/\/assets\/words\.\w\w\..*\.json$/, async (route) => {
        const words = await (await route.fetch()).json();
        const row = { date: '2026-02-03', said: 'A.', says: 'B.', why: 'C.', withdraw: true };
        words.record.corrections = Object.keys(words.record.claims).map((claim) => ({
          ...row,
          claim,
        }));
        await route.fulfill({ json: words });
      });
      await page.reload({ waitUntil: 'commit' });
      await page.waitForSelector('html[data-shell="ready"]');
      const goOn = page.locator('[data-go-on]');
      for (let i = 0; i < 40 && (await goOn.count()) === 0; i++) {
        await playTo(page, (await turnOf(page)) + 1);
      }
      expect(await offerOf(page)).toEqual([]);
      const notice = page.locator('.correction-notice').last();
      expect(await textOf(notice)).toMatch(path.startsWith('es') ? /se retiró/ : /was taken down/);
      const before = await turnOf(page);
      await goOn.click();
      await page.waitForFunction(() => document.activeElement?.id === 'now');
      expect((await offerOf(page)).length + (await goOn.count())).toBeGreaterThan(0);
      expect(await turnOf(page)).toBeGreaterThan(before);
    });
  },
);
