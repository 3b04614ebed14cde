import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import {
  arrive,
  closeMenu,
  historyOf,
  isKept,
  openTab,
  playTo,
  runCodeOf,
  turnOf,
} from './play.ts';

test('the place is kept by itself, and a reload opens it again', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 7);
    await isKept(page, 7);
    const history = await historyOf(page);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await turnOf(page)).toBe(7);
    expect(await historyOf(page)).toEqual(history);
    await playTo(page, 8);
  });
});

test('who comes back in a new window is offered her place', async () => {
  await withReader({}, async ({ page, secondTab }) => {
    await playTo(page, 3);
    await isKept(page, 3);
    const history = await historyOf(page);
    await page.close();
    const later = await secondTab('');
    await later.locator('[data-continue]').click();
    await arrive(later, 3);
    expect(await historyOf(later)).toEqual(history);
  });
});

test('two tabs never overwrite each other’s place', async () => {
  await withReader({}, async ({ page, secondTab }) => {
    await playTo(page, 4);
    await isKept(page, 4);
    const other = await secondTab('?seed=11');
    expect(await turnOf(other)).toBe(0);
    await playTo(other, 2);
    await isKept(other, 2);
    await playTo(page, 5);
    await isKept(page, 5);
    await isKept(page, 2);
    for (const [tab, turn] of [
      [page, 5],
      [other, 2],
    ] as const) {
      await tab.reload({ waitUntil: 'commit' });
      await tab.waitForSelector('html[data-shell="ready"]');
      expect(await turnOf(tab)).toBe(turn);
    }
  });
});

test('a place is saved by a name, removed, and put back', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 4);
    await saveAs(page, 'Before the card');
    await playTo(page, 6);
    await openTab(page, 'saves');
    const row = page.locator('[data-save^="named:"]');
    await row.getByRole('button', { name: 'Remove: Before the card' }).click();
    await expect.poll(() => row.count()).toBe(0);
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => row.count()).toBe(1);
    await row.getByRole('button', { name: 'Go there: Before the card' }).click();
    await arrive(page, 4);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('a save goes into a file, and the file opens the same place in another browser', async () => {
  let file = '';
  let history: string[] = [];
  let code = '';
  await withReader({}, async ({ page }) => {
    await playTo(page, 6);
    code = await runCodeOf(page);
    history = await historyOf(page);
    await openTab(page, 'saves');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file', exact: true }).click();
    file = readFileSync(await (await download).path(), 'utf8');
  });
  await withReader({ path: '' }, async ({ page }) => {
    await give(page, 'archivese.json', file);
    const row = page.locator('[data-save^="named:"]');
    await expect.poll(() => row.count()).toBe(1);
    await row.getByRole('button', { name: /^Go there/ }).click();
    await arrive(page, 6);
    expect(await historyOf(page)).toEqual(history);
    expect(await runCodeOf(page)).toBe(code);
  });
});

test('the link with the run code opens the same place', async () => {
  let history: string[] = [];
  let code = '';
  await withReader({}, async ({ page }) => {
    await playTo(page, 12);
    history = await historyOf(page);
    code = await runCodeOf(page);
  });
  await withReader({ path: `#r=${code}` }, async ({ page }) => {
    await arrive(page, 12);
    expect(await historyOf(page)).toEqual(history);
    // The address does not lead back here after the reader has gone on.
    expect(new URL(page.url()).hash).toBe('');
  });
  await withReader({ path: `es/#r=${code}` }, async ({ page }) => {
    await arrive(page, 12);
    expect((await historyOf(page)).length).toBe(history.length);
  });
});

test('a run code that was torn on the way, or is none, is refused in plain words', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 3);
    const code = await runCodeOf(page);
    await openTab(page, 'saves');
    for (const [text, answer] of [
      [code.slice(0, -3), 'incomplete'],
      [code.slice(0, 12) + code.slice(14), 'incomplete'],
      ['hello there', 'not a run code'],
    ] as const) {
      await page.getByLabel('Open a run code').fill(text);
      await page.getByLabel('Open a run code').press('Enter');
      await page.waitForFunction(
        (part) => document.getElementById('status')?.textContent?.includes(part),
        answer,
      );
    }
    await closeMenu(page);
    expect(await turnOf(page)).toBe(3);
  });
  await withReader({ path: '#r=aTornOnTheWay' }, async ({ page }) => {
    expect(await turnOf(page)).toBe(0);
    await playTo(page, 1);
  });
});

test.each([
  ['a picture', 'photo.json', '\u0089PNG not a save at all', 'could not be read'],
  [
    'another game’s save',
    'other.json',
    '{"kind":"other-game","saves":[]}',
    'no save of this novel',
  ],
  [
    'half a save',
    'half.json',
    '{"kind":"archivese-saves","schema":1,"saves":[{"playthr',
    'could not be read',
  ],
  [
    'a damaged save',
    'damaged.json',
    '{"kind":"archivese-saves","schema":1,"saves":[{"schema":1,"playthrough":{"seed":-4}}]}',
    'could not be read',
  ],
])('%s is refused in plain words and changes nothing', async (_what, name, text, answer) => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 2);
    await give(page, name, text);
    await page.waitForFunction(
      (part) => document.getElementById('status')?.textContent?.includes(part),
      answer,
    );
    expect(await page.locator('[data-save^="named:"]').count()).toBe(0);
    await closeMenu(page);
    expect(await turnOf(page)).toBe(2);
  });
});

async function saveAs(page: Page, name: string): Promise<void> {
  await openTab(page, 'saves');
  await page.getByLabel('Name of the save').fill(name);
  await page.getByRole('button', { name: 'Save here' }).click();
  await page.locator('[data-save^="named:"]', { hasText: name }).waitFor();
  await closeMenu(page);
}

async function give(page: Page, name: string, text: string): Promise<void> {
  await openTab(page, 'saves');
  await page
    .locator('.saves input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
