import { expect, test } from 'vitest';
import { DESKTOP, withReader } from './harness.ts';

test('while the first passage is read, the pictures that come next are fetched', async () => {
  await withReader({ size: DESKTOP, stage: 'on' }, async ({ page, requests }) => {
    const scenes = await page.evaluate(() => {
      const index = document.getElementById('story-index')?.textContent ?? '{}';
      return (JSON.parse(index) as { readonly scenes: string[] }).scenes;
    });
    await page.waitForSelector('html[data-stage="ready"]', { timeout: 120_000 });
    const fetched = (scene: string | undefined) =>
      requests.some((url) => url.endsWith(`/media/scenes/${scene}/scene.json`)) &&
      requests.some((url) => url.includes(`/media/scenes/${scene}/`) && url.endsWith('.svg'));
    // The novel opens in the office, close to its television.
    const [now, next, afterNext, far] = scenes.slice(scenes.indexOf('tv'));
    expect(now).toBe('tv');
    expect(fetched(now)).toBe(true);
    await expect
      .poll(() => [fetched(next), fetched(afterNext)], { timeout: 60_000 })
      .toEqual([true, true]);
    // And not the whole novel: nobody pays for what is far away.
    expect(fetched(far)).toBe(false);
    expect(await page.locator('[data-passage="1"]').count()).toBe(0);
  });
});
