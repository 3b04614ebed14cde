import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { halftone, PRESSES } from '../../../stage/halftone.ts';
import { silhouetteSvg } from './draw.ts';
import { HIGH, WIDE } from './photo.ts';
import type { PortraitSpec } from './spec.ts';

const COLUMNS = 9;
const GAP = 12;
const PREVIEWS = '/tmp/art';

type Tile = { readonly png: Buffer };

async function printed(spec: PortraitSpec, folder: string): Promise<Tile> {
  const seed = Number(spec.id.slice(1));
  const { data } = await sharp(join(folder, `${spec.id}.webp`))
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const inks = PRESSES[(seed * 2) % PRESSES.length];
  if (!inks) throw new Error('No press');
  const tone = { w: WIDE, h: HIGH, grey: new Uint8ClampedArray(data) };
  const rgba = halftone(tone, { inks, cell: 4.6, seed });
  const raw = { width: WIDE, height: HIGH, channels: 4 } as const;
  return { png: await sharp(Buffer.from(rgba), { raw }).png().toBuffer() };
}

function outline(spec: PortraitSpec): Tile {
  const svg = silhouetteSvg(spec);
  return { png: new Resvg(svg, { background: '#ffffff' }).render().asPng() };
}

async function sheet(tiles: readonly Tile[], file: string): Promise<void> {
  const rows = Math.ceil(tiles.length / COLUMNS);
  const size = {
    width: GAP + COLUMNS * (WIDE + GAP),
    height: GAP + rows * (HIGH + GAP),
  };
  await sharp({ create: { ...size, channels: 3, background: '#1c1a24' } })
    .composite(
      tiles.map(({ png }, k) => ({
        input: png,
        left: GAP + (k % COLUMNS) * (WIDE + GAP),
        top: GAP + Math.floor(k / COLUMNS) * (HIGH + GAP),
      })),
    )
    .png()
    .toFile(join(PREVIEWS, file));
}

/** Contact sheets for looking: with halftone and inks, and as outlines alone. */
export async function printSheet(people: readonly PortraitSpec[], folder: string): Promise<void> {
  mkdirSync(PREVIEWS, { recursive: true });
  await sheet(await Promise.all(people.map((spec) => printed(spec, folder))), 'portraits.png');
  await sheet(people.map(outline), 'portraits-outline.png');
}
