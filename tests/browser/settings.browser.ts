import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MENU_TABS } from '../../src/i18n/strings.ts';
import { DESKTOP, withReader } from './harness.ts';
import {
  arrive,
  closeMenu,
  codeOfWay,
  isKept,
  openTab,
  playTo,
  playToBoard,
  turnOf,
} from './play.ts';

test('the shortcuts can be turned off, and then a number does nothing', async () => {
  await withReader({}, async ({ page }) => {
    expect(await page.locator('#offer .key').count()).toBeGreaterThan(0);
    await openTab(page, 'settings');
    await page.getByRole('checkbox', { name: /Keyboard shortcuts/ }).uncheck();
    await closeMenu(page);
    expect(await page.locator('#offer .key').count()).toBe(0);
    for (const key of ['1', 'm', 'd']) await page.keyboard.press(key);
    expect(await turnOf(page)).toBe(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    await page.keyboard.press('1');
    expect(await turnOf(page)).toBe(0);
    await page.locator('#offer button').first().focus();
    await page.keyboard.press('Enter');
    await arrive(page, 1);
  });
});

test('a number that is typed into a field chooses nothing', async () => {
  await withReader({}, async ({ page }) => {
    await openTab(page, 'saves');
    await page.getByLabel('Name of the save').fill('');
    await page.getByLabel('Name of the save').pressSequentially('12');
    expect(await turnOf(page)).toBe(0);
  });
});

interface Look {
  readonly paper: string;
  readonly size: number;
  readonly face: string;
  readonly leading: number;
}

const lookOf = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const words = document.querySelector('#now > p:not(.scene-line, .chosen)');
    if (words === null) throw new Error('no words');
    const style = getComputedStyle(words);
    const paper = getComputedStyle(document.body).backgroundColor;
    const size = Number.parseFloat(style.fontSize);
    return {
      paper: `${paper} ${getComputedStyle(document.documentElement).getPropertyValue('--paper')}`,
      size,
      face: style.fontFamily,
      leading: Number.parseFloat(style.lineHeight) / size,
    };
  });

test('colours, size, face, line height and motion change at once and stay', async () => {
  await withReader({ context: { colorScheme: 'light' } }, async ({ page }) => {
    const first = await lookOf(page);
    await openTab(page, 'settings');
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await page.getByRole('slider', { name: 'Text size' }).fill('200');
    await page.getByRole('slider', { name: 'Line height' }).fill('2');
    await page.getByRole('radio', { name: 'OpenDyslexic' }).check();
    await page.getByRole('radio', { name: 'Reduced' }).check();
    const changed = await lookOf(page);
    expect(changed.paper).not.toBe(first.paper);
    expect(changed.size / first.size).toBeCloseTo(2, 1);
    expect(changed.leading).toBeCloseTo(2, 1);
    expect(changed.face).toContain('OpenDyslexic');
    expect(await page.locator('html').getAttribute('data-motion')).toBe('less');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await lookOf(page)).toEqual(changed);
    await openTab(page, 'settings');
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await page.getByRole('radio', { name: /^Sans/ }).check();
    expect((await lookOf(page)).face).toContain('Atkinson');
    await page.getByRole('button', { name: /Back to the system/ }).click();
    const back = await lookOf(page);
    expect({ ...back, face: '' }).toEqual({ ...first, face: '' });
  });
});

test('the system’s dark colours are the default where the system is dark', async () => {
  let light = '';
  await withReader({ context: { colorScheme: 'light' } }, async ({ page }) => {
    light = (await lookOf(page)).paper;
  });
  await withReader({ context: { colorScheme: 'dark' } }, async ({ page }) => {
    expect((await lookOf(page)).paper).not.toBe(light);
  });
});

test('the chosen colours and size are there with the first words, before the program is', async () => {
  await withReader({ allow: /index-.*\.js/ }, async ({ page, context }) => {
    await context.addInitScript(() => {
      localStorage.setItem('archivese.settings', '{"theme":"sepia","size":150,"stage":false}');
    });
    await context.route(/\/assets\/index-.*\.js/, (route) => route.abort());
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-theme="sepia"]');
    const size = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--size'),
    );
    expect(size).toBe('1.5');
  });
});

test.each([100, 200])(
  'with letters of %i percent on 320 pixels nothing has to be pushed sideways',
  async (percent) => {
    const size = { width: 320, height: 600 };
    await withReader({ size }, async ({ page }) => {
      await openTab(page, 'settings');
      await page.getByRole('slider', { name: 'Text size' }).fill(String(percent));
      await closeMenu(page);
      expect(await overflow(page), 'opening').toEqual([]);
      await playToBoard(page);
      expect(await overflow(page), 'every passage up to the board').toEqual([]);
      await isKept(page, await turnOf(page));
      for (const tab of MENU_TABS) {
        await openTab(page, tab);
        expect(await overflow(page, 'dialog.menu'), tab).toEqual([]);
      }
      await closeMenu(page);
      await page.locator('[data-board-open]').click();
      await page.waitForSelector('dialog.board[open]');
      expect(await overflow(page, 'dialog.board'), 'the board').toEqual([]);
      await page.keyboard.press('Escape');
      // The end of somebody's way, by its run code.
      await page.evaluate((code) => {
        location.hash = `#r=${code}`;
        location.reload();
      }, codeOfWay('careful'));
      await page.waitForSelector('.the-end');
      expect(await overflow(page), 'the end').toEqual([]);
    });
  },
);

test('in a window of any kind the page fits', async () => {
  for (const size of [DESKTOP, { width: 740, height: 360 }, { width: 2560, height: 1300 }]) {
    await withReader({ size }, async ({ page }) => {
      await playTo(page, 5);
      expect(await overflow(page), `${size.width}`).toEqual([]);
    });
  }
});

/** What sticks out sideways below an element: the page's own width, and boxes that would scroll. */
function overflow(page: Page, below = 'html'): Promise<string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (root === null) return [`no ${selector}`];
    const out: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth)
      out.push(`page ${page.scrollWidth} > ${page.clientWidth}`);
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const wide = element.scrollWidth > element.clientWidth + 1;
      const style = getComputedStyle(element);
      if (
        wide &&
        !element.matches('.menu-tabs ul') &&
        /auto|scroll/.test(style.overflowX) &&
        style.display !== 'inline'
      ) {
        out.push(
          `${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
        );
      }
    }
    return out;
  }, below);
}
