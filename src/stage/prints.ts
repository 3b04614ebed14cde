import type * as Phaser from 'phaser';
import { hash32 } from '../base/hash.ts';
import { LAYER_STEP } from './backdrop.ts';
import { carrierOf } from './carrier.ts';
import { type Crop, cropOf, type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { halftone, PRESSES } from './halftone.ts';
import { breath, newCanvas } from './raster.ts';
import type { Rect, SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The passport prints on the board, as one sheet: one texture, one draw. */
export interface Prints {
  /** Prints what can be had; resolves when all are up. */
  hang(): Promise<void>;
  /** Prints on a board whose lamp is out lie in the dark with it. */
  light(lights: readonly string[]): void;
  place(frame: Frame, lens: Lens): void;
  redraw(frame: Frame): Promise<void>;
  show(visible: boolean): void;
  destroy(): void;
}

/** The smallest rectangle that holds all of these. */
export function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.w));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.h));
  return { x, y, w: right - x, h: bottom - y };
}

const CARD = /^card_(n\d\d)$/;
/** Width over height of a passport print. */
const SHAPE = 300 / 390;
const PRINT_WIDTH = 150;
const LIT = 0xffffff;
const UNLIT = 0x6c7394;

/** The cards of a board: name -> rectangle; empty for every other scene. */
export function cardsOf(file: Pick<SceneFile, 'hotspots'>): ReadonlyMap<string, Rect> {
  return new Map(
    Object.entries(file.hotspots).flatMap(([id, rect]) => {
      const name = CARD.exec(id)?.[1];
      return name === undefined ? [] : [[name, rect] as const];
    }),
  );
}

/** Where the print sits on its card: the upper part, with a margin all round. */
export function printOn(card: Rect): Rect {
  const margin = Math.min(card.w, card.h) * 0.08;
  const h = Math.min(card.h - 2 * margin, (card.w - 2 * margin) / SHAPE);
  const w = h * SHAPE;
  return { x: card.x + (card.w - w) / 2, y: card.y + margin, w, h };
}

/** @returns `undefined` for a scene that is no board. */
export function createPrints(
  file: SceneFile,
  { frame: firstFrame, visible: firstVisible }: { frame: Frame; visible: boolean },
  { scene, loader, textures }: Workshop,
): Prints | undefined {
  const cards = cardsOf(file);
  if (cards.size === 0) return undefined;
  const printed = new Map<string, HTMLCanvasElement>();
  const carrier = carrierOf(file, around([...cards.values()]));
  let frame = firstFrame;
  let visible = firstVisible;
  let gone = false;
  let tint = LIT;
  let sheet: { image: Phaser.GameObjects.Image; key: string; crop: Crop } | undefined;

  const press = async (name: string) => {
    const tone = await loader.picture(`portraits/${name}.webp`, 'portrait');
    if (tone === undefined || gone) return;
    printed.set(name, print(tone, hash32(name)));
    await breath();
  };

  const mount = () => {
    const crop = cropOf({ box: { x: 0, y: 0, ...file.size } }, frame);
    if (crop === undefined || gone || printed.size === 0) return;
    const { canvas, pen } = newCanvas(crop.pixels);
    const across = crop.pixels.w / crop.part.w;
    pen.setTransform(across, 0, 0, across, -crop.part.x * across, -crop.part.y * across);
    pen.imageSmoothingQuality = 'high';
    for (const [name, card] of cards) {
      const image = printed.get(name);
      if (image === undefined) continue;
      const { x, y, w, h } = printOn(card);
      pen.drawImage(image, x, y, w, h);
    }
    const key = textures.add(canvas);
    const old = sheet;
    const image = scene.add
      .image(0, 0, key)
      .setDepth(carrier.index * LAYER_STEP + 1)
      .setVisible(visible);
    sheet = { image, key, crop };
    old?.image.destroy();
    if (old !== undefined) textures.free(old.key);
  };

  return {
    light(lights) {
      const lamp = carrier.layer?.light;
      tint = lamp === undefined || lights.includes(lamp) ? LIT : UNLIT;
      sheet?.image.setTint(tint);
    },
    async hang() {
      const missing = [...cards.keys()].filter((name) => !printed.has(name));
      for (const name of missing) await press(name);
      mount();
    },
    place(next, lens) {
      frame = next;
      if (sheet === undefined) return;
      const at = rectOnCanvas(sheet.crop.part, frame, { depth: carrier.depth, lens });
      sheet.image.setPosition(at.x + at.w / 2, at.y + at.h / 2).setDisplaySize(at.w, at.h);
    },
    async redraw(next) {
      frame = next;
      mount();
    },
    show(is) {
      visible = is;
      sheet?.image.setVisible(is);
    },
    destroy() {
      gone = true;
      sheet?.image.destroy();
      if (sheet !== undefined) textures.free(sheet.key);
    },
  };
}

function print(tone: HTMLImageElement, seed: number): HTMLCanvasElement {
  const h = Math.round(PRINT_WIDTH / SHAPE);
  const { canvas, pen } = newCanvas({ w: PRINT_WIDTH, h });
  pen.drawImage(tone, 0, 0, PRINT_WIDTH, h);
  const pixels = pen.getImageData(0, 0, PRINT_WIDTH, h);
  const grey = new Uint8ClampedArray(PRINT_WIDTH * h);
  for (let at = 0; at < grey.length; at++) grey[at] = pixels.data[at * 4] ?? 255;
  const inks = PRESSES[seed % PRESSES.length] ?? PRESSES[0];
  if (inks === undefined) return canvas;
  pixels.data.set(halftone({ w: PRINT_WIDTH, h, grey }, { inks, cell: 3.2, seed }));
  pen.putImageData(pixels, 0, 0);
  return canvas;
}
