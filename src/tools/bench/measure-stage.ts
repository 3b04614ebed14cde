import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { SoundManifest } from '../../sound/manifest.ts';
import type { Stage } from '../../stage/stage-api.ts';
import { drawnFigures, drawnScenes } from '../stage/drawn.ts';
import { companies } from '../stage/every-picture.ts';
import { type MeteredPage, meterGraphics } from '../stage/graphics-meter.ts';
import { openStagePage, type StagePage } from '../stage/stage-page.ts';
import type { StageSite } from '../stage/stage-site.ts';
import { quantile } from './figures.ts';

/** What one scene costs with everybody in it and every light on. Bytes, unless another unit is named. */
export interface SceneCost {
  readonly scene: string;
  readonly draws: number;
  readonly heap: number;
  /** Width · height · 4 of all textures. */
  readonly textures: number;
  /** Milliseconds from the change of place to its picture, all of it having been fetched before. */
  readonly change: number;
}

export interface StageCost {
  readonly scenes: readonly SceneCost[];
  /** Milliseconds of script in a frame of a moving picture, the dearest of twenty. */
  readonly frame: number;
}

const DESKTOP = { width: 1440, height: 900 };
const MOVING = { place: 'condesa', hour: 'night', weather: 'rain' } as const;
const FRAMES = 150;
/** What the browser decodes sound to: samples a second, bytes a sample. */
const DECODED = { rate: 48_000, bytes: 4 } as const;

/** Shows every scene after another on the stage by itself, in a desktop's window. */
export async function measureStage(browser: Browser, site: StageSite): Promise<StageCost> {
  const stage = await openStagePage(browser, site, { window: DESKTOP, before: meterGraphics });
  const people = drawnFigures();
  const scenes: SceneCost[] = [];
  for (const scene of drawnScenes()) {
    const [figures = {}] = companies(scene, people).toSorted(
      (a, b) => Object.keys(b).length - Object.keys(a).length,
    );
    const lights = [...new Set(scene.layers.flatMap(({ light }) => light ?? []))];
    const hour = scene.layers.flatMap((layer) => layer.hours ?? [])[0];
    await fetchAhead(stage, scene.id);
    const change = await stage.page.evaluate(timeChange, { place: scene.id, hour });
    await stage.show({ lights, figures });
    scenes.push({ scene: scene.id, change, ...(await held(stage)) });
  }
  await stage.close();
  return { scenes, frame: await frameCost(browser, site) };
}

/** Two pieces, two ambiences and three effects at a time, the longest that there are, decoded. */
export function decodedSound(): number {
  const sounds = JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')) as SoundManifest;
  const longest = (kind: string, count: number) =>
    Object.values(sounds)
      .filter((entry) => entry.kind === kind)
      .map(({ seconds }) => seconds)
      .toSorted((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, seconds) => sum + seconds, 0);
  const channels = 2 * longest('music', 2) + longest('ambience', 2) + longest('effect', 3);
  return channels * DECODED.rate * DECODED.bytes;
}

/** Lets the stage fetch a scene while nobody waits for it. */
async function fetchAhead({ page }: StagePage, scene: string): Promise<void> {
  await page.evaluate((id) => {
    (globalThis as unknown as { stage: Stage }).stage.preload(id);
  }, scene);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

/** Runs in the page. */
async function timeChange(standing: object): Promise<number> {
  const { show, stage } = globalThis as unknown as {
    readonly stage: Stage;
    readonly show: (change: object, instant: boolean) => void;
  };
  const began = performance.now();
  show({ on: undefined, lights: [], figures: {}, weather: 'clear', ...standing }, true);
  await stage.settled();
  await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - began;
}

async function held({ page }: StagePage): Promise<Omit<SceneCost, 'scene' | 'change'>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return page.evaluate((heap) => {
    const { meter } = globalThis as unknown as MeteredPage;
    return { heap, textures: meter.held(), draws: meter.draws.at(-1) ?? 0 };
  }, usedSize);
}

async function frameCost(browser: Browser, site: StageSite): Promise<number> {
  const stage = await openStagePage(browser, site, {
    window: DESKTOP,
    before: meterGraphics,
    motion: true,
    place: MOVING.place,
  });
  await stage.show(MOVING);
  const script = await stage.page.evaluate(async (wanted) => {
    const { meter } = globalThis as unknown as MeteredPage;
    const from = meter.script.length;
    for (let i = 0; i < wanted; i++) await new Promise((done) => requestAnimationFrame(done));
    return meter.script.slice(from);
  }, FRAMES);
  await stage.close();
  return quantile(script, 0.95);
}
