import { expect, test } from 'vitest';
import { DESKTOP, withReader } from './harness.ts';
import { arrive, closeMenu, offerOf, openTab, playTo, textOf, turnOf, wordsOf } from './play.ts';

test('a chapter is begun by itself from the menu, with what came before in short', async () => {
  await withReader({ size: DESKTOP }, async ({ page }) => {
    await openTab(page, 'chapters');
    await page.locator('[data-start="2-kind"]').click();
    await page.waitForSelector('aside.so-far');
    expect(await wordsOf(page)).toContain('Rain in the Condesa');
    const soFar = page.locator('aside.so-far');
    expect(await textOf(soFar.locator('ul').first())).toContain('Type your initials, and stop.');
    // All of it is there, folded.
    expect(await soFar.locator('details').first().getAttribute('open')).toBeNull();
    expect(await soFar.locator('[data-passage]').count()).toBeGreaterThan(20);
    const turn = await turnOf(page);
    const [first] = await offerOf(page);
    await page.locator(`#offer button[data-choice="${first}"]`).click();
    await arrive(page, turn + 1);
  });
});

test('an address begins a chapter on somebody’s way, in either language, once', async () => {
  await withReader({ path: 'es/?chapter=1&as=angry' }, async ({ page }) => {
    await page.waitForSelector('#now .chapter-head');
    expect(await wordsOf(page)).toContain('La Viena de América Latina');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a passage says which earlier choices it read, and leads to their place', async () => {
  await withReader({ path: '?chapter=1&as=careful' }, async ({ page }) => {
    await page.waitForSelector('#now .chapter-head');
    await page.locator('.offer ~ .why summary').click();
    const cause = page.locator('.offer ~ .why a').first();
    const text = await textOf(cause);
    expect(text).not.toBe('');
    await cause.click();
    const chosen = await page.evaluate(
      () => document.activeElement?.querySelector('.chosen')?.textContent ?? '',
    );
    expect(chosen).toContain(text);
  });
});

test('the way so far is taken home as a book', async () => {
  await withReader({}, async ({ page }) => {
    await playTo(page, 4);
    await openTab(page, 'saves');
    const downloading = page.waitForEvent('download');
    await page.locator('[data-book="epub"]').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('archivese.epub');
    const bytes = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(bytes).subarray(0, 2).toString()).toBe('PK');
    await closeMenu(page);
  });
});

test('the book is set on a page of its own when it is printed', async () => {
  await withReader(
    {
      before: () => {
        window.print = () => {
          document.documentElement.dataset.printed =
            document.querySelector('.book h1')?.textContent ?? '';
        };
      },
    },
    async ({ page }) => {
      await playTo(page, 4);
      await openTab(page, 'saves');
      await page.locator('[data-book="print"]').click();
      await page.waitForSelector('html[data-printed="Archívese"]');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.book').isVisible()).toBe(true);
      expect(await page.locator('main').isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.book').count()).toBe(0);
    },
  );
});
