import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { buildSite } from './browser/build-site.ts';
import { startChromium } from './browser/start-chromium.ts';
import { staticServer } from './server/static-server.ts';

/**
 * Photographs the stage at the first passage of each chapter: what a scene in somebody else's page shows before it is
 * touched, and where its picture cannot come. `npm run stills -- 3` makes one of them. `DIST` names a site that is
 * built already.
 */
const FOLDER = 'assets/stills';
const SIZE = { width: 960, height: 540 };
/** As it is shipped: wide enough for a column of print. */
const WIDTH = 800;
/** The finest that is light enough for a frame's first paint, in bytes. */
const QUALITIES = [60, 50, 40, 30, 20];
const HEAVIEST = 40_000;
const CHAPTERS = 10;
/** The light, the weather and the people have come to rest by then, in milliseconds. */
const SETTLED = 4000;

async function main(wanted: readonly number[]): Promise<void> {
  const dist = process.env.DIST ?? 'dist';
  if (!existsSync(join(dist, 'embed'))) await buildSite(dist);
  const server = staticServer(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await startChromium();
  try {
    mkdirSync(FOLDER, { recursive: true });
    const context = await browser.newContext({
      viewport: { width: SIZE.width, height: 900 },
      reducedMotion: 'reduce',
    });
    for (const chapter of wanted) {
      const page = await context.newPage();
      await page.goto(`${root}embed/${chapter}/`);
      const file = join(FOLDER, `chapter-${chapter}.webp`);
      writeFileSync(file, await light(await photograph(page)));
      console.log(file);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** @throws Error where even the coarsest is too heavy. */
async function light(png: Buffer): Promise<Buffer> {
  const small = sharp(png).resize({ width: WIDTH });
  for (const quality of QUALITIES) {
    const webp = await small.clone().webp({ quality, effort: 6 }).toBuffer();
    if (webp.length <= HEAVIEST) return webp;
  }
  throw new Error(`No still of ${HEAVIEST} bytes can be made`);
}

/** The picture by itself, at its own size, when the program that plays on has brought it in. */
async function photograph(page: Page): Promise<Buffer> {
  await page.evaluate(({ width, height }) => {
    const stage = document.getElementById('stage');
    Object.assign(document.body.style, { maxWidth: 'none' });
    Object.assign(stage?.style ?? {}, { width: `${width}px`, height: `${height}px` });
    const data = JSON.parse(document.getElementById('embed-data')?.textContent ?? '{}');
    const script = document.createElement('script');
    script.src = data.root + data.play;
    document.head.append(script);
  }, SIZE);
  await page.waitForSelector('html[data-picture="stage"]', { timeout: 120_000 });
  await page.waitForTimeout(SETTLED);
  return page.locator('#stage').screenshot();
}

const named = process.argv.slice(2).map(Number);
await main(named.length > 0 ? named : Array.from({ length: CHAPTERS }, (_, n) => n));
