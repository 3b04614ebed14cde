import { expect, inject, test } from 'vitest';
import { withReader } from './harness.ts';
import {
  arrive,
  click,
  historyOf,
  isKept,
  offerOf,
  openTab,
  runCodeOf,
  textOf,
  turnOf,
  wordsOf,
} from './play.ts';

test('a stranger’s story in many knots is read to its end, with its own title, picture and marks', async () => {
  await withReader({ site: inject('sites').lighthouse }, async ({ page }) => {
    expect(await page.title()).toBe("The Keeper's Week");
    expect(await page.locator('h1').textContent()).toBe("The Keeper's Week");
    expect(await textOf(page.locator('.cover'))).toContain('A. Stranger');
    const picture = page.locator('img.ink-image');
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    expect(await page.locator('.ink-opening').count()).toBe(1);
    await click(page, 'give_your_name');
    expect(await wordsOf(page)).toContain('Marian');
    await click(page, 'look_at_the_gull_on');
    for (let i = 0; i < 3; i++) await click(page, 'fill_the_lamp_and_light');
    // CLEAR: what was told before is gone from the page.
    expect(await page.locator('[data-passage]').count()).toBe(1);
    await click(page, 'ring_for_the_boat');
    await click(page, 'a_gull');
    await click(page, 'go_home');
    await page.waitForSelector('.the-end');
    expect(await page.locator('[data-bar="language"]').count()).toBe(0);
  });
});

test('RESTART in a stranger’s story begins it again from the first line', async () => {
  await withReader({ site: inject('sites').lighthouse }, async ({ page }) => {
    const opening = await wordsOf(page);
    for (let i = 0; i < 40; i++) {
      const offer = await offerOf(page);
      if (offer.includes('begin_again_from_the_first')) break;
      await click(page, offer[0] ?? '');
    }
    await page.locator('button[data-choice="begin_again_from_the_first"]').click();
    await arrive(page, 0);
    expect(await wordsOf(page)).toBe(opening);
    expect(await offerOf(page)).toContain('give_your_name');
  });
});

test('a stranger’s flat file with an EXTERNAL and a fallback is read to its end', async () => {
  await withReader({ site: inject('sites').doors }, async ({ page }) => {
    expect(await textOf(page.locator('#now em').first())).toBe('One');
    await click(page, 'try_the_door_on_the');
    await click(page, 'take_the_hat');
    // The choice was made once and is not on offer a second time.
    expect(await offerOf(page)).toEqual([
      'try_the_door_on_the',
      'ask_the_hat',
      'listen_at_the_wall',
    ]);
    await click(page, 'ask_the_hat');
    expect(await wordsOf(page)).toMatch(/It tips to the (left|right)/);
    await click(page, 'try_the_door_on_the');
    expect(await textOf(page.locator('#now strong').first())).toBe('running a bath');
    for (let i = 0; i < 3; i++) await click(page, 'listen_at_the_wall');
    expect(await wordsOf(page)).toContain('There are no doors left');
    await click(page, 'get_in');
    await page.waitForSelector('.the-end');
  });
});

test('a stranger’s story has saves, a run code and the settings, and nothing of the novel', async () => {
  const site = inject('sites').doors;
  let code = '';
  let history: string[] = [];
  await withReader({ site }, async ({ page }) => {
    await click(page, 'listen_at_the_wall');
    await click(page, 'try_the_door_on_the');
    await isKept(page, 2);
    history = await historyOf(page);
    code = await runCodeOf(page);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await turnOf(page)).toBe(2);
    await openTab(page, 'settings');
    const tabs = await page
      .locator('[data-tab]')
      .evaluateAll((all) => all.map((tab) => tab.getAttribute('data-tab')));
    expect(tabs).toEqual(['recap', 'saves', 'settings']);
  });
  await withReader({ site, path: `#r=${code}` }, async ({ page }) => {
    await arrive(page, 2);
    expect(await historyOf(page)).toEqual(history);
  });
});
