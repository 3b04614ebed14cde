/**
 * Draws the passport prints: `npx tsx src/tools/art/portraits/render.ts [nNN|all] [--sheet]`.
 * Grey tones go to assets/portraits; `--sheet` also prints them with their inks, and as bare
 * outlines, to /tmp/art.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { portraitSvg } from './draw.ts';
import { PEOPLE_01_09 } from './people-01-09.ts';
import { PEOPLE_10_18 } from './people-10-18.ts';
import { PEOPLE_19_27 } from './people-19-27.ts';
import { HIGH, WIDE } from './photo.ts';
import { printSheet } from './sheet.ts';
import type { PortraitSpec } from './spec.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../../assets/portraits');
const MOST_BYTES = 5000;

/** The picture as WebP under `MOST_BYTES`: the best quality that fits. */
async function grey(spec: PortraitSpec): Promise<Buffer> {
  const big = new Resvg(portraitSvg(spec), { fitTo: { mode: 'width', value: WIDE * 2 } });
  const small = await sharp(big.render().asPng())
    .resize(WIDE, HIGH)
    .greyscale()
    // The dots of the print are coarser than this, and it saves a quarter of the bytes.
    .blur(0.55)
    .png()
    .toBuffer();
  for (const quality of [72, 66, 60, 54, 48, 42, 36, 30, 25, 20]) {
    const webp = await sharp(small).webp({ quality, effort: 6, preset: 'drawing' }).toBuffer();
    if (webp.length < MOST_BYTES) {
      if (quality < 42) console.log(`${spec.id} only at quality ${quality}`);
      return webp;
    }
  }
  throw new Error(`${spec.id} does not fit into ${MOST_BYTES} bytes`);
}

async function main(): Promise<void> {
  const [which = 'all'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const people = [...PEOPLE_01_09, ...PEOPLE_10_18, ...PEOPLE_19_27];
  const wanted = people.filter(({ id }) => which === 'all' || which === id);
  if (wanted.length === 0) throw new Error(`Nobody is called ${which}`);
  mkdirSync(FOLDER, { recursive: true });
  let total = 0;
  for (const spec of wanted) {
    const webp = await grey(spec);
    writeFileSync(join(FOLDER, `${spec.id}.webp`), webp);
    total += webp.length;
  }
  console.log(`${wanted.length} prints, ${(total / 1024).toFixed(1)} KB`);
  if (process.argv.includes('--sheet')) await printSheet(people, FOLDER);
}

await main();
