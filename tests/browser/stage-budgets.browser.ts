import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import { drawnFigures, drawnScenes } from '../../src/tools/stage/drawn.ts';
import { companies } from '../../src/tools/stage/every-picture.ts';
import { type MeteredPage, meterGraphics } from '../../src/tools/stage/graphics-meter.ts';
import {
  openStagePage,
  type StagePage,
  type StagePageOptions,
} from '../../src/tools/stage/stage-page.ts';
import { openStageSite, type StageSite } from '../../src/tools/stage/stage-site.ts';

/** A desktop's shape. */
const WIDE = { width: 720, height: 450 };
/** Small, because nothing that is counted here depends on it and two hundred large pictures take long. */
const SMALL = { width: 240, height: 160 };
/** Of one frame, in any scene. */
const MOST_DRAWS = 60;
/** Bytes of a frame that outlive it: the browser's own books take some hundreds. */
const MOST_LEFT_BEHIND = 1000;

// Software draws all of this, on whatever machine there is.
vi.setConfig({ testTimeout: 400_000 });

let site: StageSite;
let browser: Browser;
beforeAll(async () => {
  site = await openStageSite('tests/browser/.out/stage-budgets');
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const scenes = drawnScenes();
const people = drawnFigures();

async function withStage(
  options: Partial<StagePageOptions>,
  read: (stage: StagePage) => Promise<void>,
): Promise<void> {
  const stage = await openStagePage(browser, site, {
    window: SMALL,
    before: meterGraphics,
    ...options,
  });
  try {
    await read(stage);
    expect(await stage.problems()).toEqual([]);
  } finally {
    await stage.close();
  }
}

const lastDraws = ({ page }: StagePage) =>
  page.evaluate(() => (globalThis as unknown as MeteredPage).meter.draws.at(-1) ?? 0);

test('the fullest picture of every scene takes sixty draw calls at most', async () => {
  await withStage({ window: WIDE }, async (stage) => {
    const counts: Record<string, number> = {};
    for (const scene of scenes) {
      const [fullest = {}] = companies(scene, people).toSorted(
        (a, b) => Object.keys(b).length - Object.keys(a).length,
      );
      const lights = [...new Set(scene.layers.flatMap(({ light }) => light ?? []))];
      const hours = [...new Set(scene.layers.flatMap((layer) => layer.hours ?? []))];
      for (const hour of hours.length === 0 ? [undefined] : hours) {
        const standing = { place: scene.id, on: undefined, hour, lights, figures: fullest };
        await stage.show({ ...standing, weather: 'rain' });
        counts[scene.id] = Math.max(counts[scene.id] ?? 0, await lastDraws(stage));
      }
    }
    expect(Object.keys(counts)).toHaveLength(scenes.length);
    expect(Math.min(...Object.values(counts)), 'the meter counts nothing').toBeGreaterThan(2);
    expect(Object.entries(counts).filter(([, count]) => count > MOST_DRAWS)).toEqual([]);
  });
});

/** Bytes, after the browser has tidied up. */
async function memoryOf({ page }: StagePage): Promise<{ heap: number; textures: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  const textures = await page.evaluate(() => (globalThis as unknown as MeteredPage).meter.held());
  return { heap: usedSize, textures };
}

const stopNoting = ({ page }: StagePage) =>
  page.evaluate(() => {
    (globalThis as unknown as MeteredPage).meter.noting = false;
  });

test('the picture gives back what it took: textures and heap are level over two hundred changes', async () => {
  await withStage({}, async (stage) => {
    // The lightest, because two hundred changes are many.
    const around = scenes.toSorted((a, b) => a.layers.length - b.layers.length).slice(0, 5);
    const round = async () => {
      for (const { id } of around) {
        await stage.show({ place: id, on: undefined, hour: 'dusk', figures: {} });
      }
    };
    await stopNoting(stage);
    // Every place once, so that what is kept for good is kept: people, programs of the graphics card.
    await round();
    await round();
    const before = await memoryOf(stage);
    for (let done = 0; done < 200; done += around.length) await round();
    const after = await memoryOf(stage);
    expect(before.textures, 'the meter counts nothing').toBeGreaterThan(1e5);
    expect(after.textures).toBe(before.textures);
    expect(after.heap - before.heap).toBeLessThan(2e6);
  });
});

test('a frame of a picture that only breathes leaves next to nothing behind', async () => {
  await withStage({ motion: true, place: 'condesa' }, async (stage) => {
    const frames = (count: number) =>
      stage.page.evaluate(async (wanted) => {
        for (let i = 0; i < wanted; i++) await new Promise((done) => requestAnimationFrame(done));
      }, count);
    await frames(60);
    const noted = await stage.page.evaluate(
      () => (globalThis as unknown as MeteredPage).meter.draws.length,
    );
    expect(noted, 'the picture does not move').toBeGreaterThan(10);
    await stopNoting(stage);
    await frames(60);
    const before = await memoryOf(stage);
    await frames(300);
    const after = await memoryOf(stage);
    expect((after.heap - before.heap) / 300).toBeLessThan(MOST_LEFT_BEHIND);
    expect(after.textures).toBe(before.textures);
  });
});

test('twenty seconds after the last choice the picture has come to rest and draws no more', async () => {
  const drawn = ({ page }: StagePage) =>
    page.evaluate(() => (globalThis as unknown as MeteredPage).meter.draws.length);
  await withStage({ motion: true, place: 'condesa', clock: true }, async (stage) => {
    const { clock } = stage.page;
    const begun = await drawn(stage);
    await clock.runFor(1000);
    const awake = await drawn(stage);
    expect(awake - begun).toBeGreaterThan(10);
    await clock.runFor(22_000);
    const asleep = await drawn(stage);
    await clock.runFor(5000);
    expect(await drawn(stage)).toBe(asleep);
    // The next choice wakes it.
    await stage.page.evaluate(() => {
      const page = globalThis as unknown as { show: (change: object) => void };
      page.show({ lights: ['gate'] });
    });
    await clock.runFor(1000);
    expect(await drawn(stage)).toBeGreaterThan(asleep + 5);
  });
});
