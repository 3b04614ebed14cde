import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type OverlayOptions } from 'sharp';
import type { Hour } from '../../../narrative/tags.ts';
import type { Anchor, FigureFile, SceneFile } from '../../../stage/scene-file.ts';

export type Shown = {
  readonly hour: Hour;
  readonly lights: readonly string[];
  readonly cast: readonly string[];
};

/** A sheet of the picture, ready to be put down at x, y. */
type Sheet = { svg: string; x: number; y: number; w: number; depth: number; blend: string };

const BLENDS: Record<string, NonNullable<OverlayOptions['blend']>> = {
  normal: 'over',
  add: 'add',
  screen: 'screen',
  multiply: 'multiply',
};

function figureSheet(
  assets: string,
  key: string,
  anchors: SceneFile['anchors'],
): Sheet | undefined {
  const [person = '', pose = ''] = key.split('.');
  const at: Anchor | undefined = anchors[key] ?? anchors[person];
  const folder = join(assets, 'figures', person);
  if (!at || !existsSync(join(folder, 'figure.json'))) return undefined;
  const file = JSON.parse(readFileSync(join(folder, 'figure.json'), 'utf8')) as FigureFile;
  const drawn = file.poses[pose];
  if (!drawn) return undefined;
  return {
    svg: readFileSync(join(folder, drawn.file), 'utf8'),
    x: at.x - drawn.originX * at.scale,
    y: at.y - drawn.originY * at.scale,
    w: drawn.w * at.scale,
    depth: at.depth,
    blend: 'normal',
  };
}

async function overlay(sheet: Sheet, board: { w: number; h: number }): Promise<OverlayOptions> {
  const width = Math.max(1, Math.round(sheet.w));
  const image = new Resvg(sheet.svg, { fitTo: { mode: 'width', value: width } }).render();
  const left = Math.round(sheet.x);
  const top = Math.round(sheet.y);
  const cut = {
    left: Math.max(0, -left),
    top: Math.max(0, -top),
    width: Math.min(image.width, board.w - left) - Math.max(0, -left),
    height: Math.min(image.height, board.h - top) - Math.max(0, -top),
  };
  const input = await sharp(image.asPng()).extract(cut).png().toBuffer();
  const place = { left: Math.max(0, left), top: Math.max(0, top) };
  return { input, ...place, blend: BLENDS[sheet.blend] ?? 'over' };
}

/** The picture as the stage would show it, full board, as PNG bytes. */
async function compose(assets: string, file: SceneFile, shown: Shown): Promise<Buffer> {
  const folder = join(assets, 'scenes', file.id);
  const sheets: Sheet[] = file.layers
    .filter((one) => !one.hours || one.hours.includes(shown.hour))
    .filter((one) => !one.light || shown.lights.includes(one.light))
    .map((one) => ({
      svg: readFileSync(join(folder, one.file), 'utf8'),
      x: one.box.x,
      y: one.box.y,
      w: one.box.w,
      depth: one.depth,
      blend: one.blend,
    }));
  for (const key of shown.cast) {
    const sheet = figureSheet(assets, key, file.anchors);
    if (!sheet) continue;
    const before = sheets.findLastIndex((one) => one.depth <= sheet.depth);
    sheets.splice(before + 1, 0, sheet);
  }
  const overlays: OverlayOptions[] = [];
  for (const sheet of sheets) overlays.push(await overlay(sheet, file.size));
  return sharp({
    create: { width: file.size.w, height: file.size.h, channels: 4, background: file.palette.dark },
  })
    .composite(overlays)
    .png()
    .toBuffer();
}

/** Writes `<target>.png` (16:10), `-square`, `-portrait` (around the focus) and `-thumb` (160 px). */
export async function preview(
  assets: string,
  file: SceneFile,
  shown: Shown,
  target: string,
): Promise<void> {
  const board = await compose(assets, file, shown);
  const { overscan: edge, size, focus } = file;
  const middle = focus.x + focus.w / 2;
  const column = (w: number): { left: number; top: number; width: number; height: number } => ({
    left: Math.round(Math.max(0, Math.min(size.w - w, middle - w / 2))),
    top: edge,
    width: w,
    height: size.h - 2 * edge,
  });
  const wide = await sharp(board)
    .extract({ left: edge, top: edge, width: size.w - 2 * edge, height: size.h - 2 * edge })
    .resize(1600, 1000, { fit: 'fill' })
    .png()
    .toBuffer();
  await sharp(wide).toFile(`${target}.png`);
  await sharp(wide).resize(160).png().toFile(`${target}-thumb.png`);
  const height = size.h - 2 * edge;
  await sharp(board).extract(column(height)).resize(700).toFile(`${target}-square.png`);
  await sharp(board)
    .extract(column(Math.round(height * 0.9)))
    .resize(630)
    .toFile(`${target}-portrait.png`);
}
