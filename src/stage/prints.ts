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
  /** Prints what can be had; resolves when all are up. Cards without a portrait stay blank. */
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

/** Where the print sits on its card: all of it, or the upper part of a taller one with a margin. */
export function printOn(card: Rect): Rect {
  if (card.h <= (card.w / SHAPE) * 1.08) return card;
  const margin = card.w * 0.08;
  const w = card.w - 2 * margin;
  return { x: card.x + margin, y: card.y + margin, w, h: w / SHAPE };
}

interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  readonly crop: Crop;
}

/** @returns `undefined` for a scene that is no board. */
export function createPrints(
  file: SceneFile,
  { frame: firstFrame, visible: firstVisible }: { frame: Frame; visible: boolean },
  { scene, loader, textures }: Workshop,
): Prints | undefined {
  const cards = cardsOf(file);
  if (cards.size === 0) return undefined;
  const tones = new Map<string, HTMLImageElement>();
  const carrier = carrierOf(file, around([...cards.values()]));
  let frame = firstFrame;
  let visible = firstVisible;
  let gone = false;
  let tint = LIT;
  let sheet: Sheet | undefined;

  const press = async (crop: Crop): Promise<HTMLCanvasElement> => {
    const { canvas, pen } = newCanvas(crop.pixels);
    const scale = crop.pixels.w / crop.part.w;
    for (const [name, card] of cards) {
      const tone = tones.get(name);
      if (tone === undefined) continue;
      const { x, y, w, h } = printOn(card);
      // Printed pixel for pixel: a screen of dots that is scaled afterwards turns into waves.
      const print = printed(tone, Math.max(8, Math.round(w * scale)), hash32(name));
      pen.drawImage(
        print,
        Math.round((x - crop.part.x) * scale),
        Math.round((y - crop.part.y) * scale),
      );
      if (h * scale > 60) await breath();
    }
    return canvas;
  };

  const mount = async () => {
    const crop = cropOf({ box: { x: 0, y: 0, ...file.size } }, frame);
    if (crop === undefined || tones.size === 0) return;
    const canvas = await press(crop);
    if (gone) return;
    const old = sheet;
    const key = textures.add(canvas);
    const image = scene.add
      .image(0, 0, key)
      .setDepth(carrier.index * LAYER_STEP + 1)
      .setTint(tint)
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
      const fetched = [...cards.keys()].map(async (name) => {
        const tone = await loader.picture(`portraits/${name}.webp`, 'portrait');
        if (tone !== undefined) tones.set(name, tone);
      });
      await Promise.all(fetched);
      if (!gone) await mount();
    },
    place(next, lens) {
      frame = next;
      if (sheet === undefined) return;
      const at = rectOnCanvas(sheet.crop.part, frame, { depth: carrier.depth, lens });
      sheet.image.setPosition(at.x + at.w / 2, at.y + at.h / 2).setDisplaySize(at.w, at.h);
    },
    async redraw(next) {
      frame = next;
      await mount();
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

/** @param w of the print, in pixels. */
function printed(tone: HTMLImageElement, w: number, seed: number): HTMLCanvasElement {
  const h = Math.round(w / SHAPE);
  const { canvas, pen } = newCanvas({ w, h });
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(tone, 0, 0, w, h);
  const pixels = pen.getImageData(0, 0, w, h);
  const grey = new Uint8ClampedArray(w * h);
  for (let at = 0; at < grey.length; at++) grey[at] = pixels.data[at * 4] ?? 255;
  const inks = PRESSES[seed % PRESSES.length] ?? PRESSES[0];
  if (inks === undefined) return canvas;
  // Coarse, but never so coarse that a face is lost in its own dots.
  const cell = Math.min(5, Math.max(2.2, w / 34));
  pixels.data.set(halftone({ w, h, grey }, { inks, cell, seed }));
  pen.putImageData(pixels, 0, 0);
  return canvas;
}
