import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type OverlayOptions } from 'sharp';
import type { Face, Hour } from '../../../narrative/tags.ts';
import { cellOf } from '../../../stage/face-cells.ts';
import { type Frame, frameFor, rectOnCanvas, type Size } from '../../../stage/frame.ts';
import { layerStands } from '../../../stage/plan.ts';
import type { FigureFile, Rect, Rgb, SceneFile, SceneLayer } from '../../../stage/scene-file.ts';
import { tintOf } from '../../../stage/tint.ts';

export type Shown = {
  readonly hour: Hour;
  readonly lights: readonly string[];
  readonly cast: readonly string[];
};

/** The frames that readers have: a wide screen, a page beside the words, a telephone above them. */
const FRAMES = {
  wide: { w: 1600, h: 1000 },
  portrait: { w: 810, h: 900 },
  square: { w: 900, h: 850 },
  phone: { w: 780, h: 480 },
} as const satisfies Record<string, Size>;

export type FrameName = keyof typeof FRAMES;

export const FRAME_NAMES = Object.keys(FRAMES) as FrameName[];

/** A sheet of the picture, in design px. */
type Sheet = {
  readonly svg: string;
  readonly box: Rect;
  readonly depth: number;
  readonly blend: string;
  /** The layer that it is, or is re-placed with. */
  readonly on: SceneLayer | undefined;
  /** What of the file is shown; absent: all of it. */
  readonly part?: Rect;
  readonly tint?: Rgb;
  readonly strength?: number;
};

type Picture = { readonly png: Buffer; readonly width: number; readonly height: number };

const BLENDS: Record<string, NonNullable<OverlayOptions['blend']>> = {
  normal: 'over',
  add: 'add',
  screen: 'screen',
  multiply: 'multiply',
};

/**
 * A sheet's own part of its file, so many pixels wide. The whole file is drawn and then cut: the
 * library fails on a view that a clipped group lies outside of.
 */
async function drawn({ svg, part }: Sheet, width: number): Promise<Picture> {
  if (part === undefined) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
    return { png: image.asPng(), width: image.width, height: image.height };
  }
  const value = width / part.w;
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value } }).render();
  const [left, top] = [Math.round(part.x * value), Math.round(part.y * value)];
  const cut = {
    left,
    top,
    width: Math.min(width, image.width - left),
    height: Math.min(Math.round(part.h * value), image.height - top),
  };
  const png = await sharp(image.asPng()).extract(cut).png().toBuffer();
  return { png, width: cut.width, height: cut.height };
}

/** A person as `person.pose` or `person.pose.face`: the drawing, then what of the face is another. */
function figureSheets(assets: string, key: string, file: SceneFile, shown: Shown): Sheet[] {
  const [person = '', pose = '', face = 'even'] = key.split('.');
  const at = file.anchors[`${person}.${pose}`] ?? file.anchors[person];
  const folder = join(assets, 'figures', person);
  if (!at || !existsSync(join(folder, 'figure.json'))) return [];
  const figure = JSON.parse(readFileSync(join(folder, 'figure.json'), 'utf8')) as FigureFile;
  const drawing = figure.poses[pose];
  if (!drawing) return [];
  const svg = readFileSync(join(folder, drawing.file), 'utf8');
  const sheet = (part: Rect, to: Rect): Sheet => ({
    svg,
    part,
    box: {
      x: at.x + (to.x - drawing.originX) * at.scale,
      y: at.y + (to.y - drawing.originY) * at.scale,
      w: to.w * at.scale,
      h: to.h * at.scale,
    },
    depth: at.depth,
    blend: 'normal',
    on: file.layers.find((layer) => layer.name === at.on),
    tint: tintOf(file, at, shown),
    strength: figure.strength ?? 1,
  });
  const whole = { x: 0, y: 0, w: drawing.w, h: drawing.h };
  if (drawing.face === undefined || face === 'even') return [sheet(whole, whole)];
  return [sheet(whole, whole), sheet(cellOf(drawing.face, face as Face, 'open'), drawing.face.at)];
}

/** Everybody where they are when the place is entered. */
function crowdSheets(folder: string, { crowd, layers }: SceneFile, { hour }: Shown): Sheet[] {
  if (!crowd || (crowd.hours && !crowd.hours.includes(hour))) return [];
  const svg = readFileSync(join(folder, crowd.file), 'utf8');
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return Object.values(crowd.members).flatMap(({ cells, at, depth }) => {
    const [spot] = at;
    const cell = cells[spot?.cell ?? 0];
    if (!spot || !cell) return [];
    const { x, y, w, h, ox, oy } = cell;
    const { scale, flip = false } = spot;
    const turned = flip ? `<g transform="translate(${2 * x + w} 0) scale(-1 1)">` : '<g>';
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${turned}${inside}</g></svg>`,
      box: {
        x: spot.x - (flip ? w - ox : ox) * scale,
        y: spot.y - oy * scale,
        w: w * scale,
        h: h * scale,
      },
      ...{ depth, blend: 'normal', on: layers.find((layer) => layer.name === spot.on) },
    };
  });
}

function sheetsOf(assets: string, file: SceneFile, shown: Shown): Sheet[] {
  const folder = join(assets, 'scenes', file.id);
  const sheets: Sheet[] = file.layers
    .filter((layer) => layerStands(layer, shown))
    .map((layer) => ({
      svg: readFileSync(join(folder, layer.file), 'utf8'),
      box: layer.box,
      depth: layer.depth,
      blend: layer.blend,
      on: layer,
    }));
  sheets.push(...crowdSheets(folder, file, shown));
  for (const key of shown.cast) {
    const people = figureSheets(assets, key, file, shown);
    const depth = people[0]?.depth ?? 0;
    const before = sheets.findLastIndex((one) => one.depth <= depth && one.blend === 'normal');
    sheets.splice(before + 1, 0, ...people);
  }
  return sheets;
}

/** @returns `undefined` where nothing of the sheet comes into the frame. */
async function overlay(sheet: Sheet, frame: Frame): Promise<OverlayOptions | undefined> {
  const at = rectOnCanvas(sheet.box, frame, { on: sheet.on });
  const width = Math.max(1, Math.round(at.w));
  const image = await drawn(sheet, width);
  const [left, top] = [Math.round(at.x), Math.round(at.y)];
  const cut = {
    left: Math.max(0, -left),
    top: Math.max(0, -top),
    width: Math.min(image.width, frame.canvas.w - left) - Math.max(0, -left),
    height: Math.min(image.height, frame.canvas.h - top) - Math.max(0, -top),
  };
  if (cut.width < 1 || cut.height < 1) return undefined;
  const { tint = [1, 1, 1], strength = 1 } = sheet;
  const input = await sharp(image.png)
    .extract(cut)
    .linear([...tint, strength], [0, 0, 0, 0])
    .png()
    .toBuffer();
  const place = { left: Math.max(0, left), top: Math.max(0, top) };
  return { input, ...place, blend: BLENDS[sheet.blend] ?? 'over' };
}

/** Writes `<target>-<frame>.png` as the stage would show the picture at rest, ungraded. */
export async function preview(
  assets: string,
  file: SceneFile,
  shown: Shown,
  { target, frames }: { target: string; frames: readonly FrameName[] },
): Promise<void> {
  const sheets = sheetsOf(assets, file, shown);
  for (const name of frames) {
    const canvas = FRAMES[name];
    const frame = frameFor(file, canvas);
    const overlays: OverlayOptions[] = [];
    for (const sheet of sheets) {
      const one = await overlay(sheet, frame);
      if (one) overlays.push(one);
    }
    await sharp({
      create: { width: canvas.w, height: canvas.h, channels: 4, background: file.palette.dark },
    })
      .composite(overlays)
      .png()
      .toFile(`${target}-${name}.png`);
  }
}
