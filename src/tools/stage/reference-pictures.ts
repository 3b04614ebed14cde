import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { Standing } from '../../narrative/standing.ts';
import { openStagePage, type Window } from './stage-page.ts';
import type { StageSite } from './stage-site.ts';

/** A picture that is kept to be compared with. */
export interface Reference {
  readonly name: string;
  readonly standing: Partial<Standing> & { readonly place: string };
}

/** How far two pictures are apart. */
export interface Difference {
  /** Mean over all points and colors, 0…255. */
  readonly mean: number;
  /** Share of the points that anybody would call another color, 0…1. */
  readonly share: number;
}

export const SHAPES: Readonly<Record<string, Window>> = {
  landscape: { width: 960, height: 600 },
  portrait: { width: 540, height: 720 },
};

/** One of each kind: rooms, streets, close-ups, by day and by night, with people and without. */
export const REFERENCES: readonly Reference[] = [
  { name: 'office', standing: { place: 'office', hour: 'before_dawn', lights: ['tv'] } },
  {
    name: 'office-people',
    standing: { place: 'office', hour: 'morning', figures: { ku: 'coffee', echegaray: 'seated' } },
  },
  { name: 'restaurant', standing: { place: 'restaurant', hour: 'noon' } },
  { name: 'museum', standing: { place: 'museum', hour: 'night' } },
  { name: 'desk', standing: { place: 'desk', lights: ['lamp'] } },
  { name: 'condesa', standing: { place: 'condesa', hour: 'night', weather: 'rain' } },
  { name: 'garden', standing: { place: 'garden', hour: 'afternoon' } },
  { name: 'beach', standing: { place: 'beach', hour: 'noon' } },
  { name: 'archive', standing: { place: 'archive', hour: 'night', lights: ['lamp'] } },
  { name: 'counter', standing: { place: 'counter', hour: 'morning' } },
];

/** Px of the longer side, as kept. */
const KEPT = 480;
const MOST_BYTES = 20 * 1024;
/** Px across, as compared: the film's grain and another machine's edges are gone, a missing sleeve is not. */
const SEEN_WIDTH = 120;
/** Of one color at one point, 0…255: beyond it nobody would call it the same. */
const ANOTHER_COLOR = 26;

export const referenceFile = (folder: string, { name }: Reference, shape: string): string =>
  join(folder, `${name}-${shape}.webp`);

/** Photographs references in one shape, each as a small WebP. */
export async function photographReferences(
  browser: Browser,
  site: StageSite,
  { shape, references }: { shape: string; references: readonly Reference[] },
): Promise<ReadonlyMap<string, Buffer>> {
  const window = SHAPES[shape];
  if (window === undefined) throw new RangeError(`No shape ${shape}`);
  const bare = { on: undefined, lights: [], figures: {}, card: [], weather: 'clear' } as const;
  const made = new Map<string, Buffer>();
  for (const { name, standing } of references) {
    const stage = await openStagePage(browser, site, { window, place: standing.place });
    await stage.show({ ...bare, hour: undefined, ...standing });
    made.set(name, await small(await stage.photograph('png')));
    await stage.close();
  }
  return made;
}

/** A photograph as it is kept: as good as fits. */
async function small(photograph: Buffer): Promise<Buffer> {
  const picture = sharp(photograph).resize({ width: KEPT, height: KEPT, fit: 'inside' });
  let kept = Buffer.alloc(0);
  for (const quality of [46, 38, 30]) {
    kept = await picture.clone().webp({ quality, effort: 6 }).toBuffer();
    if (kept.length <= MOST_BYTES) break;
  }
  return kept;
}

/** @returns how far a picture is from the kept one; a picture of another shape is wholly another. */
export async function differ(kept: Buffer, now: Buffer): Promise<Difference> {
  const [a, b] = await Promise.all([kept, now].map(seen));
  if (a === undefined || b === undefined || a.length !== b.length) return { mean: 255, share: 1 };
  let sum = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 3) {
    let most = 0;
    for (let color = 0; color < 3; color++) {
      const apart = Math.abs((a[at + color] ?? 0) - (b[at + color] ?? 0));
      sum += apart;
      most = Math.max(most, apart);
    }
    if (most > ANOTHER_COLOR) other++;
  }
  return { mean: sum / a.length, share: (3 * other) / a.length };
}

function seen(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .resize({ width: SEEN_WIDTH, kernel: 'cubic' })
    .blur(0.8)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Puts what is there now beside what was kept, for whoever has to look. @returns where. */
export async function writePair(target: string, kept: Buffer, now: Buffer): Promise<string> {
  mkdirSync(dirname(target), { recursive: true });
  const { width = KEPT, height = KEPT } = await sharp(now).metadata();
  const pair = sharp({
    create: { width: 2 * width + 10, height, channels: 3, background: '#fff' },
  }).composite([
    { input: await sharp(kept).resize({ width, height, fit: 'fill' }).toBuffer(), left: 0, top: 0 },
    { input: now, left: width + 10, top: 0 },
  ]);
  writeFileSync(target, await pair.webp({ quality: 85 }).toBuffer());
  return target;
}
