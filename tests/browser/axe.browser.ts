import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MENU_TABS } from '../../src/i18n/strings.ts';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { closeMenu, codeOfWay, openTab, playTo, playToBoard } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const;
/** Rules that the colours of a theme can break; all others are the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.each([
  ['a desktop, with every line’s source marked', DESKTOP, '?seed=7', wishForMarks, THEMES],
  ['a phone, in Spanish', PHONE, 'es/?seed=7', undefined, ['light']],
] as const)(
  'no screen on %s has a barrier that a program can find',
  async (_device, size, path, before, themes) => {
    await withReader({ size, path, ...(before && { before }) }, async ({ page }) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      const look = async (screen: string) => {
        for (const theme of themes) found.push(...(await barriers(page, screen, theme)));
      };
      await look('opening');
      await playTo(page, 8);
      await look('mid chapter');
      await playToBoard(page);
      for (const tab of MENU_TABS) {
        await openTab(page, tab);
        await look(`menu: ${tab}`);
      }
      await closeMenu(page);
      await page.locator('[data-board-open]').click();
      await page.waitForSelector('dialog.board[open]');
      await look('board: cards');
      await page.locator('.board-tools button').click();
      await page.waitForSelector('.board-table:not(.as-cards)');
      await look('board: table');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog.board', { state: 'detached' });
      // The end of somebody's way, by its run code.
      await page.evaluate((code) => {
        location.hash = `#r=${code}`;
        location.reload();
      }, codeOfWay('kind'));
      await page.waitForSelector('.the-end');
      // A long way is drawn from its end; its beginning comes last.
      await page.waitForSelector('.cover h1');
      await page.evaluate(AXE);
      await look('end');
      expect(found).toEqual([]);
    });
  },
  300_000,
);

function wishForMarks(): void {
  // Before there is a page there is nothing to keep it in.
  if (location.protocol === 'about:') return;
  localStorage.setItem('archivese.settings', '{"stage":false,"provenance":true}');
}

/** Sets the colours, and asks. @returns a line for each element that a rule finds. */
async function barriers(page: Page, screen: string, theme: string): Promise<string[]> {
  const rules = theme === 'light' ? undefined : COLOUR_RULES;
  const results = await page.evaluate(
    async ([theme, rules]) => {
      document.documentElement.dataset.theme = theme;
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => {})),
      );
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, {
        resultTypes: ['violations'],
        ...(rules === undefined
          ? { rules: { 'target-size': { enabled: true } } }
          : { runOnly: { type: 'rule', values: rules } }),
      });
    },
    [theme, rules] as const,
  );
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary, html }) =>
          `${screen}, ${theme}: ${id} ${target.join(' ')} ${html.slice(0, 120)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 220)}`,
      ),
  );
}
