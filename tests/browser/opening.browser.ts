import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { withReader } from './harness.ts';
import { arrive, textOf, turnOf } from './play.ts';

const LARGEST = 14 * 1024;

test.each([
  ['', 'en', 'Friday, 25 March 2022'],
  ['es/', 'es-MX', 'Viernes'],
])(
  'the first words and choices are read without any script at "/%s"',
  async (path, lang, words) => {
    const context = { javaScriptEnabled: false };
    await withReader({ path, context, until: 'nothing' }, async ({ page, requests }) => {
      await page.waitForSelector('#now');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').textContent()).toBe('Archívese');
      expect(await textOf(page.locator('#now'))).toContain(words);
      expect(await page.locator('#offer button[data-choice]').count()).toBeGreaterThan(2);
      expect(requests.every((url) => !url.endsWith('.js') && !url.endsWith('.css'))).toBe(true);
      // The button is a form then: the address says what was chosen.
      await page.locator('#offer button[data-choice]').nth(1).click();
      await page.waitForURL(/\?c=\w+/);
    });
  },
);

test.each(['index.html', 'es/index.html'])(
  '%s with its styles goes into the first round of a network',
  (file) => {
    const html = readFileSync(join(inject('sites').main.folder, file));
    expect(html.toString()).toContain('<style>');
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(LARGEST);
  },
);

test('an address that names a choice opens behind it', async () => {
  await withReader({ path: '?c=since_january&seed=7' }, async ({ page }) => {
    await arrive(page, 1);
    expect(await textOf(page.locator('#now .chosen'))).toContain('since January');
  });
});

test.each(['a click', 'a key'])(
  '%s before the session is ready is kept, shown as taken and answered',
  async (how) => {
    await withReader({ until: 'nothing', path: '' }, async ({ page, context }) => {
      // The first page came without a wait; this one's program is held back until the click is made.
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await context.route(/\/assets\/index-.*\.js/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${inject('sites').main.url}?seed=7`, { waitUntil: 'commit' });
      await page.waitForSelector('#offer button[data-choice]');
      // Ready as soon as a form is stopped from being sent.
      await page.waitForFunction(() => !dispatchEvent(new Event('submit', { cancelable: true })));
      const button = page.locator('#offer button[data-choice]').nth(1);
      const id = await button.getAttribute('data-choice');
      if (how === 'a click') await button.click();
      else await page.keyboard.press('2');
      expect(await button.getAttribute('data-taken')).toBe('');
      expect(await page.locator('html').getAttribute('data-session')).toBeNull();
      release();
      await arrive(page, 1);
      expect(await turnOf(page)).toBe(1);
      expect(await page.locator('html').getAttribute('data-kept')).toBe(id);
    });
  },
);
