import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import { offerOf, openTab, textOf, turnOf } from './play.ts';

/** A picture beside the words, and small: no machine has to draw much. */
const SMALL = { width: 860, height: 440 };

const titles = (page: Page) =>
  page.waitForSelector('#stage[data-shows="titles"]', { state: 'attached' });
const noTitles = (page: Page) =>
  page.waitForSelector('#stage:not([data-shows])', { state: 'attached' });
const again = async (page: Page) => {
  await openTab(page, 'credits');
  await page.locator('[data-play-titles]').click();
  await titles(page);
};

test('the titles are offered on a first visit, play beside the words, and end by key, button or touch', async () => {
  const context = { reducedMotion: 'no-preference', hasTouch: true } as const;
  await withReader({ path: '', stage: 'on', size: SMALL, context }, async ({ page, secondTab }) => {
    await page.locator('[data-picture-on]').click();
    await titles(page);
    expect((await offerOf(page)).length).toBeGreaterThan(2);
    expect(await textOf(page.locator('[data-picture-shows]'))).toContain('a stamp that leaves');
    // The way to the button is no wish to go on.
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-picture-on]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await noTitles(page);
    expect(await page.locator('[data-picture-on]').count()).toBe(0);

    await again(page);
    await page.locator('[data-picture-on]').press('Enter');
    await noTitles(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('now');

    await again(page);
    await page.touchscreen.tap(200, 300);
    await noTitles(page);
    expect(await turnOf(page)).toBe(0);

    const later = await secondTab('');
    await later.waitForSelector('html[data-stage="ready"]');
    expect(await later.locator('#stage').getAttribute('data-shows')).toBeNull();
    expect(await later.locator('[data-picture-on]').count()).toBe(0);
  });
});

test('where nothing may move the titles wait to be asked for, and are one still picture', async () => {
  await withReader({ path: '', stage: 'on', size: SMALL }, async ({ page, requests }) => {
    await page.waitForSelector('html[data-stage="ready"]');
    expect(await page.locator('#stage').getAttribute('data-shows')).toBeNull();
    expect(requests.some((url) => url.includes('/scenes/titles/'))).toBe(false);
    await again(page);
    const [first = ''] = await offerOf(page);
    await page.locator(`#offer button[data-choice="${first}"]`).click();
    await noTitles(page);
    expect(await turnOf(page)).toBe(1);
  });
});
