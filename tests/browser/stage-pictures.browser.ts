import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import {
  differ,
  photographReferences,
  REFERENCES,
  referenceFile,
  SHAPES,
  writePair,
} from '../../src/tools/stage/reference-pictures.ts';
import { openStageSite, type StageSite } from '../../src/tools/stage/stage-site.ts';

const FOLDER = 'tests/browser/pictures';
const SEEN = 'tests/browser/.out/pictures';
/** Another machine draws edges and grain by a hair otherwise: that is under half of either. */
const MOST = { mean: 4, share: 0.02 } as const;

let site: StageSite;
let browser: Browser;
beforeAll(async () => {
  site = await openStageSite('tests/browser/.out/stage-pictures');
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Every picture lying, and standing those whose layers are placed anew the most. */
const STANDING = ['office', 'museum', 'condesa', 'beach'];
const picturesIn = (shape: string) =>
  REFERENCES.filter(({ name }) => shape !== 'portrait' || STANDING.includes(name));

describe.each(Object.keys(SHAPES))('in %s', (shape) => {
  test.each(picturesIn(shape))('$name looks as it was last approved', async (reference) => {
    const file = referenceFile(FOLDER, reference, shape);
    expect(existsSync(file), 'npm run stage:pictures -- --update').toBe(true);
    const kept = readFileSync(file);
    const made = await photographReferences(browser, site, { shape, references: [reference] });
    const now = made.get(reference.name) ?? Buffer.alloc(0);
    const apart = await differ(kept, now);
    if (apart.mean <= MOST.mean && apart.share <= MOST.share) return;
    const pair = await writePair(`${SEEN}/${reference.name}-${shape}.webp`, kept, now);
    expect.fail(
      `${apart.mean.toFixed(1)} of 255 apart, ${(100 * apart.share).toFixed(1)} % of it in another color. ` +
        `Kept and now are side by side in ${pair}; if it is better now: npm run stage:pictures -- --update ${reference.name}`,
    );
  });
});

test('the kept pictures are small', () => {
  for (const reference of REFERENCES) {
    for (const shape of Object.keys(SHAPES)) {
      const file = referenceFile(FOLDER, reference, shape);
      expect(statSync(file).size, file).toBeLessThanOrEqual(20 * 1024);
    }
  }
});

test('a thing that is gone is seen, and a grain that lies otherwise is not', async () => {
  const file = `${FOLDER}/garden-landscape.webp`;
  const kept = readFileSync(file);
  const { width = 0, height = 0 } = await sharp(kept).metadata();
  const patch = { width: Math.round(width / 5), height: Math.round(height / 5) };
  const hole = await sharp({ create: { ...patch, channels: 3, background: '#7fa08a' } })
    .png()
    .toBuffer();
  const without = await sharp(kept)
    .composite([{ input: hole, left: Math.round(width / 8), top: 0 }])
    .webp({ quality: 90 })
    .toBuffer();
  expect((await differ(kept, without)).share).toBeGreaterThan(MOST.share);
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, noise, background: '#888' } })
    .png()
    .toBuffer();
  const grainy = await sharp(kept)
    .composite([{ input: grain, blend: 'soft-light' }])
    .webp({ quality: 90 })
    .toBuffer();
  const apart = await differ(kept, grainy);
  expect(apart.mean).toBeLessThan(MOST.mean);
  expect(apart.share).toBeLessThan(MOST.share);
});
