import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FigureFile, Rect, SceneFile, SceneLayer } from '../../../stage/scene-file.ts';
import { EXPRESSIONS } from '../kit/moods.ts';
import {
  type DrawnFigure,
  type DrawnScene,
  HEIGHT,
  type Moved,
  OVERSCAN,
  WIDTH,
} from '../kit/picture.ts';
import { crowdSheet } from './crowd-sheet.ts';
import { figureSheet } from './figure-sheet.ts';
import { layerBox } from './measure.ts';
import { squeeze } from './squeeze.ts';
import { svgText } from './svg-text.ts';

/** Files written, with their sizes in bytes after brotli. */
export type Shipped = ReadonlyMap<string, number>;

function fresh(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function save(folder: string, file: string, text: string, shipped: Map<string, number>): void {
  writeFileSync(join(folder, file), text);
  shipped.set(file, brotliCompressSync(text).length);
}

/** The same move as the stage reckons it: from the middle of the box. */
function portraitOf({ from, to, scale }: Moved, box: Rect): NonNullable<SceneLayer['portrait']> {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    dx: tenth(to[0] + (x - from[0]) * scale - x),
    dy: tenth(to[1] + (y - from[1]) * scale - y),
    scale: Math.round(scale * 10000) / 10000,
  };
}

/** Writes a scene's layers and its scene.json into `folder`, replacing what was there. */
export function shipScene(drawn: DrawnScene, folder: string): { file: SceneFile; sizes: Shipped } {
  fresh(folder);
  const sizes = new Map<string, number>();
  const { preview: _, layers: drawnLayers, id, focus, crowd: drawnCrowd, ...rest } = drawn;
  const layers = drawnLayers.map(({ shapes, blend = 'normal', name, depth, moved, ...options }) => {
    const box = layerBox(shapes);
    const file = `${name}.svg`;
    save(folder, file, squeeze(svgText(shapes, box)), sizes);
    const portrait = moved ? { portrait: portraitOf(moved, box) } : {};
    return { name, file, depth, blend, box, ...options, ...portrait };
  });
  const size = { w: WIDTH, h: HEIGHT };
  const sheet = drawnCrowd && crowdSheet(drawnCrowd);
  if (sheet) save(folder, sheet.crowd.file, squeeze(sheet.svg), sizes);
  const crowd = sheet ? { crowd: sheet.crowd } : {};
  const file: SceneFile = { id, size, overscan: OVERSCAN, focus, ...rest, layers, ...crowd };
  save(folder, 'scene.json', `${JSON.stringify(file, null, 2)}\n`, sizes);
  return { file, sizes };
}

/** Writes a person's poses and figure.json into `folder`, replacing what was there. */
export function shipFigure(
  drawn: DrawnFigure,
  folder: string,
): { file: FigureFile; sizes: Shipped } {
  fresh(folder);
  const sizes = new Map<string, number>();
  const poses: Record<string, FigureFile['poses'][string]> = {};
  for (const [pose, shapes] of Object.entries(drawn.poses)) {
    const file = `${pose}.svg`;
    const { svg, ...rest } = figureSheet(shapes, drawn.faces ?? EXPRESSIONS);
    save(folder, file, squeeze(svg), sizes);
    poses[pose] = { file, ...rest };
  }
  const { id, strength } = drawn;
  const file: FigureFile = { id, ...(strength === undefined ? {} : { strength }), poses };
  save(folder, 'figure.json', `${JSON.stringify(file, null, 2)}\n`, sizes);
  return { file, sizes };
}
