import { join } from 'node:path';
import sharp from 'sharp';

/** A photograph that lies on the disk. */
export interface Shot {
  readonly scene: string;
  /** Name of the window's size. */
  readonly size: string;
  readonly name: string;
  /** Below the folder of the sheet. */
  readonly file: string;
}

const SHEET_WIDTH = 1500;
const GAP = 8;
const TEXT = 18;

/** All shots on one page, by scene and size; each opens at its full size. */
export function sheetPage(shots: readonly Shot[]): string {
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  const sizes = [...new Set(shots.map(({ size }) => size))];
  const row = (scene: string, size: string) => {
    const here = shots.filter((shot) => shot.scene === scene && shot.size === size);
    if (here.length === 0) return '';
    const figures = here.map(
      ({ file, name }) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${scene}, ${name}"></a><figcaption>${name}</figcaption></figure>`,
    );
    return `<h3>${size}</h3><div>${figures.join('')}</div>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every picture of the stage</title>
<style>
body { margin: 1rem; background: #16181d; color: #ddd; font: 13px/1.4 system-ui, sans-serif }
nav a { color: #9bc; margin-right: .7em }
div { display: flex; flex-wrap: wrap; gap: 8px }
figure { margin: 0 } img { height: 260px; display: block } figcaption { color: #aaa }
</style>
<h1>${shots.length} pictures</h1>
<nav>${scenes.map((scene) => `<a href="#${scene}">${scene}</a>`).join('')}</nav>
${scenes.map((scene) => `<h2 id="${scene}">${scene}</h2>${sizes.map((size) => row(scene, size)).join('')}`).join('\n')}
</html>
`;
}

/**
 * The shots of one scene and size as one picture, in rows; as several, where one would be too tall to be looked at.
 * @param height of each, in px. @param target path without its ending.
 */
export async function drawSheets(
  shots: readonly Shot[],
  { folder, target, height }: { folder: string; target: string; height: number },
): Promise<void> {
  const tiles = await Promise.all(
    shots.map(async ({ file, name }) => {
      const { data, info } = await sharp(join(folder, file))
        .resize({ height })
        .toBuffer({ resolveWithObject: true });
      return { data, name, width: info.width };
    }),
  );
  const columns = Math.max(1, Math.floor(SHEET_WIDTH / ((tiles[0]?.width ?? 1) + GAP)));
  const rows = Math.max(1, Math.floor(SHEET_WIDTH / (height + TEXT)));
  for (let from = 0; from < tiles.length; from += columns * rows) {
    const part = tiles.slice(from, from + columns * rows);
    const number = from === 0 ? '' : `-${from / (columns * rows) + 1}`;
    await drawSheet(part, { columns, height, target: `${target}${number}.jpg` });
  }
}

interface Tile {
  readonly data: Buffer;
  readonly name: string;
  readonly width: number;
}

async function drawSheet(
  tiles: readonly Tile[],
  { columns, height, target }: { columns: number; height: number; target: string },
): Promise<void> {
  const step = (tiles[0]?.width ?? 0) + GAP;
  const placed = tiles.map((tile, index) => ({
    ...tile,
    left: (index % columns) * step,
    top: Math.floor(index / columns) * (height + TEXT),
  }));
  const width = Math.min(columns, tiles.length) * step;
  const total = Math.ceil(tiles.length / columns) * (height + TEXT);
  const words = placed.map(
    ({ left, top, name }) => `<text x="${left + 2}" y="${top + height + TEXT - 5}">${name}</text>`,
  );
  const captions = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" font-family="sans-serif" font-size="13" fill="#ddd">${words.join('')}</svg>`;
  await sharp({ create: { width, height: total, channels: 3, background: '#16181d' } })
    .composite([
      ...placed.map(({ data, left, top }) => ({ input: data, left, top })),
      { input: Buffer.from(captions), left: 0, top: 0 },
    ])
    .jpeg({ quality: 84 })
    .toFile(target);
}
