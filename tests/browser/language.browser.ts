import { expect, test } from 'vitest';
import { withReader } from './harness.ts';
import { historyOf, isKept, offerOf, playTo, runCodeOf, textOf, turnOf } from './play.ts';

const SWITCH = '[data-bar="language"]';

test('the language changes mid-way, and place and history are told in the other one', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 9);
    const english = await historyOf(page);
    const offer = await offerOf(page);
    const code = await runCodeOf(page);

    await page.locator(SWITCH).click();
    await page.waitForSelector('html[lang="es-MX"]');
    expect(await turnOf(page)).toBe(9);
    expect(await offerOf(page)).toEqual(offer);
    const spanish = await historyOf(page);
    expect(spanish.length).toBe(english.length);
    for (const [i, passage] of spanish.entries()) expect(passage).not.toBe(english[i]);
    expect(new URL(page.url()).pathname).toBe('/es/');
    expect(await textOf(page.locator('[data-bar="menu"]'))).toBe('Menú');
    expect(await runCodeOf(page)).toBe(code);

    // The way on is the same way.
    await playTo(page, 11);
    await isKept(page, 11);
    await page.locator(SWITCH).click();
    await page.waitForSelector('html[lang="en"]');
    expect(await turnOf(page)).toBe(11);
    // The newest passage of before is an old one now, with its way back.
    expect((await historyOf(page)).slice(0, 9)).toEqual(english.slice(0, 9));
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('the place is kept when the page is loaded again in the other language', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 4);
    await page.locator(SWITCH).click();
    await page.waitForSelector('html[lang="es-MX"]');
    await isKept(page, 4);
    const spanish = await historyOf(page);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await turnOf(page)).toBe(4);
    expect(await historyOf(page)).toEqual(spanish);
  });
});
