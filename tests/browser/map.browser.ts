import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import { click, offerOf, openTab, textOf } from './play.ts';

/** A picture beside the words, and small: no machine has to draw much. */
const SMALL = { width: 860, height: 440 };

const CHAPTER = '?chapter=2&as=kind';

/** What the picture shows, where that is no scene of the story. */
const shows = (page: Page, what: string) =>
  page.waitForSelector(`#stage[data-shows="${what}"]`, { state: 'attached' });
const showsTheScene = (page: Page) =>
  page.waitForSelector('#stage:not([data-shows])', { state: 'attached' });

test('between two chapters stands the map, until the next choice', async () => {
  await withReader({ path: CHAPTER, stage: 'on', size: SMALL }, async ({ page, requests }) => {
    await shows(page, 'map');
    expect(await textOf(page.locator('[data-picture-shows]'))).toContain('A street in the Condesa');
    await page.waitForSelector('html[data-stage="ready"]');
    expect(requests.some((url) => url.includes('/scenes/map/places'))).toBe(true);
    const [first = ''] = await offerOf(page);
    await click(page, first);
    await showsTheScene(page);
    expect(await page.locator('[data-picture-on]').count()).toBe(0);
  });
});

test('the map goes on to the scene by its button, and is looked at again from the menu', async () => {
  await withReader({ path: CHAPTER, stage: 'on', size: SMALL }, async ({ page }) => {
    await shows(page, 'map');
    await page.locator('[data-picture-on]').click();
    await showsTheScene(page);
    await openTab(page, 'recap');
    await page.locator('[data-look-at-map]').click();
    await shows(page, 'map');
    expect(await page.locator('dialog.menu[open]').count()).toBe(0);
    await page.locator('#stage').click();
    await showsTheScene(page);
  });
});

test('the road is a list under the chapter’s head, in words, with or without a picture', async () => {
  await withReader({ path: CHAPTER }, async ({ page }) => {
    await page.waitForSelector('#now .chapter-head');
    const road = page.locator('#now details.road-so-far');
    expect(await road.getAttribute('open')).toBeNull();
    await road.locator('summary').press('Enter');
    const tree = await road.ariaSnapshot();
    expect(tree).toContain('The road so far');
    expect(tree).toMatch(/listitem:[^\n]*\n?[^\n]*The Vienna of Latin America/);
    expect(tree).toContain('the restaurant of the tiles');
    await openTab(page, 'recap');
    const again = page.locator('.menu-panel .road-words li');
    expect(await again.count()).toBe(3);
    // No picture, no way to it.
    expect(await page.locator('[data-look-at-map]').count()).toBe(0);
  });
});

test('the first chapter has no road behind it', async () => {
  await withReader({ stage: 'on' }, async ({ page }) => {
    await page.waitForSelector('html[data-stage="ready"]');
    expect(await page.locator('.road-so-far').count()).toBe(0);
    expect(await page.locator('#stage').getAttribute('data-shows')).not.toBe('map');
  });
});
